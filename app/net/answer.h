#pragma once

#include "net/http.h"
#include "net/raw_reply.h"

/// The one judge of what came: good only when nothing failed on the way, the status is 2xx, and the body is whole and of
/// the expected kind (N7: Qt says "no error" to much that is cut).
Result<HttpAnswer> answerOf(const RawReply &reply, const HttpRequest &request);

/// Of a good status: data as it is, and no web page in its place.
bool isPlainFile(const RawReply &reply);

/// The same as answerOf for a call that makes something: whatever leaves open whether it was made is Failure::OutcomeUnknown.
Result<HttpAnswer> createAnswerOf(const RawReply &reply, const HttpRequest &request);
