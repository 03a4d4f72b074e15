#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <utility>

inline namespace raw_http { // app/net has a RawReply too, and one test may be linked with both

/// A request exactly as it goes on the wire.
struct RawRequest
{
    QByteArray method = "GET";
    QByteArray target = "/";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    RawRequest with(const QByteArray &name,
                    const QByteArray &value) const; // in place of what it was; empty: without it
    RawRequest withBody(const QByteArray &bytes) const;
    RawRequest withTarget(const QByteArray &other) const;
    RawRequest withMethod(const QByteArray &other) const;
    QByteArray bytes() const;
};

struct RawReply
{
    int status = 0; // 0: no answer came
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject object() const;
};

/// Sends it on a connection of its own to 127.0.0.1, and waits for the whole answer.
RawReply ask(quint16 port, const RawRequest &request, int patience = 5000);

} // namespace raw_http
