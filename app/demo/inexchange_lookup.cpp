#include "demo/inexchange_lookup.h"

#include "demo/body_rules.h"
#include "demo/numbers.h"

namespace demo {

namespace {

tl::expected<QJsonObject, Refusal> checkedSearch(const QJsonObject &given)
{
    return checked(given,
                   {{"partyId", Member::Kind::Text, Member::Need::Required},
                    {"name"},
                    {"department"},
                    {"streetName"},
                    {"postBox"},
                    {"postalZone"},
                    {"postalCode"},
                    {"city"},
                    {"countryCode"},
                    {"phoneNo"},
                    {"faxNo"},
                    {"email"},
                    {"gln"},
                    {"orgNo"},
                    {"vatNo"},
                    {"peppolParticipantIdentifier"}},
                   Qt::CaseInsensitive);
}

QJsonObject partyOf(const QJsonObject &company, const QString &gln, bool isConnected)
{
    const QString number = textOf(company, "number");
    const QString none;
    return {{QStringLiteral("companyId"), QStringLiteral("demo-") + number.right(4) + gln.right(1)},
            {QStringLiteral("name"), company.value(QLatin1String("names"))[0][QLatin1String("name")]},
            {QStringLiteral("altName"), none},
            {QStringLiteral("streetName"), textOf(company, "street")},
            {QStringLiteral("postBox"), none},
            {QStringLiteral("city"), textOf(company, "town")},
            {QStringLiteral("postalZone"), textOf(company, "postcode")},
            {QStringLiteral("countryCode"), QStringLiteral("SE")},
            {QStringLiteral("phoneNo"), none},
            {QStringLiteral("orgNo"), number},
            {QStringLiteral("vatNo"), QStringLiteral("SE") + number + QLatin1String("01")},
            {QStringLiteral("gln"), gln},
            {QStringLiteral("peppolParticipantIdentifiers"), QJsonArray{QStringLiteral("0007:") + number}},
            {QStringLiteral("address"), none},
            {QStringLiteral("address2"), none},
            {QStringLiteral("postalCode"), textOf(company, "postcode")},
            {QStringLiteral("connected"), isConnected},
            {QStringLiteral("receiveElectronicInvoiceCapability"), QStringLiteral("ReceivingElectronicInvoices")},
            {QStringLiteral("sendsElectronicOrderCapability"), QStringLiteral("CannotReceiveElectronicOrders")}};
}

// Several parties of one organisation, told apart by their GLN, are normal.
QJsonArray partiesOf(const QJsonObject &company)
{
    const QString kind = textOf(company, "lookup");
    if (kind == QLatin1String("connected"))
        return {partyOf(company, {}, true)};
    if (kind == QLatin1String("several"))
        return {partyOf(company, QStringLiteral("7300000000016"), false),
                partyOf(company, QStringLiteral("7300000000023"), false)};
    return {};
}

// The one error of this API that was ever recorded.
Answer withoutPartyId()
{
    const QJsonArray texts{QStringLiteral("The PartyId field is required.")};
    Answer answer = jsonAnswer(400,
                               {{QStringLiteral("message"), QStringLiteral("The request is invalid.")},
                                {QStringLiteral("modelState"), QJsonObject{{QStringLiteral("search.PartyId"), texts}}}},
                               "lookup");
    answer.reason = QStringLiteral("partyId is missing");
    return answer;
}

} // namespace

Outcome parties(const Call &call, World &world)
{
    const auto search = objectIn(call).and_then(checkedSearch);
    if (!search && search.error().field == QLatin1String("partyId"))
        return withoutPartyId();
    if (!search)
        return tl::unexpected(search.error());
    const QString number = textOf(*search, "orgNo");
    if (holdsPersonNumber(QString::fromUtf8(call.body))) {
        ++world.state.counts[QStringLiteral("leaks")];
        world.isChanged = true;
        return refuse(400, QStringLiteral("a person's number is not looked up"), QStringLiteral("orgNo"));
    }
    const QJsonObject *company = number.isEmpty() ? nullptr : world.companies.find(number);
    const QJsonArray found = company ? partiesOf(*company) : QJsonArray();
    return jsonAnswer(200,
                      {{QStringLiteral("parties"), found},
                       {QStringLiteral("potentialMatches"), found.size()},
                       {QStringLiteral("exactHit"), found.size() == 1}},
                      "lookup");
}

} // namespace demo
