#include "registers/vies.h"

#include "base/wall_clock.h"
#include "net/http.h"
#include "registers/below.h"
#include "registers/plain_answers.h"
#include "registers/vies_wire.h"

#include <utility>

namespace {

HttpRequest viesRequest(const QUrl &api, const CompanyId &id, const std::shared_ptr<RateLimit> &limit)
{
    const QJsonObject body{{QStringLiteral("countryCode"), id.country()},
                           {QStringLiteral("vatNumber"), vies::vatNumberOf(id)}};
    return {.url = below(api, QStringLiteral("check-vat-number")),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json",
            .codesOf = [](int, const QJsonObject &answer) { return vies::faultsOf(answer); },
            .limit = limit};
}

// What the body says of an error is closer than its status: a country that is down may be a 400, a 500 or a 200.
Error viesError(Error error)
{
    const auto told = error.codes.isEmpty() ? std::nullopt : vies::errorOf(error.codes.first());
    error.codes.clear();
    if (told) {
        error.what = told->what;
        error.detail = told->detail;
    }
    return error;
}

} // namespace

RegisterTraits Vies::traits() const
{
    return {.id = QStringLiteral("vies"),
            .findsNumbers = true,
            .findsNames = false,
            .takesPersonalNumbers = true,
            .countries = {QStringLiteral("SE"), QStringLiteral("FI")}};
}

Pending Vies::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    const auto *id = std::get_if<CompanyId>(&query);
    if (!id)
        return refusedToAsk(QStringLiteral("vies: knows no names"), std::move(done));
    if (!traits().knows(id->country()))
        return foundNothing(std::move(done));
    const auto take = [id = *id, done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.map_error(viesError).and_then(
            [&id](const HttpAnswer &good) { return vies::companiesOf(good.json.object(), id, WallClock::utc()); }));
    };
    return m_http.query(viesRequest(m_api, *id, m_limit), take);
}
