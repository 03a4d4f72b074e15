#pragma once

#include "bench/bench_work.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUuid>

#include <utility>

/// The least a Qt program does: get or post, readAll, and if asked the JSON parsed. The same requests on the wire, and
/// like ours without a look-up of the system's proxy for this computer and without an offer of HTTP/2.
class BareWork : public BenchWork
{
public:
    BareWork(QUrl server, bool isParsed) : m_server(std::move(server)), m_isParsed(isParsed)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    void ask(Asked what, int index, std::function<void(bool)> next) override
    {
        QNetworkReply *reply = what == Asked::Name ? name(index) : number(index);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, next = std::move(next)] {
            const QByteArray body = reply->readAll();
            const bool isGood = m_isParsed ? QJsonDocument::fromJson(body).isObject() : !body.isEmpty();
            reply->deleteLater();
            next(isGood);
        });
    }

private:
    QNetworkReply *name(int index)
    {
        QUrl url = m_server.resolved(QUrl(QStringLiteral("/search/1.0/json")));
        url.setQuery(QStringLiteral("name=") + QString::fromLatin1(QUrl::toPercentEncoding(benchName(index))));
        return m_manager.get(request(url));
    }

    QNetworkReply *number(int index)
    {
        QNetworkRequest made = request(m_server.resolved(QUrl(QStringLiteral("/v1/organisationer"))));
        made.setRawHeader("Content-Type", "application/json");
        made.setRawHeader("Authorization", "Bearer abc");
        made.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        const QJsonObject body{{QStringLiteral("identitetsbeteckning"), benchNumber(index)}};
        return m_manager.post(made, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        made.setRawHeader("Accept", "application/json");
        return made;
    }

    QUrl m_server;
    bool m_isParsed;
    QNetworkAccessManager m_manager;
};
