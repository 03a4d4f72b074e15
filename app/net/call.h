#pragma once

#include "net/network.h"
#include "net/transfer.h"

#include <QDeadlineTimer>
#include <QPointer>

/// How a call is made and repeated.
enum class CallKind { Get, Query, Create, Remove };

/// One call from its first try to its answer.
class Call : public QObject
{
public:
    Call(Network &network, CallKind kind, HttpRequest request, Done<HttpAnswer> done);

    void start();

private:
    void send();
    QNetworkReply *replyFrom(QNetworkAccessManager &manager, OneShotUpload *upload) const;
    void ended(const RawReply &reply);
    bool isRepeated(const Result<HttpAnswer> &answer, const RawReply &reply) const;
    void repeatAfter(std::chrono::milliseconds pause);
    void deliver(Result<HttpAnswer> answer);

    bool makesSomething() const { return m_kind == CallKind::Create || m_kind == CallKind::Remove; }
    std::chrono::milliseconds total() const;
    TransferBounds bounds() const;

    QPointer<Network> m_network; // may go before the calls that others hold
    CallKind m_kind;
    HttpRequest m_request;
    Done<HttpAnswer> m_done;
    QDeadlineTimer m_deadline;
    int m_tries = 0;
    std::shared_ptr<Lane> m_lane;
    std::unique_ptr<Transfer> m_transfer; // goes before its lane
};
