#include "net/transfer.h"

#include "net/body_taker.h"

// One block at a time: Qt reads no further than its buffer, and the service waits.
void Transfer::handOn()
{
    if (m_isTaking || !m_reply)
        return;
    const QByteArray block = m_reply->read(kTakenBlock);
    if (block.isEmpty())
        return m_isFinished ? end(Ending::Finished) : listen();
    m_isTaking = true;
    m_silence.stop(); // the disk's time is not the service's
    m_taker->take(block, [this](bool goesOn) { taken(goesOn); });
}

void Transfer::taken(bool goesOn)
{
    m_isTaking = false;
    if (!goesOn)
        return end(Ending::NotTaken);
    listen();
    handOn();
}

bool Transfer::isTaken() const
{
    return m_taker && isGoodStatus(status());
}

bool Transfer::isTooMuch() const
{
    return m_body.size() > (isGoodStatus(status()) ? m_bounds.bytes : kErrorBody);
}

// A long error body is no error of ours: its status stands, and nobody reads the rest.
void Transfer::endEarly()
{
    m_body.clear();
    end(isGoodStatus(status()) ? Ending::TooLarge : Ending::Finished);
}

void Transfer::takeHeaders(RawReply &raw) const
{
    raw.contentType = m_reply->rawHeader("Content-Type");
    raw.contentLength = m_reply->rawHeader("Content-Length");
    raw.contentEncoding = m_reply->rawHeader("Content-Encoding");
    raw.location = m_reply->rawHeader("Location");
    raw.retryAfter = m_reply->rawHeader("Retry-After");
    if (!m_bounds.areValidatorsWanted)
        return;
    raw.contentRange = m_reply->rawHeader("Content-Range");
    raw.etag = m_reply->rawHeader("ETag");
    raw.lastModified = m_reply->rawHeader("Last-Modified");
    raw.cacheControl = m_reply->rawHeader("Cache-Control");
    raw.vary = m_reply->rawHeader("Vary");
}
