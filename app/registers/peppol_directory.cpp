#include "registers/peppol_directory.h"

#include "net/http.h"
#include "registers/below.h"
#include "registers/peppol_wire.h"
#include "registers/plain_answers.h"

#include <utility>

namespace {

constexpr int kShortestName = 3; // the directory answers 400 to less

Pending refusedPerson(Done<QList<Company>> done)
{
    return refusedToAsk(QStringLiteral("peppol: a person's number"), std::move(done));
}

} // namespace

RegisterTraits PeppolDirectory::traits() const
{
    return {.id = QStringLiteral("peppol"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("SE"), QStringLiteral("NO"), QStringLiteral("FI")},
            .shortestName = kShortestName};
}

Pending PeppolDirectory::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    if (const auto *text = std::get_if<CompanyName>(&query)) {
        const QString name = text->text.simplified();
        if (isPersonsNumber(name))
            return refusedPerson(std::move(done));
        if (name.size() < kShortestName || !traits().knows(text->country))
            return foundNothing(std::move(done));
        return search({{"name", name}, {"country", text->country}}, std::move(done));
    }
    const auto &id = std::get<CompanyId>(query);
    if (id.isPersonal())
        return refusedPerson(std::move(done));
    const auto participant = peppol::participantOf(id);
    if (!participant) // which scheme that country's numbers have is not told
        return foundNothing(std::move(done));
    return search({{"participant", QLatin1String("iso6523-actorid-upis::") + *participant}},
                  onlyAbout(id, std::move(done)));
}

Pending PeppolDirectory::search(const Terms &terms, Done<QList<Company>> done)
{
    const QUrl url = withTerms(below(m_base, QStringLiteral("search/1.0/json")), terms);
    const HttpRequest request{.url = url, .limit = m_limit, .isRemembered = true};
    return m_http.get(request, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([](const HttpAnswer &found) {
            return peppol::companiesOf(found.json.object(), QDateTime::currentDateTimeUtc());
        }));
    });
}
