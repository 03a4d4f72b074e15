#include "demo/peppol_desk.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace demo {

namespace {

const QString kScheme = QStringLiteral("iso6523-actorid-upis");
constexpr int kMost = 1000;

// Errors are plain text there, or a JSON string; a client must not mind which.
Answer peppolError(const Refusal &refusal)
{
    return textAnswer(refusal.status, '"' + refusal.reason.toUtf8() + '"', "directory");
}

// One of two spellings, within bounds.
tl::expected<int, Refusal> number(const Call &call, const char *name, const char *shortName, int usual)
{
    const QString text = call.parameter(name) + call.parameter(shortName);
    bool isNumber = true;
    const int given = text.isEmpty() ? usual : text.toInt(&isNumber);
    if (!isNumber || given < 0 || given > kMost)
        return refuse(400, QStringLiteral("The paging is out of bounds"));
    return given;
}

tl::expected<void, Refusal> checkedTerms(const Call &call)
{
    static const QRegularExpression participant(QStringLiteral("^iso6523-actorid-upis::[0-9]{4}:[A-Za-z0-9-]{1,50}$"));
    static const QList<const char *> terms{
        "q",       "participant", "name",    "country", "geoinfo", "identifierScheme", "identifierValue",
        "website", "contact",     "addinfo", "regdate", "doctype"};
    if (std::all_of(terms.begin(), terms.end(), [&](const char *term) { return call.parameter(term).isEmpty(); }))
        return refuse(400, QStringLiteral("No valid query term provided!"));
    if (call.query.hasQueryItem(QStringLiteral("name")) && call.parameter("name").size() < 3)
        return refuse(400, QStringLiteral("The name is too short"));
    if (call.query.hasQueryItem(QStringLiteral("participant"))
        && !participant.match(call.parameter("participant")).hasMatch())
        return refuse(400, QStringLiteral("The participant identifier is malformed"));
    return {};
}

QJsonObject matchOf(const Participant &participant)
{
    const QJsonArray names{QJsonObject{{QStringLiteral("name"), participant.card.value(QLatin1String("name"))}}};
    QJsonObject entity{{QStringLiteral("name"), names},
                       {QStringLiteral("countryCode"), participant.country},
                       {QStringLiteral("regDate"), QStringLiteral("2023-04-05")}};
    if (participant.card.contains(QLatin1String("geoInfo")))
        entity.insert(QStringLiteral("geoInfo"), participant.card.value(QLatin1String("geoInfo")));
    return {{QStringLiteral("participantID"),
             QJsonObject{{QStringLiteral("scheme"), kScheme}, {QStringLiteral("value"), participant.id}}},
            {QStringLiteral("entities"), QJsonArray{entity}}};
}

QJsonArray pageOf(const QList<Participant> &found, int index, int count)
{
    QJsonArray page;
    for (const Participant &participant : found.mid(qsizetype(index) * count, count))
        page.append(matchOf(participant));
    return page;
}

QString nowWithNanoseconds()
{
    return WallClock::utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1String("837143Z");
}

} // namespace

Answer PeppolDesk::answer(const Call &call)
{
    return settled(search(call), peppolError);
}

Outcome PeppolDesk::search(const Call &call) const
{
    if (call.path != QLatin1String("/search/1.0/json"))
        return refuse(404, QStringLiteral("no such path"));
    if (call.method != "GET")
        return refuse(405, QStringLiteral("only GET"));
    const auto index = number(call, "resultPageIndex", "rpi", 0);
    const auto count = number(call, "resultPageCount", "rpc", 20);
    const auto rules =
        withoutBody(call)
            .and_then([&] {
                return checkedQuery(call, {"q", "participant", "name", "country", "geoinfo", "identifierScheme",
                                           "identifierValue", "website", "contact", "addinfo", "regdate", "doctype",
                                           "resultPageIndex", "rpi", "resultPageCount", "rpc"});
            })
            .and_then([&] { return checkedTerms(call); })
            .and_then([&] { return index.map([](int) {}); })
            .and_then([&] { return count.map([](int) {}); });
    if (!rules)
        return tl::unexpected(rules.error());
    const QList<Participant> found = matches(call);
    const QJsonArray page = pageOf(found, *index, *count);
    const int first = *index * *count;
    return jsonAnswer(200,
                      {{QStringLiteral("version"), QStringLiteral("1.0")},
                       {QStringLiteral("total-result-count"), found.size()},
                       {QStringLiteral("used-result-count"), page.size()},
                       {QStringLiteral("result-page-index"), *index},
                       {QStringLiteral("result-page-count"), *count},
                       {QStringLiteral("first-result-index"), first},
                       {QStringLiteral("last-result-index"), first + page.size() - 1},
                       {QStringLiteral("query-terms"), call.query.toString(QUrl::FullyDecoded)},
                       {QStringLiteral("creation-dt"), nowWithNanoseconds()},
                       {QStringLiteral("matches"), page}},
                      "directory");
}

QList<Participant> PeppolDesk::matches(const Call &call) const
{
    const QString name = call.parameter("name") + call.parameter("q");
    const QString id = call.parameter("participant").mid(kScheme.size() + 2); // and two colons
    const QString country = call.parameter("country");
    QList<Participant> found = participantsOf(m_world);
    found.removeIf([&](const Participant &one) {
        const bool isWanted = textOf(one.card, "name").contains(name, Qt::CaseInsensitive)
                              && (id.isEmpty() || id.compare(one.id, Qt::CaseInsensitive) == 0)
                              && (country.isEmpty() || country.compare(one.country, Qt::CaseInsensitive) == 0);
        return !isWanted;
    });
    return found;
}

} // namespace demo
