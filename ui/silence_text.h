#pragma once

#include "flow/draft.h"

/// A line for each register that did not answer: "Bolagsverket: The service did not answer in time. (NET-02)".
QStringList silenceLines(const QList<SilentSource> &sources);

/// The same when none of those that were asked has answered, and what to do next.
QString allSilentText(const QList<SilentSource> &sources);

/// It is one of theirs, so their lines tell it.
bool isToldBy(const QList<SilentSource> &sources, const Error &error);

/// Why each of them did not answer.
QList<Error> errorsOf(const QList<SilentSource> &sources);

/// What is waited for: "Asking Bolagsverket…"; no ids: the registers.
QString askingText(const QStringList &ids);
