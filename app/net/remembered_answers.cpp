#include "net/remembered_answers.h"

#include "net/http_date.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

constexpr std::size_t kMostAnswers = 64;
constexpr qsizetype kMostBytes = qsizetype{4} * 1024 * 1024;
constexpr qsizetype kLongestTag = 256;

QByteArray questionOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.url.toEncoded());
    for (const auto &[name, value] : request.headers)
        hash.addData('\n' + name + ':' + value);
    hash.addData('\n' + QByteArray::number(static_cast<int>(request.expect)));
    return hash.result();
}

// RFC 9110; it goes into a header of ours, where nothing else may follow it (N17).
bool isSoundTag(const QByteArray &tag)
{
    const qsizetype from = tag.startsWith("W/") ? 3 : 1;
    const bool isQuoted = tag.size() > from && tag.at(from - 1) == '"' && tag.endsWith('"');
    return isQuoted && tag.size() <= kLongestTag
           && std::all_of(tag.begin() + from, tag.end() - 1, [](char c) { return c > ' ' && c <= '~' && c != '"'; });
}

bool isSoundDate(const QByteArray &date)
{
    return httpDateOf(date).isValid();
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
    const auto found = std::find_if(m_known.begin(), m_known.end(), [question = questionOf(request)](const Known &one) {
        return one.question == question;
    });
    if (found == m_known.end())
        return std::nullopt;
    std::rotate(found, found + 1, m_known.end()); // the youngest now
    return m_known.back().reply;
}

void RememberedAnswers::keep(const HttpRequest &request, const RawReply &reply)
{
    const QByteArray question = questionOf(request);
    std::erase_if(m_known, [&question](const Known &one) { return one.question == question; });
    const RawReply sound = withSoundValidators(reply);
    if (!isToBeKept(sound))
        return;
    m_known.push_back({question, sound});
    makeRoom();
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
