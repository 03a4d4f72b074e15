#include "demo/brreg_desk.h"

#include "demo/body_rules.h"
#include "demo/brreg_shape.h"
#include "demo/foreign_numbers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace demo {

namespace {

constexpr int kRows = 10000; // no page goes beyond

Answer brregRefusal(const Call &call, const Refusal &refusal)
{
    if (refusal.status == 400)
        return jsonAnswer(400, {{QStringLiteral("feilmelding"), refusal.reason}}, "unit");
    return jsonAnswer(refusal.status, springError(call, refusal.status), "unit");
}

// Who has the same already is told so, without it.
Answer conditional(const Call &call, Answer answer)
{
    if (answer.status != 200)
        return answer;
    const QByteArray tag = '"' + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toHex() + '"';
    if (call.header("if-none-match") == tag)
        answer = emptyAnswer(304, "unit");
    answer.headers.emplaceBack("ETag", tag);
    return answer;
}

tl::expected<int, Refusal> countIn(const Call &call, const char *name, int usual)
{
    const QString text = call.parameter(name);
    bool isNumber = true;
    const int count = text.isEmpty() ? usual : text.toInt(&isNumber);
    if (!isNumber || count < 0 || count > kRows)
        return refuse(400, QStringLiteral("%1 is out of bounds").arg(QLatin1String(name)));
    return count;
}

tl::expected<void, Refusal> checkedUnitSearch(const Call &call)
{
    const QString method = call.parameter("navnMetodeForSoek");
    const QString number = call.parameter("organisasjonsnummer");
    const QString name = call.parameter("navn");
    if (name.trimmed().isEmpty() && number.isEmpty())
        return refuse(400, QStringLiteral("neither navn nor organisasjonsnummer"));
    if (name.size() > 180 || (!number.isEmpty() && !isNorwegianNumber(number)))
        return refuse(400, QStringLiteral("navn is too long or organisasjonsnummer is wrong"));
    if (!method.isEmpty() && method != QLatin1String("FORTLOEPENDE"))
        return refuse(400, QStringLiteral("an unknown navnMetodeForSoek"));
    return {};
}

} // namespace

Answer BrregDesk::answer(const Call &call) const
{
    return conditional(call, settled(route(call), [&](const Refusal &refusal) { return brregRefusal(call, refusal); }));
}

Outcome BrregDesk::route(const Call &call) const
{
    const QString path = call.path.mid(int(qstrlen(kBase)));
    const bool isSearch = path == QLatin1String("enheter");
    if (!isSearch && !path.startsWith(QLatin1String("enheter/")))
        return refuse(404, QStringLiteral("no such path"));
    if (call.method != "GET")
        return refuse(405, QStringLiteral("only GET"));
    return withoutBody(call).and_then([&] { return isSearch ? search(call) : unit(call, path.mid(8)); });
}

Outcome BrregDesk::unit(const Call &call, const QString &number) const
{
    if (!isNorwegianNumber(number))
        return refuse(400, QStringLiteral("not nine digits, or a wrong check digit"));
    const auto query = checkedQuery(call, {});
    if (!query)
        return tl::unexpected(query.error());
    const QJsonObject *company = m_world.norway.find(number);
    const bool isGone = company && company->contains(QLatin1String("gone"));
    if (company && company->contains(QLatin1String("wire")))
        return jsonAnswer(200, unitOf(call, *company), "unit");
    Answer answer =
        isGone ? jsonAnswer(410, goneUnit(call, *company), "unit") : jsonAnswer(404, springError(call, 404), "unit");
    answer.isExpected = true; // a number that nobody has may be asked for
    return answer;
}

Outcome BrregDesk::search(const Call &call) const
{
    const auto size = countIn(call, "size", 20);
    const auto number = countIn(call, "page", 0);
    const auto rules =
        checkedQuery(call, {"navn", "navnMetodeForSoek", "organisasjonsnummer", "konkurs", "size", "page"})
            .and_then([&] { return checkedUnitSearch(call); })
            .and_then([&] { return size.map([](int) {}); })
            .and_then([&] { return number.map([](int) {}); });
    if (!rules)
        return tl::unexpected(rules.error());
    if (*size == 0 || (*number + 1) * qint64(*size) > kRows)
        return refuse(400, QStringLiteral("no page goes beyond 10 000 rows"));
    return jsonAnswer(200, pageOfUnits(call, matches(call), *size, *number), "unit");
}

QList<QJsonObject> BrregDesk::matches(const Call &call) const
{
    const QString name = call.parameter("navn").simplified();
    const QString number = call.parameter("organisasjonsnummer");
    const QString bankrupt = call.parameter("konkurs");
    QList<QJsonObject> found;
    for (const QJsonObject &company : m_world.norway.all()) {
        const QJsonObject unit = unitOf(call, company);
        const bool isBankrupt = unit.value(QLatin1String("konkurs")).toBool();
        const bool isWanted = textOf(unit, "respons_klasse") == QLatin1String("Enhet")
                              && textOf(unit, "navn").contains(name, Qt::CaseInsensitive)
                              && (number.isEmpty() || number == textOf(company, "number"))
                              && (bankrupt.isEmpty() || (bankrupt == QLatin1String("true")) == isBankrupt);
        if (isWanted)
            found.append(unit);
    }
    std::sort(found.begin(), found.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return textOf(one, "navn") < textOf(other, "navn");
    });
    return found;
}

} // namespace demo
