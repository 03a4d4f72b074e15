#include "flow/signing_ways.h"

#include <QPointer>

SigningWays::SigningWays(const OperatorProfile &profile, QObject *parent) : QObject(parent), m_profile(profile)
{
    connect(&m_door, &ReturnDoor::visited, this, &SigningWays::cameBack);
}

void SigningWays::follow(SigningAttempt *attempt)
{
    m_attempt = attempt;
    m_isFetching = false;
    m_address.clear();
    m_door.close();
}

// A phone, or whoever gets the link, would look for us on its own loopback.
void SigningWays::ask(Way way)
{
    if (m_isFetching || !m_attempt)
        return;
    m_isFetching = true;
    const bool isAwaited = way == Way::Browser && m_profile.returnsToUs;
    const QUrl back = isAwaited ? m_door.open(std::chrono::minutes(m_profile.waitMinutes)) : QUrl();
    m_attempt->askAddress(m_chosen, back,
                          [this, way, asked = m_attempt, alive = QPointer(this)](const Result<QUrl> &address) {
                              if (alive && asked == m_attempt)
                                  fetched(way, address);
                          });
    Q_EMIT changed();
}

void SigningWays::fetched(Way way, const Result<QUrl> &address)
{
    m_isFetching = false;
    if (address) {
        m_address = *address;
        Q_EMIT ready(way, *address);
    } else {
        Q_EMIT failed(address.error());
        if (address.error().what == Failure::NoSigningMethod)
            askMethods(); // the user knows which is theirs
    }
    Q_EMIT changed();
}

void SigningWays::askMethods()
{
    if (!m_attempt)
        return;
    m_attempt->methods([this, alive = QPointer(this)](const Result<OfferedMethods> &offered) {
        if (!alive)
            return;
        if (!offered)
            return Q_EMIT failed(offered.error());
        m_methods = *offered;
        Q_EMIT changed();
    });
}

void SigningWays::choose(const QString &identifier)
{
    m_chosen = identifier;
    Q_EMIT changed();
}
