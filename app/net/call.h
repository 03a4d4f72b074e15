#pragma once

#include "net/call_kind.h"
#include "net/network.h"
#include "net/transfer.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QPointer>

/// One call from its first try to its answer. Each try waits for its turn (RateLimit), then for the way there (the proxy),
/// then for the service.
class Call : public QObject
{
public:
    Call(Network &network, CallKind kind, HttpRequest request, Done<HttpAnswer> done,
         BodyTaker *taker = nullptr); // of Expect::File

    void start();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void tryNow();
    void waitForTurn(std::chrono::milliseconds turn);
    void findWay();
    void send(const QNetworkProxy &proxy);
    void ended(RawReply reply);
    void askForLogin();
    void learnFrom(const Result<HttpAnswer> &answer, const RawReply &reply);
    Result<HttpAnswer> judged(const RawReply &reply) const;
    bool isRepeated(const Result<HttpAnswer> &answer, const RawReply &reply) const;
    void pause(std::chrono::milliseconds time, std::function<void()> then);
    void deliver(Result<HttpAnswer> answer);

    bool isRemembered() const { return m_request.isRemembered && m_kind == CallKind::Get; }
    bool hasOwnLane() const; // nobody is to wait behind it, or it must not break with others
    std::chrono::milliseconds total() const;
    std::chrono::milliseconds left() const;

    QPointer<Network> m_network; // may go before the calls that others hold
    CallKind m_kind;
    HttpRequest m_request;
    Done<HttpAnswer> m_done;
    BodyTaker *m_taker;
    QDeadlineTimer m_deadline;
    int m_tries = 0;
    QBasicTimer m_timer; // of the one wait there is at a time
    std::function<void()> m_then;
    Pending m_waiting; // for the way, or a login
    std::optional<RawReply> m_known; // "not changed" means this
    std::shared_ptr<Lane> m_lane;
    std::unique_ptr<Transfer> m_transfer; // goes before its lane
};
