#pragma once

#include "flow/draft.h"

/// A line for each register that did not answer: "Bolagsverket: The service did not answer in time. (NET-02)".
QStringList silenceLines(const QList<SilentSource> &sources);

/// Why each of them did not answer.
QList<Error> errorsOf(const QList<SilentSource> &sources);

/// What is waited for: "Asking Bolagsverket…"; no ids: the registers.
QString askingText(const QStringList &ids);
