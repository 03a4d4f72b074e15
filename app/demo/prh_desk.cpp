#include "demo/prh_desk.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"
#include "demo/foreign_numbers.h"

#include <QDateTime>

#include <algorithm>

namespace demo {

namespace {

constexpr int kCompaniesAPage = 100;

Answer prhRefusal(const Refusal &refusal)
{
    return jsonAnswer(refusal.status,
                      {{QStringLiteral("timestamp"), WallClock::utc().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("message"), refusal.reason},
                       {QStringLiteral("errorcode"), refusal.status}},
                      "company");
}

QJsonObject companyOf(const QJsonObject &company)
{
    QJsonObject wire = company.value(QLatin1String("wire")).toObject();
    QJsonObject id = wire.value(QLatin1String("businessId")).toObject();
    id.insert(QStringLiteral("value"), company.value(QLatin1String("number")));
    wire.insert(QStringLiteral("businessId"), id);
    return wire;
}

bool everHadName(const QJsonObject &company, const QString &part)
{
    const QJsonArray names = company[QLatin1String("wire")][QLatin1String("names")].toArray();
    return std::any_of(names.begin(), names.end(), [&](const auto &name) {
        return name.toObject().value(QLatin1String("name")).toString().contains(part, Qt::CaseInsensitive);
    });
}

tl::expected<int, Refusal> pageNumber(const Call &call)
{
    const QString text = call.parameter("page");
    bool isNumber = true;
    const int page = text.isEmpty() ? 1 : text.toInt(&isNumber);
    if (!isNumber || page < 1 || page > 10000)
        return refuse(400, QStringLiteral("page counts from 1"));
    return page;
}

tl::expected<void, Refusal> checkedQuestion(const Call &call)
{
    const QString number = call.parameter("businessId");
    const QString name = call.parameter("name");
    if (number.isEmpty() && name.trimmed().isEmpty())
        return refuse(400, QStringLiteral("neither name nor businessId"));
    if (!number.isEmpty() && !isFinnishNumber(number))
        return refuse(400, QStringLiteral("businessId is not of the form 1234567-8, or its check digit is wrong"));
    return {};
}

} // namespace

Answer PrhDesk::answer(const Call &call) const
{
    return settled(route(call), prhRefusal);
}

Outcome PrhDesk::route(const Call &call) const
{
    if (call.path.mid(int(qstrlen(kBase))) != QLatin1String("companies"))
        return refuse(404, QStringLiteral("no such path"));
    if (call.method != "GET")
        return refuse(405, QStringLiteral("only GET"));
    return withoutBody(call)
        .and_then([&] {
            return checkedQuery(call, {"name", "businessId", "page"});
        })
        .and_then([&] { return checkedQuestion(call); })
        .and_then([&] { return companies(call); });
}

Outcome PrhDesk::companies(const Call &call) const
{
    const auto number = pageNumber(call);
    if (!number)
        return tl::unexpected(number.error());
    const QList<QJsonObject> found = matches(call);
    QJsonArray page;
    for (const QJsonObject &company : found.mid(qsizetype(*number - 1) * kCompaniesAPage, kCompaniesAPage))
        page.append(company);
    return jsonAnswer(200, {{QStringLiteral("totalResults"), found.size()}, {QStringLiteral("companies"), page}},
                      "company");
}

QList<QJsonObject> PrhDesk::matches(const Call &call) const
{
    const QString name = call.parameter("name").simplified();
    const QString number = call.parameter("businessId");
    QMap<QString, QJsonObject> byNumber;
    for (const QJsonObject &company : m_world.finland.all()) {
        const QString its = textOf(company, "number");
        if ((number.isEmpty() || number == its) && everHadName(company, name))
            byNumber.insert(its, companyOf(company));
    }
    return byNumber.values();
}

} // namespace demo
