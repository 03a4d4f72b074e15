#pragma once

#include "flow/draft.h"

/// A register that did not answer, as a line: "Bolagsverket: The service did not answer in time. (NET-02)".
QString silenceLine(const SilentSource &source);

/// A line for each of them.
QStringList silenceLines(const QList<SilentSource> &sources);

/// Why each of them did not answer.
QList<Error> errorsOf(const QList<SilentSource> &sources);

/// What is waited for: "Asking Bolagsverket…"; no ids: the registers.
QString askingText(const QStringList &ids);
