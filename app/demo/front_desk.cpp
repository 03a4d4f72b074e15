#include "demo/front_desk.h"

#include "demo/numbers.h"

#include <QUrl>

#include <utility>

namespace demo {

namespace {

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

Answer down()
{
    Answer answer = textAnswer(503, "Service Unavailable", "");
    answer.reason = QStringLiteral("fault: down");
    answer.isExpected = true;
    return answer;
}

// The Directory says how long to wait; what Bolagsverket says is not known, so nothing is.
Answer tooOften(Place place)
{
    Answer answer = textAnswer(429, "Too Many Requests", "refused-rate");
    if (place == Place::Peppol)
        answer.headers.emplaceBack("Retry-After", "2");
    answer.reason = QStringLiteral("more often than the real one allows");
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
    : m_world{.state = std::move(state)}, m_file(std::move(file)), m_slowness(slowness)
{
}

HttpDoor::Reply FrontDesk::reply(const Call &call)
{
    const Place place = placeOf(call.path);
    const Fault::Kind fault = faultAt(place);
    Answer answer = answerOf(call, place, fault);
    note(call, answer);
    const bool isSaved = !m_world.isChanged || m_file.save(m_world.state);
    if (!isSaved)
        answer = textAnswer(500, "the demo's state could not be written", "");
    m_world.isChanged = false;
    const auto delay = fault == Fault::Kind::Slow ? m_slowness : std::chrono::milliseconds(0);
    return {answer, delay, isLost(answer)};
}

void FrontDesk::change(const std::function<void(State &)> &edit)
{
    edit(m_world.state);
    (void)m_file.save(m_world.state); // what cannot be saved now is with the next change
}

Fault::Kind FrontDesk::faultAt(Place place) const
{
    return isService(place) ? m_world.fault.at(sourceAt(place)) : Fault::Kind::None;
}

Answer FrontDesk::answerOf(const Call &call, Place place, Fault::Kind fault)
{
    if (hasLeak(call)) {
        ++m_world.state.counts[QStringLiteral("leaks")];
        m_world.isChanged = true;
        return leak();
    }
    if (m_world.fault.isStrict && !isAdmitted(place))
        return tooOften(place);
    if (fault == Fault::Kind::Garbage)
        return garbage();
    if (fault == Fault::Kind::RateLimited)
        return rateLimited();
    if (fault == Fault::Kind::Down)
        return down();
    if (fault == Fault::Kind::Refused && place == Place::Visma)
        return m_visma.refusal(call);
    return serviceAnswer(call, place);
}

bool FrontDesk::isAdmitted(Place place)
{
    const auto now = std::chrono::steady_clock::now();
    if (place == Place::Peppol)
        return m_peppolGate.admits(now);
    return place != Place::Bolagsverket || m_bolagsverketGate.admits(now);
}

Answer FrontDesk::serviceAnswer(const Call &call, Place place)
{
    switch (place) {
    case Place::Token: return m_oauth.answer(call);
    case Place::Bolagsverket: return m_bolagsverket.answer(call);
    case Place::Vies: return m_vies.answer(call);
    case Place::Peppol: return m_peppol.answer(call);
    case Place::Brreg: return m_brreg.answer(call);
    case Place::Prh: return m_prh.answer(call);
    case Place::Nationwide: return m_bulk.answer(call);
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
    const bool isTold = answer.isExpected || answer.status == 409 || answer.status == 429;
    const bool isRuleBroken = answer.status >= 400 && !isTold;
    const QString kind = isRuleBroken ? QStringLiteral("refused") : answer.kind;
    if (!kind.isEmpty())
        ++m_world.state.counts[kind];
}

bool FrontDesk::isLost(const Answer &answer)
{
    const bool isIt =
        m_world.fault.kind == Fault::Kind::Lost && answer.kind == m_world.fault.lost && answer.status < 400;
    if (isIt)
        m_world.fault.kind = Fault::Kind::None; // what is wrong with one register stays
    return isIt;
}

} // namespace demo
