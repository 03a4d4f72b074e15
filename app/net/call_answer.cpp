#include "net/call.h"

#include "net/answer.h"
#include "net/failure_of.h"

namespace {

constexpr int kMostTries = 3;

} // namespace

void Call::learnFrom(const Result<HttpAnswer> &answer, const RawReply &reply)
{
    if (!m_network)
        return;
    if (answer && isRemembered())
        m_network->remembered().keep(m_request, reply);
    if (reply.isProxied && reply.status != 0)
        m_network->logins().passed(m_lane->proxy());
    m_network->tellOutcome(m_request.url, reply.status != 0, answer);
    if (!answer && isWayLost(answer.error(), reply))
        m_network->routes().forget(m_request.url);
}

Result<HttpAnswer> Call::judged(const RawReply &reply) const
{
    const auto answer = makesSomething(m_kind) ? createAnswerOf(reply, m_request) : answerOf(reply, m_request);
    return answer.map_error([this, &reply](const Error &error) {
        return atItsPlace(error, reply, m_request.url.host(), m_lane->proxy().hostName());
    });
}

// Qt itself has tried a get again when the connection broke.
bool Call::isRepeated(const Result<HttpAnswer> &answer, const RawReply &reply) const
{
    if (answer || makesSomething(m_kind) || m_tries == kMostTries || !m_network)
        return false;
    const Failure what = answer.error().what;
    const bool isBroken = m_kind == CallKind::Query && what == Failure::Offline;
    return isBroken || what == Failure::RateLimited || reply.status == 503;
}

bool Call::hasOwnLane() const
{
    return makesSomething(m_kind) || m_taker;
}
