#include "demo/visitor.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace {

QString proofIn(const QByteArray &page)
{
    static const QRegularExpression hidden(QStringLiteral("name=\"proof\" value=\"([^\"]+)\""));
    return hidden.match(QString::fromUtf8(page)).captured(1);
}

} // namespace

void DemoVisitor::look(const QUrl &page, const Then &then)
{
    send(page, {}, then);
}

void DemoVisitor::sign(const QUrl &page, const QString &personalNumber)
{
    const auto confirm = [this, page](const QByteArray &confirmation) {
        send(page,
             {{QStringLiteral("action"), QStringLiteral("sign")}, {QStringLiteral("proof"), proofIn(confirmation)}},
             {});
    };
    look(page, [this, page, personalNumber, confirm](const QByteArray &) {
        send(page,
             {{QStringLiteral("action"), QStringLiteral("identify")},
              {QStringLiteral("personal_number"), personalNumber}},
             confirm);
    });
}

void DemoVisitor::send(const QUrl &page, const QList<std::pair<QString, QString>> &form, const Then &then)
{
    QNetworkRequest request(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QUrlQuery fields;
    fields.setQueryItems(form);
    QNetworkReply *reply =
        form.isEmpty() ? m_network.get(request) : m_network.post(request, fields.toString(QUrl::FullyEncoded).toUtf8());
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, then] {
        reply->deleteLater();
        if (then)
            then(reply->readAll());
    });
}
