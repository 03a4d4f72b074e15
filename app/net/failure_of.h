#pragma once

#include "net/raw_reply.h"

#include "base/result.h"

#include <optional>

/// What went wrong on the way, or that nothing did. The answer's status is another matter.
std::optional<Failure> transportFailureOf(const RawReply &reply);

/// What a status that is not 2xx says to a call that reads.
Failure failureOfStatus(int status);

/// The same for a call that makes something: a status that leaves open whether it was made is OutcomeUnknown.
Failure failureOfCreateStatus(const RawReply &reply);

/// The same error and, of a failure on the way, who was asked and why it was not safe to go on.
Error atItsPlace(Error error, const RawReply &reply, const QString &host, const QString &proxyHost);

/// Such a failure may come of a proxy that is no longer the right one: the computer is on another network now.
bool isWayLost(const Error &error, const RawReply &reply);

/// "http 409", "qt 5", "silence": for the log, and nothing in it is anybody else's text.
QString detailOf(const RawReply &reply);
