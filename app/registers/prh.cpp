#include "registers/prh.h"

#include "net/http.h"
#include "registers/below.h"
#include "registers/plain_answers.h"
#include "registers/prh_wire.h"

#include <utility>

RegisterTraits Prh::traits() const
{
    return {.id = QStringLiteral("prh"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("FI")}};
}

Pending Prh::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    if (const auto *id = std::get_if<CompanyId>(&query)) {
        if (id->isPersonal())
            return refusedToAsk(QStringLiteral("prh: a person's number"), std::move(done));
        if (!traits().knows(id->country()))
            return foundNothing(std::move(done));
        return search("businessId", id->publicNumber().value_or(QString()),
                      onlyAbout(*id, [done = std::move(done)](const Result<QList<Company>> &found) {
                          done(noneWhenUnknown(found));
                      }));
    }
    const auto &[text, country] = std::get<CompanyName>(query);
    const QString name = text.simplified();
    if (isPersonsNumber(name))
        return refusedToAsk(QStringLiteral("prh: a person's number"), std::move(done));
    return name.isEmpty() || !traits().knows(country) ? foundNothing(std::move(done))
                                                      : search("name", name, std::move(done));
}

// The first page and no more: who needs the hundred and first has to say more of the name.
Pending Prh::search(const QByteArray &term, const QString &value, Done<QList<Company>> done)
{
    const QUrl url = withTerms(below(m_api, QStringLiteral("companies")), {{term, value}});
    const HttpRequest request{.url = url, .limit = m_limit, .isRemembered = true};
    return m_http.get(request, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([](const HttpAnswer &found) {
            return prh::companiesOf(found.json.object(), QDateTime::currentDateTimeUtc());
        }));
    });
}
