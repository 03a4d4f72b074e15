#include "net/transfer.h"

#include "net/body_taker.h"
#include "net/one_shot_upload.h"
#include "net/tls_fault.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimerEvent>

#include <utility>

namespace {

constexpr std::chrono::hours kLongestWait{24}; // of a total; more is none

bool isOfConnecting(QNetworkReply::NetworkError error)
{
    const bool isProxy =
        error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return isProxy || error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
           || error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

Transfer::Transfer(QNetworkReply *reply, OneShotUpload *upload, TransferBounds bounds, Ended ended, BodyTaker *taker)
    : m_reply(reply),
      m_upload(upload),
      m_hasBody(upload && upload->bytesAvailable() > 0),
      m_bounds(bounds),
      m_ended(std::move(ended)),
      m_taker(taker)
{
    constexpr qint64 kReadAhead = qint64{256} * 1024;
    reply->setReadBufferSize(taker ? 2 * kTakenBlock : kReadAhead);
    watch();
    if (m_hasBody || !bounds.isPatient)
        listen();
    if (bounds.total <= kLongestWait)
        m_deadline.start(static_cast<int>(bounds.total.count()), this);
}

Transfer::~Transfer()
{
    if (m_reply)
        m_reply->deleteLater(); // we may be inside one of its signals; deleted, it leaves the wire without a word
}

void Transfer::watch()
{
    if (m_reply->url().scheme() == QLatin1String("https")) {
        connect(m_reply, &QNetworkReply::sslErrors, this, // and never ignored: Qt ends it then
                [this](const QList<QSslError> &errors) { m_tls = tlsFaultOf(errors); });
        connect(m_reply, &QNetworkReply::encrypted, this, &Transfer::secured);
    }
    if (m_hasBody)
        connect(m_reply, &QNetworkReply::uploadProgress, this, &Transfer::heard);
    connect(m_reply, &QNetworkReply::requestSent, this, &Transfer::sent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::answered);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::received);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finished);
}

void Transfer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId())
        return end(Ending::Deadline);
    const auto left = m_heard + m_bounds.silence - monotonicNow();
    if (left.count() <= 0)
        return end(Ending::Silence);
    m_silence.start(static_cast<int>(left.count()), this); // one start a silence, not one for every piece that comes
}

void Transfer::listen()
{
    heard();
    if (!m_silence.isActive())
        m_silence.start(static_cast<int>(m_bounds.silence.count()), this);
}

// Nothing has been sent yet, and Qt waits for us here. It takes a certificate's common name for want of better (T2).
void Transfer::secured()
{
    m_isSecured = true;
    if (!m_reply->sslConfiguration().peerCertificate().subjectAlternativeNames().isEmpty())
        return;
    m_tls = TlsFault::NoNames;
    QNetworkReply *reply = m_reply;
    end(Ending::NameNotSecured);
    reply->abort(); // at once: deleted later, it would send the request before
}

void Transfer::sent()
{
    m_isSent = true;
    heard();
    if (m_bounds.isPatient)
        m_silence.stop();
}

void Transfer::answered()
{
    listen();
    const bool isBodyWanted =
        isGoodStatus(status()) ? m_bounds.isBodyWanted : status() >= 400; // an error's may hold codes
    if (!isBodyWanted)
        return end(Ending::Finished);
    if (isTaken()) {
        RawReply head{.status = status()};
        takeHeaders(head);
        if (!m_taker->accepts(head))
            end(Ending::Finished);
        return;
    }
    if (isGoodStatus(status()) && m_reply->rawHeader("Content-Length").toLongLong() > m_bounds.bytes)
        end(Ending::TooLarge);
}

void Transfer::received()
{
    if (isTaken())
        return handOn();
    listen();
    m_body += m_reply->readAll();
    if (isTooMuch())
        endEarly();
}

void Transfer::finished()
{
    m_isFinished = true;
    if (isTaken())
        return handOn();
    m_body += m_reply->readAll();
    if (isTooMuch())
        return endEarly();
    end(Ending::Finished);
}

int Transfer::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Of a body we know here and now that it was read; of a request without one Qt does not say that it was sent, so only a
// connection that never came about tells that it was not.
bool Transfer::wasSent(Ending ending) const
{
    if (ending == Ending::NameNotSecured)
        return false;
    if (m_isSent || (m_upload && m_upload->wasRead()))
        return true;
    return !m_hasBody && !(ending == Ending::Finished && m_reply && neverConnected());
}

// On a connection of its own Qt says when it has been secured, whatever it calls the error of a proxy that led nowhere.
bool Transfer::neverConnected() const
{
    const bool isOwn = m_bounds.isPatient && m_reply->url().scheme() == QLatin1String("https");
    return isOfConnecting(m_reply->error()) || (isOwn && !m_isSecured);
}

void Transfer::end(Ending ending)
{
    m_silence.stop();
    m_deadline.stop();
    RawReply raw = taken(ending);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
    m_ended(std::move(raw));
}

RawReply Transfer::taken(Ending ending)
{
    RawReply raw{.ending = ending,
                 .wasSent = wasSent(ending),
                 .isSecured = m_isSecured,
                 .tls = m_tls,
                 .body = std::move(m_body)};
    if (!m_reply) // the network went first
        return raw;
    raw.error = m_reply->error();
    raw.status = status();
    takeHeaders(raw);
    return raw;
}
