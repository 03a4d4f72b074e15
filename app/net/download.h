#pragma once

#include "net/body_taker.h"
#include "net/call.h"
#include "net/download_request.h"
#include "net/download_sink.h"

/// One file on its way to disk: asked for from where it was broken off, or as a whole.
class Download final : public QObject, private BodyTaker
{
public:
    Download(Network &network, DownloadRequest request, DownloadSink &sink, Done<Downloaded> done);
    ~Download() override;

    void start();

private:
    bool accepts(const RawReply &head) override;
    void take(const QByteArray &block, std::function<void(bool goesOn)> taken) override;
    void write(const QByteArray &block, std::function<void(bool goesOn)> taken);
    void answered(const Result<HttpAnswer> &answer);
    Result<Downloaded> judged(const Result<HttpAnswer> &answer) const;
    bool refuse(Failure what, const char *why);
    void end(Result<Downloaded> result);
    void startAfresh();

    QPointer<Network> m_network;
    DownloadRequest m_request;
    DownloadSink &m_sink;
    Done<Downloaded> m_done;
    DownloadHead m_head;
    qint64 m_received = 0; // with what was there
    bool m_isBegun = false; // the sink knows of it
    std::optional<Error> m_refusal; // ours, of what the service or the disk said
    Pending m_writing;
    std::unique_ptr<Call> m_call;
};
