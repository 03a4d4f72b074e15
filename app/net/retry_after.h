#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

/// Seconds out of a Retry-After header, told in seconds or as an HTTP date: 1 to 120, or 0 when it tells neither (N16).
int retryAfterOf(const QByteArray &header, const QDateTime &now);

/// How long to wait before the next try: what was told, else `first` and then twice that; plus a part of up to a fifth
/// by chance (0 to 1), so that programs turned away together do not come back together.
std::chrono::milliseconds pauseAfter(int tries, int toldSeconds, std::chrono::milliseconds first, double chance);
