#include "demo/front_desk.h"

#include "demo/numbers.h"

#include <QUrl>

#include <array>
#include <utility>

namespace demo {

namespace {

enum class Place { Token, Bolagsverket, Peppol, Inexchange, Visma, SigningPage, Info };

Place placeOf(const QString &path)
{
    struct Row
    {
        const char *prefix;
        Place place;
    };
    static constexpr std::array<Row, 6> kRows{{
        {"/oauth2/token", Place::Token},
        {BolagsverketDesk::kBase, Place::Bolagsverket},
        {"/search/", Place::Peppol},
        {InexchangeDesk::kBase, Place::Inexchange},
        {VismaDesk::kBase, Place::Visma},
        {SigningPage::kBase, Place::SigningPage},
    }};
    for (const Row &row : kRows) {
        const bool isAnyCase = row.place == Place::Inexchange;
        if (path.startsWith(QLatin1String(row.prefix), isAnyCase ? Qt::CaseInsensitive : Qt::CaseSensitive))
            return row.place;
    }
    return Place::Info;
}

bool isService(const Call &call)
{
    const Place place = placeOf(call.path);
    return place != Place::SigningPage && place != Place::Info;
}

Answer garbage()
{
    Answer answer =
        textAnswer(200, "<!DOCTYPE html><html><title>Wi-Fi</title><body>Welcome to the caf\xC3\xA9</body></html>", "");
    answer.contentType = "text/html; charset=utf-8";
    answer.reason = QStringLiteral("fault: garbage");
    return answer;
}

Answer rateLimited()
{
    Answer answer = emptyAnswer(429, "");
    answer.headers.emplaceBack("Retry-After", "3");
    answer.reason = QStringLiteral("fault: rate-limited");
    return answer;
}

Answer leak()
{
    Answer answer = textAnswer(400, "\"Bad request\"", "");
    answer.reason = QStringLiteral("a person's number in the address");
    return answer;
}

bool hasLeak(const Call &call)
{
    return holdsPersonNumber(QUrl::fromPercentEncoding(call.target));
}

} // namespace

FrontDesk::FrontDesk(State state, StateFile file, std::chrono::milliseconds slowness)
    : m_world{std::move(state), {}, {}, false}, m_file(std::move(file)), m_slowness(slowness)
{
}

HttpDoor::Reply FrontDesk::reply(const Call &call)
{
    const bool isSlow = m_world.fault.kind == Fault::Kind::Slow && isService(call);
    Answer answer = answerOf(call, isService(call));
    note(call, answer);
    const bool isSaved = !m_world.isChanged || m_file.save(m_world.state);
    if (!isSaved)
        answer = textAnswer(500, "the demo's state could not be written", "");
    m_world.isChanged = false;
    return {answer, isSlow ? m_slowness : std::chrono::milliseconds(0), isLost(answer)};
}

void FrontDesk::change(const std::function<void(State &)> &edit)
{
    edit(m_world.state);
    (void)m_file.save(m_world.state); // what cannot be saved now is with the next change
}

Answer FrontDesk::answerOf(const Call &call, bool isService)
{
    if (hasLeak(call)) {
        ++m_world.state.counts[QStringLiteral("leaks")];
        m_world.isChanged = true;
        return leak();
    }
    if (isService && m_world.fault.kind == Fault::Kind::Garbage)
        return garbage();
    if (isService && m_world.fault.kind == Fault::Kind::RateLimited)
        return rateLimited();
    return serviceAnswer(call);
}

Answer FrontDesk::serviceAnswer(const Call &call)
{
    switch (placeOf(call.path)) {
    case Place::Token: return m_oauth.answer(call);
    case Place::Bolagsverket: return m_bolagsverket.answer(call);
    case Place::Peppol: return m_peppol.answer(call);
    case Place::Inexchange: return m_inexchange.answer(call);
    case Place::Visma: return m_visma.answer(call);
    case Place::SigningPage: return m_signingPage.answer(call);
    case Place::Info: return m_info.answer(call);
    }
    Q_UNREACHABLE();
}

// What went well by its kind, what broke a rule as "refused"; a number that is taken is an answer, not a broken rule.
void FrontDesk::note(const Call &call, const Answer &answer)
{
    m_log.add(call, answer);
    const bool isRuleBroken = answer.status >= 400 && answer.status != 409 && answer.status != 429;
    const QString kind = isRuleBroken ? QStringLiteral("refused") : answer.kind;
    if (!kind.isEmpty())
        ++m_world.state.counts[kind];
}

bool FrontDesk::isLost(const Answer &answer)
{
    const bool isIt =
        m_world.fault.kind == Fault::Kind::Lost && answer.kind == m_world.fault.lost && answer.status < 400;
    if (isIt)
        m_world.fault = {};
    return isIt;
}

} // namespace demo
