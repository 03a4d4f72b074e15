#include "net/download_headers.h"

#include "net/http_date.h"
#include "net/sound_tag.h"

namespace {

/// "bytes 100-199/200" in numbers; RFC 9110.
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
};

std::optional<qint64> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<ContentRange> rangeIn(const QByteArray &header)
{
    const qsizetype dash = header.indexOf('-');
    const qsizetype slash = header.indexOf('/');
    if (!header.startsWith("bytes ") || dash < 0 || slash < dash)
        return std::nullopt;
    const auto first = numberIn(header.mid(6, dash - 6));
    const auto last = numberIn(header.mid(dash + 1, slash - dash - 1));
    const auto total = numberIn(header.mid(slash + 1));
    const bool isSound = first && last && total && *first <= *last && *last < *total;
    return isSound ? std::optional(ContentRange{*first, *last, *total}) : std::nullopt;
}

} // namespace

bool isStrongTag(const QByteArray &tag)
{
    return isSoundTag(tag) && !tag.startsWith("W/");
}

std::optional<DownloadHead> headOf(const RawReply &reply, const DownloadRequest &request)
{
    DownloadHead head{.etag = isSoundTag(reply.etag) ? reply.etag : QByteArray(),
                      .lastModified = httpDateOf(reply.lastModified).isValid() ? reply.lastModified : QByteArray(),
                      .total = numberIn(reply.contentLength).value_or(0)};
    if (reply.status == 200)
        return head;
    const auto range = rangeIn(reply.contentRange);
    const bool isWhatWasAsked =
        range && request.begun > 0 && range->first == request.begun && range->last == range->total - 1;
    const bool isTheSame = head.etag.isEmpty() || head.etag == request.begunEtag;
    if (reply.status != 206 || !isWhatWasAsked || !isTheSame)
        return std::nullopt;
    head.etag = request.begunEtag;
    head.from = range->first;
    head.total = range->total;
    return head;
}
