#include "demo/vies_desk.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace demo {

namespace {

const QString kUndisclosed = QStringLiteral("---");

Answer viesError(int status, const QString &code)
{
    const QJsonObject error{{QStringLiteral("error"), code}, {QStringLiteral("message"), QString()}};
    return jsonAnswer(status,
                      {{QStringLiteral("actionSucceed"), false}, {QStringLiteral("errorWrappers"), QJsonArray{error}}},
                      "vat");
}

Answer viesRefusal(const Refusal &refusal)
{
    return viesError(refusal.status, refusal.field.isEmpty() ? QStringLiteral("INVALID_INPUT") : refusal.field);
}

tl::expected<QJsonObject, Refusal> checkedVatQuestion(const Call &call)
{
    return checkedQuery(call, {}).and_then([&] { return objectIn(call); }).and_then([](const QJsonObject &body) {
        return checked(body, {{"countryCode", Member::Kind::Text, Member::Need::Required, 2},
                              {"vatNumber"},
                              {"requesterMemberStateCode"},
                              {"requesterNumber"},
                              {"traderName"},
                              {"traderStreet"},
                              {"traderPostalCode"},
                              {"traderCity"},
                              {"traderCompanyType"}});
    });
}

// Without the country in front. Another country's is not looked at: nobody there is known.
tl::expected<void, Refusal> checkedVatNumber(const QString &country, const QString &number)
{
    static const QRegularExpression countryCode(QStringLiteral("^[A-Z]{2}\\z"));
    static const QRegularExpression swedish(QStringLiteral("^[0-9]{10}01\\z"));
    static const QRegularExpression finnish(QStringLiteral("^[0-9]{8}\\z"));
    static const QRegularExpression other(QStringLiteral("^[0-9A-Z+*]{2,12}\\z"));
    if (number.isEmpty())
        return refuse(400, QStringLiteral("no VAT number"), QStringLiteral("VOW-ERR-11"));
    const QRegularExpression &form = country == QLatin1String("SE")   ? swedish
                                     : country == QLatin1String("FI") ? finnish
                                                                      : other;
    if (!countryCode.match(country).hasMatch() || !form.match(number).hasMatch())
        return refuse(400, QStringLiteral("not a VAT number of that country without its prefix"));
    return {};
}

QJsonObject verdict(const QString &country, const QString &number, const QJsonValue &known)
{
    const auto said = [&](const char *member) { return known[QLatin1String(member)].toString(kUndisclosed); };
    QJsonObject answer{
        {QStringLiteral("countryCode"), country},
        {QStringLiteral("vatNumber"), number},
        {QStringLiteral("requestDate"), WallClock::utc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("valid"), known.isObject()},
        {QStringLiteral("requestIdentifier"), QString()},
        {QStringLiteral("name"), said("name")},
        {QStringLiteral("address"), said("address")},
    };
    for (const char *trader : {"traderName", "traderStreet", "traderPostalCode", "traderCity", "traderCompanyType"}) {
        answer.insert(QLatin1String(trader), kUndisclosed);
        answer.insert(QLatin1String(trader) + QLatin1String("Match"), QStringLiteral("NOT_PROCESSED"));
    }
    return answer;
}

} // namespace

Answer ViesDesk::answer(const Call &call) const
{
    return settled(route(call), viesRefusal);
}

Outcome ViesDesk::route(const Call &call) const
{
    if (call.path.mid(int(qstrlen(kBase))) != QLatin1String("check-vat-number"))
        return refuse(404, QStringLiteral("no such path"));
    if (call.method != "POST")
        return refuse(405, QStringLiteral("only POST"));
    return checkedVatQuestion(call).and_then([&](const QJsonObject &question) {
        const QString country = textOf(question, "countryCode");
        const QString number = textOf(question, "vatNumber");
        return checkedVatNumber(country, number).and_then([&] { return check(country, number); });
    });
}

Outcome ViesDesk::check(const QString &country, const QString &number) const
{
    const QJsonValue vies = known(country, number);
    const QString error = vies[QLatin1String("error")].toString();
    if (!error.isEmpty())
        return viesError(200, error); // a member state that is down says nothing of the number
    return jsonAnswer(200, verdict(country, number, vies), "vat");
}

QJsonValue ViesDesk::known(const QString &country, const QString &number) const
{
    if (country == QLatin1String("FI")) {
        const QJsonObject *company = m_world.finland.find(number.left(7) + u'-' + number.right(1));
        return company ? company->value(QLatin1String("vies")) : QJsonValue(QJsonValue::Undefined);
    }
    const QList<QJsonObject> &all = m_world.companies.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QJsonObject &company) {
        return country == QLatin1String("SE") && textOf(company, "number").right(10) == number.left(10);
    });
    return found == all.end() ? QJsonValue(QJsonValue::Undefined) : found->value(QLatin1String("vies"));
}

} // namespace demo
