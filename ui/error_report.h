#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>

/// The codes of errors, each once.
QStringList codesOf(const QList<Error> &errors);

/// What an error is to the support: its sentence, and in English with the program's version and the day. Nothing of the
/// user's stands in it, nor an address, which may be an employer's.
QString errorReport(const QList<Error> &errors, QDate day);
