#pragma once

#include "base/result.h"

#include <QByteArray>

/// Writes a file so that a crash, a full disk or a power cut leaves the old or the new one whole, and success means that
/// the new one stays. The one before it is kept as `older(path)`. Files are 0600 in a folder 0700, which is made.
/// Failure::DiskFull or NotSaved.
Result<void> writeDurably(const QString &path, const QByteArray &bytes);

/// The same for a file in a folder of others: nothing is kept beside it, and the folder's mode is its owner's business.
Result<void> placeDurably(const QString &path, const QByteArray &bytes);

/// NotFound; StoreDamaged when it is no plain file, too large, or cannot be read.
Result<QByteArray> readDurably(const QString &path);

/// Both generations and what was set aside. Failure::NotSaved.
Result<void> removeDurably(const QString &path);

QString older(const QString &path); // the generation before: "x.json.1"

/// Moves what cannot be used out of the way, as "x.json.bad" or the next free name: never deleted, never read again.
Result<void> setAside(const QString &path);

/// What a killed save left behind is removed, and modes that others opened are closed again. Before we write there; what
/// another running program is writing stays.
void tidyFolder(const QString &folder);
