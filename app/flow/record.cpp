#include "flow/record.h"

#include "domain/plain_text.h"
#include "flow/company_json.h"
#include "flow/kept_text.h"
#include "flow/signing_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace {

using L1 = QLatin1String;

constexpr auto kSteps = std::to_array<std::pair<Step, L1>>({
    {Step::Lookup, L1("lookup")},
    {Step::Results, L1("results")},
    {Step::Manual, L1("manual")},
    {Step::Company, L1("company")},
    {Step::Sign, L1("sign")},
    {Step::Waiting, L1("waiting")},
    {Step::Done, L1("done")},
    {Step::Existing, L1("existing")},
});

Step stepOf(const QString &word)
{
    for (const auto &[step, known] : kSteps)
        if (word == known)
            return step;
    return Step::Lookup;
}

L1 wordOf(Step wanted)
{
    for (const auto &[step, word] : kSteps)
        if (step == wanted)
            return word;
    return kSteps[0].second;
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

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

QJsonObject draftJson(const Draft &draft, QDate today)
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

void readDraft(Draft &draft, const QJsonObject &json, QDate today)
{
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
}

} // namespace

QByteArray toPayload(const Record &record, QDate today)
{
    const QJsonObject declaration{{QStringLiteral("text"), record.declaration.text},
                                  {QStringLiteral("language"), record.declaration.language},
                                  {QStringLiteral("version"), record.declaration.version},
                                  {QStringLiteral("time"), stamp(record.declaration.time)}};
    const QJsonObject reminder{{QStringLiteral("notBefore"), stamp(record.reminder.notBefore)},
                               {QStringLiteral("last"), record.reminder.last.toString(Qt::ISODate)},
                               {QStringLiteral("never"), record.reminder.never}};
    const QJsonObject json{{QStringLiteral("draft"), draftJson(record.draft, today)},
                           {QStringLiteral("step"), wordOf(record.step)},
                           {QStringLiteral("language"), record.language},
                           {QStringLiteral("focus"), record.focus},
                           {QStringLiteral("declaration"), declaration},
                           {QStringLiteral("signing"), toJson(record.signing)},
                           {QStringLiteral("registrationSent"), record.isRegistrationSent},
                           {QStringLiteral("everSent"), record.wasEverSent},
                           {QStringLiteral("leftForLater"), record.isLeftForLater},
                           {QStringLiteral("changed"), record.changed.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("reminder"), reminder}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray withdrawalPayload(const SigningRecord &signing)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("withdraw"), toJson(signing)}}).toJson(QJsonDocument::Compact);
}

std::optional<SigningRecord> withdrawalFrom(const QByteArray &payload)
{
    const QJsonValue signing = QJsonDocument::fromJson(payload).object().value(L1("withdraw"));
    return signing.isObject() ? std::optional(signingFrom(signing.toObject())) : std::nullopt;
}

Result<Record> fromPayload(const QByteArray &payload, QDate today)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    if (!json[L1("draft")].isObject())
        return fail(Failure::StoreDamaged, QStringLiteral("no draft"));
    Record record;
    readDraft(record.draft, json[L1("draft")].toObject(), today);
    record.step = stepOf(json[L1("step")].toString());
    record.language = plainText(json[L1("language")].toString());
    record.focus = plainText(json[L1("focus")].toString());
    const QJsonObject declaration = json[L1("declaration")].toObject();
    record.declaration = {plainText(declaration[L1("text")].toString(), 1000),
                          plainText(declaration[L1("language")].toString()),
                          plainText(declaration[L1("version")].toString()), timeOf(declaration[L1("time")])};
    record.signing = signingFrom(json[L1("signing")].toObject());
    record.isRegistrationSent = json[L1("registrationSent")].toBool();
    record.wasEverSent = record.isRegistrationSent || json[L1("everSent")].toBool();
    record.isLeftForLater = json[L1("leftForLater")].toBool();
    record.changed = timeOf(json[L1("changed")]);
    const QJsonObject reminder = json[L1("reminder")].toObject();
    record.reminder = {timeOf(reminder[L1("notBefore")]),
                       QDate::fromString(reminder[L1("last")].toString(), Qt::ISODate), reminder[L1("never")].toBool()};
    return record;
}
