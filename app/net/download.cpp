#include "net/download.h"

#include "net/answer.h"
#include "net/download_headers.h"

#include <QTimer>

#include <utility>

namespace {

constexpr int kUnchanged = 304;
constexpr int kNotThatPart = 416;

HttpRequest httpRequestOf(const DownloadRequest &request)
{
    HttpRequest made{.url = request.url, .expect = Expect::File};
    if (request.begun > 0) {
        made.headers.emplaceBack("Range", "bytes=" + QByteArray::number(request.begun) + '-');
        made.headers.emplaceBack("If-Range", request.begunEtag);
        return made;
    }
    if (!request.knownEtag.isEmpty())
        made.headers.emplaceBack("If-None-Match", request.knownEtag);
    if (!request.knownDate.isEmpty())
        made.headers.emplaceBack("If-Modified-Since", request.knownDate);
    return made;
}

} // namespace

Download::Download(Network &network, DownloadRequest request, DownloadSink &sink, Done<Downloaded> done)
    : m_network(&network), m_request(std::move(request)), m_sink(sink), m_done(std::move(done))
{
    if (!isStrongTag(m_request.begunEtag)) // it could not tell whether the rest is the same file's
        m_request.begun = 0;
}

Download::~Download() = default;

void Download::start()
{
    m_call = std::make_unique<Call>(
        *m_network, CallKind::Get, httpRequestOf(m_request),
        [this](const Result<HttpAnswer> &answer) { answered(answer); }, static_cast<BodyTaker *>(this));
    m_call->start();
}

bool Download::accepts(const RawReply &head)
{
    if (!isPlainFile(head))
        return false; // answerOf says why
    const auto read = headOf(head, m_request);
    if (!read)
        return refuse(Failure::BadReply, "range");
    m_head = *read;
    m_received = m_head.from;
    return m_head.total <= kLargestFile || refuse(Failure::TooLarge, "length");
}

void Download::take(const QByteArray &block, std::function<void(bool goesOn)> taken)
{
    if (m_received + block.size() > kLargestFile) {
        refuse(Failure::TooLarge, "length");
        return taken(false);
    }
    if (m_isBegun)
        return write(block, std::move(taken));
    m_writing = m_sink.begin(m_head, [this, block, taken = std::move(taken)](const Result<void> &begun) mutable {
        if (begun) {
            m_isBegun = true;
            return write(block, std::move(taken));
        }
        m_refusal = begun.error();
        taken(false);
    });
}

void Download::write(const QByteArray &block, std::function<void(bool goesOn)> taken)
{
    m_writing = m_sink.write(block, [this, size = block.size(), taken = std::move(taken)](const Result<void> &written) {
        if (!written) {
            m_refusal = written.error();
            return taken(false);
        }
        m_received += size;
        if (m_request.told)
            m_request.told(m_received, m_head.total);
        taken(true);
    });
}

// Qt may begin again by itself only before the first byte came, so what was taken is of one answer.
void Download::answered(const Result<HttpAnswer> &answer)
{
    const bool isPartGone = answer && answer->status == kNotThatPart;
    if (isPartGone && m_request.begun > 0)
        return startAfresh();
    end(judged(answer));
}

// From the event loop: the call is on the stack.
void Download::startAfresh()
{
    m_request.begun = 0;
    QTimer::singleShot(0, this, [this] {
        if (m_network)
            start();
    });
}

Result<Downloaded> Download::judged(const Result<HttpAnswer> &answer) const
{
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status == kUnchanged && m_request.begun == 0)
        return Downloaded{.isUnchanged = true, .etag = m_request.knownEtag, .lastModified = m_request.knownDate};
    if (answer->status != 200 && answer->status != 206)
        return fail(Failure::BadReply, QStringLiteral("http %1").arg(answer->status));
    if (m_received == 0)
        return fail(Failure::BadReply, QStringLiteral("empty"));
    if (m_head.total > 0 && m_received != m_head.total)
        return fail(Failure::Offline, QStringLiteral("cut short"));
    return Downloaded{.etag = m_head.etag, .lastModified = m_head.lastModified, .bytes = m_received};
}

bool Download::refuse(Failure what, const char *why)
{
    m_refusal = Error{.what = what, .detail = QLatin1String(why)};
    return false;
}

void Download::end(Result<Downloaded> result)
{
    const auto done = std::move(m_done); // it may destroy us
    done(std::move(result));
}
