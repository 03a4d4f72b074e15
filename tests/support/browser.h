#pragma once

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

/// The user's browser: keeps what was opened, and fills in the demo's signing page by plain HTTP.
class Browser : public QObject
{
    Q_OBJECT

public:
    ~Browser() override
    {
        for (const char *scheme : kSchemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void follow()
    {
        for (const char *scheme : kSchemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }

    QList<QUrl> opened;

    /// The page it shows now.
    QByteArray look() { return send(opened.last(), {}); }

    QByteArray identify(const QString &number)
    {
        return send(opened.last(), {{QStringLiteral("action"), QStringLiteral("identify")},
                                    {QStringLiteral("personal_number"), number}});
    }

    /// Identifies and confirms; the page after that.
    QByteArray sign(const QString &number = QStringLiteral("191212121212"))
    {
        look();
        const QByteArray page = identify(number);
        const auto proof =
            QRegularExpression(QStringLiteral("name=\"proof\" value=\"([^\"]+)\"")).match(QString::fromUtf8(page));
        return send(opened.last(),
                    {{QStringLiteral("action"), QStringLiteral("sign")}, {QStringLiteral("proof"), proof.captured(1)}});
    }

    QByteArray decline()
    {
        look();
        return send(opened.last(), {{QStringLiteral("action"), QStringLiteral("decline")}});
    }

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    static constexpr auto kSchemes = {"http", "file"};

    QByteArray send(const QUrl &url, const QList<std::pair<QString, QString>> &form)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        QUrlQuery query;
        for (const auto &[name, value] : form)
            query.addQueryItem(name, value);
        QNetworkReply *reply = form.isEmpty() ? m_network.get(request)
                                              : m_network.post(request, query.toString(QUrl::FullyEncoded).toUtf8());
        const bool isThere = QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000);
        reply->deleteLater();
        return isThere ? reply->readAll() : QByteArray();
    }

    QNetworkAccessManager m_network;
};
