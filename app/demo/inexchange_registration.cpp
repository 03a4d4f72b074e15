#include "demo/inexchange_registration.h"

#include "demo/body_rules.h"
#include "demo/numbers.h"
#include "demo/random.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace demo {

namespace {

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

// Facts name the fields, but not which are needed: those that every known client sends.
tl::expected<QJsonObject, Refusal> checkedCompany(const QJsonObject &given)
{
    using Kind = Member::Kind;
    constexpr auto kRequired = Member::Need::Required;
    return checked(given,
                   {{"erpId", Kind::Text, kRequired, 100},
                    {"erpProduct", Kind::Text, kRequired},
                    {"name", Kind::Text, kRequired},
                    {"email", Kind::Text, kRequired},
                    {"countryCode", Kind::Text, kRequired, 2},
                    {"orgNo", Kind::Text, kRequired, 12},
                    {"isVatRegistered", Kind::Flag, kRequired},
                    {"processes", Kind::List, kRequired},
                    {"vatNo"},
                    {"languageCode"},
                    {"altName"},
                    {"department"},
                    {"streetName"},
                    {"postBox"},
                    {"postalZone"},
                    {"postalCode"},
                    {"city"},
                    {"phoneNo"},
                    {"faxNo"},
                    {"gln"},
                    {"participantId"}},
                   Qt::CaseInsensitive);
}

bool areProcesses(const QJsonArray &list)
{
    static const QSet<QString> known{QStringLiteral("SendInvoices"), QStringLiteral("ReceiveInvoices")};
    QSet<QString> seen;
    for (const auto &process : list)
        seen.insert(process.toString());
    return !seen.isEmpty() && seen.size() == list.size() && known.contains(seen);
}

bool isVatRight(const QJsonObject &company)
{
    const QString vat = textOf(company, "vatNo");
    const bool isRegistered = company.value(QLatin1String("isVatRegistered")).toBool();
    return isRegistered ? matches(vat, "SE[0-9]{12}") : vat.isEmpty();
}

bool isLanguageRight(const QJsonObject &company)
{
    const QString language = textOf(company, "languageCode");
    return language.isEmpty() || matches(language, "[a-z]{2}-[A-Z]{2}");
}

bool isNumber(const QString &orgNo)
{
    return isCompanyNumber(orgNo) || !asPersonNumber(orgNo).isEmpty();
}

tl::expected<QJsonObject, Refusal> checkedValues(const QJsonObject &company)
{
    struct Check
    {
        bool isRight;
        const char *field;
    };
    const QString orgNo = textOf(company, "orgNo");
    const std::array<Check, 6> checks{{
        {matches(textOf(company, "email"), R"([^@\s]+@[^@\s]+\.[^@\s]+)"), "email"},
        {textOf(company, "countryCode") == QLatin1String("SE"), "countryCode"},
        {matches(orgNo, "[0-9]+") && isNumber(orgNo), "orgNo"},
        {areProcesses(company.value(QLatin1String("processes")).toArray()), "processes"},
        {isVatRight(company), "vatNo"},
        {isLanguageRight(company), "languageCode"},
    }};
    for (const Check &check : checks) {
        if (!check.isRight)
            return refuse(400, QStringLiteral("%1 is not valid").arg(QLatin1String(check.field)),
                          QLatin1String(check.field));
    }
    return company;
}

// Ten digits or twelve, a person is the same one.
QString wholeNumber(const QString &orgNo)
{
    return isCompanyNumber(orgNo) ? orgNo : asPersonNumber(orgNo);
}

tl::expected<void, Refusal> checkedFree(const QString &number, const QString &erpId, const QJsonObject *known,
                                        const World &world)
{
    const Account *holder = world.state.holderOf(number);
    const QString taken = known ? textOf(*known, "register") : QString();
    const bool isHeld = world.fault.kind == Fault::Kind::Exists || (holder && holder->erpId != erpId);
    if (taken == QLatin1String("taken-field"))
        return refuse(400, QStringLiteral("the number is taken"), QStringLiteral("orgNo"));
    if (isHeld || taken == QLatin1String("taken"))
        return refuse(409, QStringLiteral("the number is taken"));
    return {};
}

Answer accepted(const Account &account, bool isNew)
{
    Answer answer =
        jsonAnswer(202, {{QStringLiteral("registrationId"), account.companyId}}, isNew ? "account" : "account-update");
    // The host is an inner one, as there: only the last part of the path means anything.
    answer.headers.emplaceBack("Location",
                               "http://demo-api.invalid:81/v1/api/companies/" + account.companyId.toLatin1());
    return answer;
}

// Said yes to, and then somebody else has the number: the status knows nothing of ours, and the next try is refused.
Answer takenMeanwhile(const QString &number, World &world)
{
    const QString somebody = QStringLiteral("somebody-else");
    world.state.accounts[somebody] = {somebody, newUuid(), world.state.fingerprint(number), {}, 0};
    world.isChanged = true;
    return accepted({{}, newUuid(), {}, {}, 0}, true);
}

} // namespace

Outcome registration(const Call &call, World &world)
{
    const auto company = objectIn(call).and_then(checkedCompany).and_then(checkedValues);
    if (!company)
        return tl::unexpected(company.error());
    const QString erpId = textOf(*company, "erpId");
    const QString number = wholeNumber(textOf(*company, "orgNo"));
    const QJsonObject *known = world.companies.find(number);
    const auto free = checkedFree(number, erpId, known, world);
    if (!free)
        return tl::unexpected(free.error());

    const bool isNew = !world.state.accounts.contains(erpId);
    if (isNew && known && textOf(*known, "register") == QLatin1String("taken-later"))
        return takenMeanwhile(number, world);
    Account &account = world.state.accounts[erpId];
    if (isNew)
        account = {erpId,
                   newUuid(),
                   {},
                   known ? textOf(*known, "statusStyle") : QString(),
                   known ? known->value(QLatin1String("pendingAnswers")).toInt(1) : 1};
    account.number = world.state.fingerprint(number);
    world.isChanged = true;
    return accepted(account, isNew);
}

} // namespace demo
