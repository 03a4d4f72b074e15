#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class RateLimit;

/// What a good answer is. Anything else is Failure::BadReply (a web page: Failure::WebPage).
enum class Expect {
    Object, // 2xx, JSON media type, one complete object
    Array, // the same, an array
    ObjectOrEmpty, // the same, or 2xx without a body
    Created, // 201 with a Location; the body is not read
    Nothing, // 2xx; the body is not read
    Pdf, // 2xx, application/pdf, begins with %PDF-
    Text, // 2xx, text/plain
    File, // 200 or 206 and no web page, taken as it comes; or 304, or 416
};

/// One request, and what a good answer to it is.
struct HttpRequest
{
    QUrl url;
    Expect expect = Expect::Object;
    QByteArray body = {}; // query and create
    QByteArray contentType = {}; // of the body; sent exactly so. Empty: application/octet-stream, also without a body
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // refused when they hold CR, LF or NUL (N17)
    /// Reads the machine codes out of an error body (at most 8 KiB of JSON object, keys as they are); its text is never
    /// shown or logged. What is longer than 64 characters or not printable ASCII without blanks is dropped.
    std::function<QStringList(int status, const QJsonObject &)> codesOf = {};
    bool refuseDuplicates = false; // of keys: for tokens and statuses (J2)
    std::shared_ptr<RateLimit> limit = {}; // each try waits for its turn, within the deadline
    bool isRemembered = false; // get only: kept in memory with its ETag or date, and asked for by them the next time
};

/// A good answer: what was expected is in it, whole and of the right kind.
struct HttpAnswer
{
    int status = 0;
    QJsonDocument json = {};
    QByteArray body = {}; // Pdf and Text
    QByteArray location = {}; // not followed, not trusted
};
