#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The few system calls that a durable file is made of. Each answers 0 or the errno it ended with, so that nothing
/// else can change it in between.
namespace file_calls {

constexpr qsizetype kLargest = qsizetype{16} * 1024 * 1024; // of what we read: our own files are some kilobytes

int readWhole(const QString &path, QByteArray &bytes); // EISDIR: not a plain file; EFBIG: larger than kLargest
int writeNew(const QString &path, const QByteArray &bytes); // 0600, durable; EEXIST when something is there
int syncFolder(const QString &path);
int makeFolder(const QString &path); // 0700, its parents too, durable
int link(const QString &from, const QString &to);
int rename(const QString &from, const QString &to);
int list(const QString &folder, QStringList &names); // hidden ones too; no such folder: none
int remove(const QString &path); // nothing there is fine
bool isRunning(qint64 process);
void makePrivate(const QString &path); // a folder 0700, a file 0600

} // namespace file_calls
