#include "flow/record.h"

#include "domain/plain_text.h"
#include "flow/draft_json.h"
#include "flow/kept_time.h"
#include "flow/signing_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using L1 = QLatin1String;

constexpr int kMostDaysPaused = 7; // days: nobody can choose a longer one

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

} // namespace

QByteArray toPayload(const Record &record, QDate today)
{
    const QJsonObject declaration{{QStringLiteral("text"), record.declaration.text},
                                  {QStringLiteral("language"), record.declaration.language},
                                  {QStringLiteral("version"), record.declaration.version},
                                  {QStringLiteral("time"), stamp(record.declaration.time)}};
    const QJsonObject reminder{{QStringLiteral("last"), record.reminder.last.toString(Qt::ISODate)},
                               {QStringLiteral("pause"), record.reminder.pause},
                               {QStringLiteral("never"), record.reminder.never}};
    const QJsonObject json{{QStringLiteral("draft"), toJson(record.draft, today)},
                           {QStringLiteral("step"), wordOf(record.step)},
                           {QStringLiteral("language"), record.language},
                           {QStringLiteral("focus"), record.focus},
                           {QStringLiteral("declaration"), declaration},
                           {QStringLiteral("signing"), toJson(record.signing)},
                           {QStringLiteral("registrationSent"), record.isRegistrationSent},
                           {QStringLiteral("everSent"), record.wasEverSent},
                           {QStringLiteral("leftForLater"), record.isLeftForLater},
                           {QStringLiteral("changed"), record.changed.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("foundOld"), record.foundOld.toString(Qt::ISODate)},
                           {QStringLiteral("reminder"), reminder}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray withdrawalPayload(const SigningRecord &signing, QDate foundOld)
{
    const QJsonObject json{{QStringLiteral("withdraw"), toJson(signing)},
                           {QStringLiteral("foundOld"), foundOld.toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<SigningRecord> withdrawalFrom(const QByteArray &payload)
{
    const QJsonValue signing = QJsonDocument::fromJson(payload).object().value(L1("withdraw"));
    return signing.isObject() ? std::optional(signingFrom(signing.toObject())) : std::nullopt;
}

QDate withdrawalFoundOld(const QByteArray &payload)
{
    return dayOf(QJsonDocument::fromJson(payload).object().value(L1("foundOld")));
}

Result<Record> fromPayload(const QByteArray &payload, QDate today)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    if (!json[L1("draft")].isObject())
        return fail(Failure::StoreDamaged, QStringLiteral("no draft"));
    Record record;
    record.draft = draftFrom(json[L1("draft")].toObject(), today);
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
    record.foundOld = dayOf(json[L1("foundOld")]);
    const QJsonObject reminder = json[L1("reminder")].toObject();
    record.reminder = {dayOf(reminder[L1("last")]), std::clamp(reminder[L1("pause")].toInt(1), 1, kMostDaysPaused),
                       reminder[L1("never")].toBool()};
    return record;
}
