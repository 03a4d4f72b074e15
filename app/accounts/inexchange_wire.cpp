#include "accounts/inexchange_wire.h"

#include "domain/operator_profile.h"
#include "net/json_read.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

constexpr double kTokenSeconds = 3600; // it has no end there; here no token is kept for longer

constexpr std::array kFields = {QLatin1String("ErpId"),       QLatin1String("Name"),       QLatin1String("Email"),
                                QLatin1String("CountryCode"), QLatin1String("StreetName"), QLatin1String("PostalZone"),
                                QLatin1String("City"),        QLatin1String("PhoneNo"),    QLatin1String("OrgNo"),
                                QLatin1String("VatNo"),       QLatin1String("Processes"),  QLatin1String("PartyId")};

QString streetOf(const Address &address)
{
    if (address.careOf.isEmpty() || address.street.isEmpty())
        return address.careOf + address.street;
    return address.careOf + QStringLiteral(", ") + address.street;
}

/// A person's ten digits too: the operator cannot open an account without them.
QString numberOf(const CompanyId &id)
{
    return id.swedish() ? id.swedish()->reveal() : id.publicNumber().value_or(QString());
}

QString vatNumberOf(const CompanyId &id)
{
    return id.swedish() ? id.swedish()->vatNumber().value_or(QString()) : QString();
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isConnected(const QJsonObject &party, const QString &number)
{
    return digitsOf(textAt(party, u"orgNo", Keys::AnyCase).value_or(QString())) == number
           && boolAt(party, u"connected", Keys::AnyCase).value_or(false);
}

} // namespace

QJsonObject inexchange::registrationOf(const Registration &registration, const QStringList &processes)
{
    const Company &company = registration.company;
    const QString vatNumber = company.id ? vatNumberOf(*company.id) : QString();
    const bool isSwedish = registration.language == QLatin1String("sv");
    return {
        {QStringLiteral("erpId"), registration.attemptId},
        {QStringLiteral("erpProduct"), QStringLiteral("Anslut " ANSLUT_VERSION)},
        {QStringLiteral("name"), company.name},
        {QStringLiteral("email"), registration.contact.email.text()},
        {QStringLiteral("countryCode"), company.id ? company.id->country() : QString()},
        {QStringLiteral("languageCode"), isSwedish ? QStringLiteral("sv-SE") : QStringLiteral("en-GB")},
        {QStringLiteral("streetName"), streetOf(company.address)},
        {QStringLiteral("postBox"), QString()},
        {QStringLiteral("postalZone"), company.address.postcode},
        {QStringLiteral("city"), company.address.town},
        {QStringLiteral("phoneNo"), registration.contact.telephone},
        {QStringLiteral("orgNo"), company.id ? numberOf(*company.id) : QString()},
        {QStringLiteral("vatNo"), vatNumber},
        {QStringLiteral("isVatRegistered"), !vatNumber.isEmpty()},
        {QStringLiteral("processes"), QJsonArray::fromStringList(processes)},
    };
}

QJsonObject inexchange::lookupOf(const QString &number)
{
    // Any customer number will do, but without one the question is refused.
    return {{QStringLiteral("partyId"), QStringLiteral("1")}, {QStringLiteral("orgNo"), number}};
}

QJsonObject inexchange::tokenRequestOf(const QString &erpId)
{
    return {{QStringLiteral("erpId"), erpId}, {QStringLiteral("validTo"), QJsonValue::Null}};
}

QJsonObject inexchange::revocationOf(const Secret &token)
{
    return {{QStringLiteral("clientToken"), QString::fromLatin1(token.reveal())}};
}

Result<FreshToken> inexchange::tokenOf(const QJsonObject &answer)
{
    const auto token = textAt(answer, u"token", Keys::AnyCase);
    if (!token || token->isEmpty())
        return fail(Failure::BadReply, QStringLiteral("inexchange: no token"));
    return FreshToken{Secret(token->toUtf8()), kTokenSeconds};
}

AccountStatus inexchange::statusOf(const QJsonObject &answer, const OperatorProfile &profile)
{
    using Kind = AccountStatus::Kind;
    const QString account = textAt(answer, u"companyId", Keys::AnyCase).value_or(QString());
    const QString status = textAt(answer, u"status", Keys::AnyCase).value_or(QString());
    if (profile.verifiedStatuses.contains(status, Qt::CaseInsensitive))
        return {Kind::Verified, account};
    const bool isComplete = !account.isEmpty() || profile.completeStatuses.contains(status, Qt::CaseInsensitive);
    return {isComplete ? Kind::Complete : Kind::Pending, account};
}

bool inexchange::isKnown(const QJsonObject &answer, const QString &number)
{
    if (boolAt(answer, u"exactHit", Keys::AnyCase).value_or(false))
        return true;
    const QJsonArray parties = arrayAt(answer, u"parties", Keys::AnyCase).value_or(QJsonArray());
    return std::any_of(parties.begin(), parties.end(),
                       [&number](const QJsonValue &party) { return isConnected(party.toObject(), number); });
}

QStringList inexchange::fieldsNamed(int, const QJsonObject &error)
{
    const QStringList keys = objectAt(error, u"modelState", Keys::AnyCase).value_or(QJsonObject()).keys();
    QStringList fields;
    for (const QLatin1String field : kFields) {
        const auto names = [field](const QString &key) {
            return key.section(u'.', -1).compare(field, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(keys.begin(), keys.end(), names))
            fields.append(field);
    }
    return fields;
}
