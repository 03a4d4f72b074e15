#pragma once

#include "net/monotonic.h"
#include "net/raw_reply.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class BodyTaker;
class OneShotUpload;

/// How long and how much of it may come.
struct TransferBounds
{
    std::chrono::milliseconds silence;
    std::chrono::milliseconds total;
    qint64 bytes;
    bool isBodyWanted;
    bool areValidatorsWanted; // what the service needs to say "not changed", and which part it sends
    bool isPatient; // while the service works on what it was sent, only the total counts
};

/// One request on the wire, from when it is handed to Qt until one of us ends it. Destroying it ends it in silence.
class Transfer : public QObject
{
public:
    using Ended = std::function<void(RawReply)>;

    /// `upload` belongs to the reply; null when there is none. `ended` must not destroy the transfer.
    Transfer(QNetworkReply *reply, OneShotUpload *upload, TransferBounds bounds, Ended ended,
             BodyTaker *taker = nullptr); // of a good body; it outlives us
    ~Transfer() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void watch();
    void secured();
    void sent();
    void answered();
    void received();
    void handOn();
    void taken(bool goesOn);
    bool isTaken() const; // the body goes on as it comes
    void listen();
    void heard() { m_heard = monotonicNow(); }
    void finished();
    bool isTooMuch() const;
    void endEarly();
    void end(Ending ending);
    RawReply taken(Ending ending);
    void takeHeaders(RawReply &raw) const;
    int status() const;
    bool wasSent(Ending ending) const;
    bool neverConnected() const;

    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotUpload> m_upload;
    bool m_hasBody;
    TransferBounds m_bounds;
    Ended m_ended;
    BodyTaker *m_taker;
    bool m_isTaking = false;
    bool m_isFinished = false;
    QByteArray m_body;
    TlsFault m_tls = TlsFault::NothingInCommon; // unless something is said about the certificate
    QBasicTimer m_silence;
    QBasicTimer m_deadline;
    std::chrono::milliseconds m_heard = {}; // when, last
    bool m_isSecured = false;
    bool m_isSent = false;
};
