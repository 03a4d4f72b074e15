#include "demo/inexchange_status.h"

#include <QJsonDocument>

namespace demo {

namespace {

QJsonObject bodyOf(const Account &account)
{
    if (account.pendingAnswers != 0)
        return {{QStringLiteral("status"), QStringLiteral("Pending")}};
    return {{QStringLiteral("companyId"), account.companyId}, {QStringLiteral("status"), QStringLiteral("Completed")}};
}

QJsonObject pascalCase(const QJsonObject &object)
{
    QJsonObject other;
    for (auto it = object.begin(); it != object.end(); ++it)
        other.insert(it.key().at(0).toUpper() + it.key().mid(1), it.value());
    return other;
}

Answer indented(const QJsonObject &object)
{
    Answer answer = jsonAnswer(200, object, "status");
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Indented).replace("\n", "\r\n");
    return answer;
}

} // namespace

Answer statusOf(const Account &account)
{
    QJsonObject body = bodyOf(account);
    if (account.statusStyle == QLatin1String("empty") && account.pendingAnswers != 0)
        return emptyAnswer(200, "status");
    if (account.statusStyle == QLatin1String("pascal"))
        return jsonAnswer(200, pascalCase(body), "status");
    if (account.statusStyle == QLatin1String("indented"))
        return indented(body);
    if (account.statusStyle == QLatin1String("more"))
        body.insert(QStringLiteral("services"), QJsonArray{QStringLiteral("SendInvoices")});
    return jsonAnswer(200, body, "status");
}

} // namespace demo
