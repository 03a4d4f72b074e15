#include "registers/brreg.h"

#include "net/http.h"
#include "registers/below.h"
#include "registers/brreg_wire.h"
#include "registers/plain_answers.h"

#include <utility>

RegisterTraits Brreg::traits() const
{
    return {.id = QStringLiteral("brreg"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("NO")}};
}

Pending Brreg::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    if (const auto *id = std::get_if<CompanyId>(&query)) {
        if (id->isPersonal())
            return refusedToAsk(QStringLiteral("brreg: a person's number"), std::move(done));
        return traits().knows(id->country()) ? findNumber(*id, std::move(done)) : foundNothing(std::move(done));
    }
    const auto &[text, country] = std::get<CompanyName>(query);
    const QString name = text.simplified();
    if (isPersonsNumber(name))
        return refusedToAsk(QStringLiteral("brreg: a person's number"), std::move(done));
    return name.isEmpty() || !traits().knows(country) ? foundNothing(std::move(done)) : findName(name, std::move(done));
}

Pending Brreg::findNumber(const CompanyId &id, Done<QList<Company>> done)
{
    const QUrl url = below(m_api, QLatin1String("enheter/") + id.publicNumber().value_or(QString()));
    const HttpRequest request{.url = url, .limit = m_limit, .isRemembered = true};
    return m_http.get(request, [id, done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(noneWhenUnknown(answer.and_then([&id](const HttpAnswer &found) {
            return brreg::companyOf(found.json.object(), id, QDateTime::currentDateTimeUtc());
        })));
    });
}

Pending Brreg::findName(const QString &name, Done<QList<Company>> done)
{
    const QUrl url = withTerms(
        below(m_api, QStringLiteral("enheter")),
        {{"navn", name}, {"navnMetodeForSoek", QStringLiteral("FORTLOEPENDE")}, {"size", QStringLiteral("20")}});
    const HttpRequest request{.url = url, .limit = m_limit, .isRemembered = true};
    return m_http.get(request, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([](const HttpAnswer &found) {
            return brreg::companiesOf(found.json.object(), QDateTime::currentDateTimeUtc());
        }));
    });
}
