#include "net/remembered_answers.h"

#include "net/http_date.h"
#include "net/sound_tag.h"

#include <algorithm>

namespace {

constexpr std::size_t kMostAnswers = 64;
constexpr qsizetype kMostBytes = qsizetype{4} * 1024 * 1024;

bool hasKey(const HttpRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.compare("Authorization", Qt::CaseInsensitive) == 0;
    });
}

bool isSoundDate(const QByteArray &date)
{
    return !date.isEmpty() && httpDateOf(date).isValid();
}

bool isToBeKept(const RawReply &reply)
{
    return reply.status == 200 && (!reply.etag.isEmpty() || !reply.lastModified.isEmpty()) && reply.vary != "*"
           && !reply.cacheControl.toLower().contains("no-store");
}

RawReply withSoundValidators(RawReply reply)
{
    if (!isSoundTag(reply.etag))
        reply.etag.clear();
    if (!isSoundDate(reply.lastModified))
        reply.lastModified.clear();
    return reply;
}

qsizetype sizeOf(const RawReply &reply)
{
    return reply.body.size() + reply.etag.size();
}

} // namespace

std::optional<RawReply> RememberedAnswers::find(const HttpRequest &request)
{
    const auto found = find(qHash(request.url), request);
    if (found == m_known.end())
        return std::nullopt;
    std::rotate(found, found + 1, m_known.end()); // the youngest now
    return m_known.back().reply;
}

void RememberedAnswers::keep(const HttpRequest &request, const RawReply &reply)
{
    const std::size_t hash = qHash(request.url);
    if (const auto before = find(hash, request); before != m_known.end())
        m_known.erase(before);
    const RawReply sound = withSoundValidators(reply);
    if (!isToBeKept(sound) || hasKey(request))
        return;
    m_known.push_back({hash, request.url, request.headers, request.expect, sound});
    makeRoom();
}

std::vector<RememberedAnswers::Known>::iterator RememberedAnswers::find(std::size_t hash, const HttpRequest &request)
{
    return std::find_if(m_known.begin(), m_known.end(), [hash, &request](const Known &one) {
        return one.hash == hash && one.url == request.url && one.headers == request.headers
               && one.expect == request.expect;
    });
}

void RememberedAnswers::makeRoom()
{
    qsizetype bytes = 0;
    auto first = m_known.end(); // to stay
    while (first != m_known.begin() && bytes + sizeOf((first - 1)->reply) <= kMostBytes)
        bytes += sizeOf((--first)->reply);
    const auto most = m_known.size() > kMostAnswers ? m_known.end() - kMostAnswers : m_known.begin();
    m_known.erase(m_known.begin(), std::max(first, most));
}
