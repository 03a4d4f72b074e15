#include "demo/brreg_shape.h"

#include "base/wall_clock.h"
#include "demo/brreg_desk.h"

#include <QDateTime>

namespace demo {

namespace {

QString enheter(const Call &call)
{
    return call.origin + QLatin1String(BrregDesk::kBase) + QLatin1String("enheter");
}

QJsonObject linkTo(const QString &address)
{
    return {{QStringLiteral("href"), address}};
}

QJsonObject linksOf(const QString &address)
{
    return {{QStringLiteral("self"), linkTo(address)}};
}

QJsonObject linkToPage(const Call &call, int number)
{
    QUrlQuery query = call.query;
    query.removeAllQueryItems(QStringLiteral("page"));
    query.addQueryItem(QStringLiteral("page"), QString::number(number));
    return linkTo(QString(enheter(call) + u'?' + query.toString(QUrl::FullyEncoded)));
}

QJsonObject linksOfPage(const Call &call, int number, int pages)
{
    if (pages == 0)
        return {{QStringLiteral("self"), linkToPage(call, number)}};
    QJsonObject links{{QStringLiteral("first"), linkToPage(call, 0)},
                      {QStringLiteral("self"), linkToPage(call, number)},
                      {QStringLiteral("last"), linkToPage(call, pages - 1)}};
    if (number + 1 < pages)
        links.insert(QStringLiteral("next"), linkToPage(call, number + 1));
    return links;
}

} // namespace

QJsonObject unitOf(const Call &call, const QJsonObject &company)
{
    QJsonObject unit = company.value(QLatin1String("wire")).toObject();
    const QString number = company.value(QLatin1String("number")).toString();
    unit.insert(QStringLiteral("organisasjonsnummer"), number);
    unit.insert(QStringLiteral("_links"), linksOf(QString(enheter(call) + u'/' + number)));
    return unit;
}

QJsonObject goneUnit(const Call &call, const QJsonObject &company)
{
    QJsonObject unit = unitOf(call, company);
    unit.insert(QStringLiteral("slettedato"), company.value(QLatin1String("gone")));
    unit.insert(QStringLiteral("respons_klasse"), QStringLiteral("FjernetEnhet"));
    return unit;
}

QJsonObject pageOfUnits(const Call &call, const QList<QJsonObject> &units, int size, int number)
{
    const int count = static_cast<int>(units.size());
    const int pages = (count + size - 1) / size;
    QJsonArray page;
    for (const QJsonObject &unit : units.mid(qsizetype(number) * size, size))
        page.append(unit);
    QJsonObject answer{{QStringLiteral("_links"), linksOfPage(call, number, pages)},
                       {QStringLiteral("page"), QJsonObject{{QStringLiteral("size"), size},
                                                            {QStringLiteral("totalElements"), count},
                                                            {QStringLiteral("totalPages"), pages},
                                                            {QStringLiteral("number"), number}}}};
    if (!page.isEmpty())
        answer.insert(QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("enheter"), page}});
    return answer;
}

QJsonObject springError(const Call &call, int status)
{
    const QString word = status == 404 ? QStringLiteral("Not Found") : QStringLiteral("Method Not Allowed");
    return {{QStringLiteral("timestamp"), WallClock::utc().toString(Qt::ISODateWithMs)},
            {QStringLiteral("status"), status},
            {QStringLiteral("error"), word},
            {QStringLiteral("message"), word},
            {QStringLiteral("path"), call.path}};
}

} // namespace demo
