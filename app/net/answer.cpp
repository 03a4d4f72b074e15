#include "net/answer.h"

#include "base/wall_clock.h"
#include "net/failure_of.h"
#include "net/json_parse.h"
#include "net/retry_after.h"

#include <algorithm>

namespace {

QByteArray mediaTypeOf(const RawReply &reply)
{
    return reply.contentType.split(';').first().trimmed().toLower();
}

bool isJson(const QByteArray &mediaType)
{
    return mediaType == "application/json" || (mediaType.startsWith("application/") && mediaType.endsWith("+json"));
}

bool isWebPage(const QByteArray &mediaType)
{
    return mediaType == "text/html" || mediaType == "application/xhtml+xml";
}

// Qt joins a header that came twice by a comma; two lengths that differ are an old way to smuggle.
bool isLengthAsTold(const RawReply &reply)
{
    const QList<QByteArray> told = reply.contentLength.isEmpty() ? QList<QByteArray>() : reply.contentLength.split(',');
    const QByteArray length = QByteArray::number(reply.body.size());
    return std::all_of(told.begin(), told.end(), [&length](const QByteArray &one) { return one.trimmed() == length; });
}

bool isPlain(const RawReply &reply)
{
    return reply.contentEncoding.isEmpty() || reply.contentEncoding.toLower() == "identity";
}

bool isPdf(const RawReply &reply)
{
    constexpr qsizetype kTail = 1024;
    const bool hasEnd = !reply.contentLength.isEmpty() || reply.body.right(kTail).contains("%%EOF");
    return mediaTypeOf(reply) == "application/pdf" && reply.body.startsWith("%PDF-") && hasEnd;
}

// A broken chunk leaves Qt with an empty body and no error, so an empty body has to be announced.
bool isAnnouncedEmpty(const RawReply &reply)
{
    return reply.body.isEmpty() && (reply.status == 204 || !reply.contentLength.isEmpty());
}

bool readJson(const RawReply &reply, const HttpRequest &request, HttpAnswer &answer)
{
    if (!isJson(mediaTypeOf(reply)))
        return false;
    const auto document = parseJson(reply.body, request.refuseDuplicates);
    if (!document || document->isArray() != (request.expect == Expect::Array))
        return false;
    answer.json = *document;
    return true;
}

bool read(const RawReply &reply, const HttpRequest &request, HttpAnswer &answer)
{
    switch (request.expect) {
    case Expect::ObjectOrEmpty: return isAnnouncedEmpty(reply) || readJson(reply, request, answer);
    case Expect::Object:
    case Expect::Array: return readJson(reply, request, answer);
    case Expect::Created: return reply.status == 201 && !reply.location.isEmpty();
    case Expect::Nothing: return true;
    case Expect::Pdf: answer.body = reply.body; return isPdf(reply);
    case Expect::Text: answer.body = reply.body; return mediaTypeOf(reply) == "text/plain";
    case Expect::File: return isPlainFile(reply);
    }
    Q_UNREACHABLE();
}

bool isBodyRead(Expect expect)
{
    return expect != Expect::Created && expect != Expect::Nothing && expect != Expect::File;
}

bool isCode(const QString &code)
{
    constexpr qsizetype kLongest = 64;
    return !code.isEmpty() && code.size() <= kLongest
           && std::all_of(code.begin(), code.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

QStringList codesOf(const RawReply &reply, const HttpRequest &request)
{
    constexpr qsizetype kMost = 16;
    if (!request.codesOf || !isJson(mediaTypeOf(reply)) || !isLengthAsTold(reply) || !isPlain(reply))
        return {};
    const auto document = parseJson(reply.body);
    if (!document || !document->isObject())
        return {};
    QStringList codes = request.codesOf(reply.status, document->object());
    codes.removeIf([](const QString &code) { return !isCode(code); });
    return codes.mid(0, kMost);
}

Error refusalOf(Failure what, const RawReply &reply, const HttpRequest &request)
{
    const int retryAfter = what == Failure::RateLimited ? retryAfterOf(reply.retryAfter, WallClock::utc()) : 0;
    return {what, detailOf(reply), retryAfter, codesOf(reply, request)};
}

Result<HttpAnswer> goodAnswerOf(const RawReply &reply, const HttpRequest &request)
{
    if ((isBodyRead(request.expect) || request.expect == Expect::File) && isWebPage(mediaTypeOf(reply)))
        return fail(Failure::WebPage, detailOf(reply));
    const bool isWhole = !isBodyRead(request.expect) || (isLengthAsTold(reply) && isPlain(reply));
    HttpAnswer answer{.status = reply.status, .location = reply.location};
    if (!isWhole || !read(reply, request, answer))
        return fail(Failure::BadReply, detailOf(reply));
    return answer;
}

} // namespace

bool isPlainFile(const RawReply &reply)
{
    return isPlain(reply) && !isWebPage(mediaTypeOf(reply));
}

Result<HttpAnswer> answerOf(const RawReply &reply, const HttpRequest &request)
{
    if (const auto failure = transportFailureOf(reply))
        return fail(*failure, detailOf(reply));
    if (request.expect == Expect::File && (reply.status == 304 || reply.status == 416))
        return HttpAnswer{.status = reply.status};
    if (!reply.isGood())
        return tl::unexpected(refusalOf(failureOfStatus(reply.status), reply, request));
    return goodAnswerOf(reply, request);
}

Result<HttpAnswer> createAnswerOf(const RawReply &reply, const HttpRequest &request)
{
    if (const auto failure = transportFailureOf(reply))
        return fail(reply.wasSent ? Failure::OutcomeUnknown : *failure, detailOf(reply));
    if (!reply.isGood())
        return tl::unexpected(refusalOf(failureOfCreateStatus(reply), reply, request));
    const auto answer = goodAnswerOf(reply, request);
    return answer ? answer : fail(Failure::OutcomeUnknown, detailOf(reply)); // taken, but as what we cannot tell
}
