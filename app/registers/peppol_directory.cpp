#include "registers/peppol_directory.h"

#include "base/steps.h"
#include "net/http.h"
#include "registers/below.h"
#include "registers/peppol_wire.h"

#include <QJsonObject>

#include <utility>

namespace {

constexpr qsizetype kShortestName = 3; // the directory answers 400 to less

Pending refused(Done<QList<Company>> done)
{
    return later<QList<Company>>(fail(Failure::AddressRefused, QStringLiteral("peppol: a person's number")),
                                 std::move(done));
}

Pending nothing(Done<QList<Company>> done)
{
    return later<QList<Company>>(QList<Company>{}, std::move(done));
}

auto only(const CompanyId &id)
{
    return [id](QList<Company> companies) {
        companies.removeIf([&id](const Company &company) { return company.id != id; });
        return companies;
    };
}

bool isPersonal(const QString &text)
{
    const auto number = OrganisationNumber::parse(text, QDate::currentDate());
    return number && number->isPersonal();
}

} // namespace

RegisterTraits PeppolDirectory::traits() const
{
    return {.id = QStringLiteral("peppol"), .findsNumbers = true, .findsNames = true, .takesPersonalNumbers = false};
}

Pending PeppolDirectory::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    if (const auto *text = std::get_if<CompanyName>(&query)) {
        const QString name = text->text.simplified();
        if (isPersonal(name))
            return refused(std::move(done));
        if (name.size() < kShortestName)
            return nothing(std::move(done));
        return search("name", name, std::move(done));
    }
    const auto &id = std::get<CompanyId>(query);
    if (id.isPersonal())
        return refused(std::move(done));
    const auto peppolId = id.swedish() ? id.swedish()->peppolId() : std::nullopt;
    if (!peppolId) // which scheme another country's number has is not told
        return nothing(std::move(done));
    return search("participant", QStringLiteral("iso6523-actorid-upis::") + *peppolId,
                  [id, done = std::move(done)](const Result<QList<Company>> &found) { done(found.map(only(id))); });
}

Pending PeppolDirectory::search(const QByteArray &term, const QString &value, Done<QList<Company>> done)
{
    QUrl url = below(m_base, QStringLiteral("search/1.0/json"));
    // By hand: QUrlQuery would leave a plus sign as it is, and the directory would read a blank.
    url.setQuery(QString::fromLatin1(term + '=' + QUrl::toPercentEncoding(value)), QUrl::StrictMode);
    return m_http.get({.url = url}, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([](const HttpAnswer &found) {
            return peppol::companiesOf(found.json.object(), QDateTime::currentDateTimeUtc());
        }));
    });
}
