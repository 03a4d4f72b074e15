#pragma once

#include "net/download_request.h"
#include "net/download_sink.h"
#include "net/raw_reply.h"

#include <optional>

constexpr qint64 kLargestFile = qint64{1024} * 1024 * 1024; // N6

/// One that can go into a header of ours and says of two files that they are the same, byte for byte (RFC 9110).
bool isStrongTag(const QByteArray &tag);

/// What a 200 or 206 begins to send. Nothing: a part that was not asked for, or that does not begin where it was.
std::optional<DownloadHead> headOf(const RawReply &reply, const DownloadRequest &request);
