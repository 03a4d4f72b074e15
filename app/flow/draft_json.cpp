#include "flow/draft_json.h"

#include "domain/plain_text.h"
#include "flow/company_json.h"
#include "flow/kept_text.h"
#include "flow/kept_time.h"

#include <QJsonArray>

namespace {

using L1 = QLatin1String;

QJsonObject manualJson(const Draft &draft, QDate today)
{
    const ManualEntry &entry = draft.manual;
    const bool isSoleTraders = entry.formCode == L1("E");
    return {{QStringLiteral("name"), unlessNumbered(entry.name)},
            {QStringLiteral("number"),
             isSoleTraders ? shortText(entry.number) : unlessPersonal(entry.number, draft.country, today)},
            {QStringLiteral("form"), entry.formCode},
            {QStringLiteral("street"), unlessNumbered(entry.street)},
            {QStringLiteral("careOf"), unlessNumbered(entry.careOf)},
            {QStringLiteral("postcode"), unlessNumbered(entry.postcode)},
            {QStringLiteral("town"), unlessNumbered(entry.town)}};
}

ManualEntry manualFrom(const QJsonObject &json)
{
    const auto text = [&json](L1 key) { return plainText(json[key].toString()); };
    return {text(L1("name")),   text(L1("number")),   text(L1("form")), text(L1("street")),
            text(L1("careOf")), text(L1("postcode")), text(L1("town"))};
}

} // namespace

QJsonObject toJson(const Draft &draft, QDate today)
{
    QJsonObject json{{QStringLiteral("id"), draft.registrationId},
                     {QStringLiteral("country"), draft.country},
                     {QStringLiteral("query"), unlessPersonal(draft.query, draft.country, today)},
                     {QStringLiteral("byHand"), draft.byHand},
                     {QStringLiteral("manual"), manualJson(draft, today)},
                     {QStringLiteral("email"), unlessNumbered(draft.email)},
                     {QStringLiteral("telephone"), draft.telephone},
                     {QStringLiteral("accepted"), QJsonArray::fromStringList(draft.accepted)},
                     {QStringLiteral("hasAccount"), draft.hasAccount},
                     {QStringLiteral("verified"), draft.isVerified},
                     {QStringLiteral("accountOpened"), draft.isAccountOpened},
                     {QStringLiteral("wasAccountOpened"), draft.wasAccountOpened},
                     {QStringLiteral("otherEmail"), unlessNumbered(draft.otherEmail)},
                     {QStringLiteral("signedHere"), draft.isSignedHere},
                     {QStringLiteral("signed"), draft.isSigned},
                     {QStringLiteral("queued"), draft.isQueued},
                     {QStringLiteral("accountId"), draft.accountId},
                     {QStringLiteral("created"), stamp(draft.created)},
                     {QStringLiteral("finished"), stamp(draft.finished)}};
    if (const QList<Company> rows = keptRows(draft.hits); !rows.isEmpty()) {
        json[L1("rows")] = toJson(rows);
        json[L1("chosenRow")] = draft.selected ? rows.indexOf(draft.hits.value(*draft.selected)) : -1;
    }
    if (draft.company)
        json[L1("company")] = toJson(*draft.company);
    return json;
}

Draft draftFrom(const QJsonObject &json, QDate today)
{
    Draft draft;
    const auto text = [&json](L1 key) { return plainText(json[key].toString(), 400); };
    draft.registrationId = text(L1("id"));
    if (const QString country = text(L1("country")); isCountryCode(country))
        draft.country = country;
    draft.query = text(L1("query"));
    draft.byHand = json[L1("byHand")].toBool();
    draft.manual = manualFrom(json[L1("manual")].toObject());
    draft.email = text(L1("email"));
    draft.telephone = text(L1("telephone"));
    for (const auto id : json[L1("accepted")].toArray())
        draft.accepted.append(plainText(id.toString()));
    draft.hasAccount = json[L1("hasAccount")].toBool();
    draft.isVerified = json[L1("verified")].toBool();
    draft.isAccountOpened = json[L1("accountOpened")].toBool();
    draft.wasAccountOpened = draft.isAccountOpened || json[L1("wasAccountOpened")].toBool();
    draft.otherEmail = text(L1("otherEmail"));
    draft.isSignedHere = json[L1("signedHere")].toBool();
    draft.isSigned = json[L1("signed")].toBool();
    draft.isQueued = json[L1("queued")].toBool();
    draft.accountId = text(L1("accountId"));
    draft.created = timeOf(json[L1("created")]);
    draft.finished = timeOf(json[L1("finished")]);
    draft.hits = companiesFrom(json[L1("rows")].toArray(), today);
    if (const int row = json[L1("chosenRow")].toInt(-1); row >= 0 && row < draft.hits.size())
        draft.selected = row;
    if (json[L1("company")].isObject())
        draft.company = companyFrom(json[L1("company")].toObject(), today);
    return draft;
}
