#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkReply>

/// Who ended a transfer: Qt, or we, and why (N5: a timeout and a cancel look alike to Qt).
enum class Ending { Finished, Silence, Deadline, TooLarge, NotTaken, NameNotSecured };

constexpr bool isGoodStatus(int status)
{
    return status >= 200 && status <= 299;
}

/// What came over the wire, not judged yet.
struct RawReply
{
    Ending ending = Ending::Finished;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool wasSent = false; // at least the first byte of the request
    bool isSecured = false; // on this connection, now: it is the service that we speak to
    bool isProxied = false; // between us and the service there is another that can fail
    TlsFault tls = TlsFault::None; // why the connection could not be made secure
    int status = 0; // 0: no answer
    QByteArray contentType = {};
    QByteArray contentLength = {};
    QByteArray contentEncoding = {};
    QByteArray location = {};
    QByteArray retryAfter = {};
    QByteArray contentRange = {}; // these five: only where the answer may be remembered or is a file
    QByteArray etag = {};
    QByteArray lastModified = {};
    QByteArray cacheControl = {};
    QByteArray vary = {};
    QByteArray body = {}; // empty when it was not wanted, or an error's and longer than kErrorBody

    bool isGood() const { return isGoodStatus(status); }
};

/// Of an error's body, which may hold codes.
constexpr qint64 kErrorBody = qint64{8} * 1024;
