#include "flow/proxy_door.h"

#include "base/steps.h"
#include "secrets/stored_keys.h"

#include <utility>

QList<SecretName> ProxyDoor::names(const QString &host)
{
    const QString owner = QStringLiteral("proxy");
    return {{owner, host.toLower(), QStringLiteral("user")}, {owner, host.toLower(), QStringLiteral("password")}};
}

Pending ProxyDoor::answer(const QString &host, bool wasRefused, Done<ProxyLogin> done)
{
    if (wasRefused)
        m_unproven.reset();
    if (wasRefused)
        return ask(host, true, std::move(done));
    return inSteps([&](Steps &steps) {
        return readKeys(m_secrets, names(host), [this, &steps, host, done](const Result<QList<Secret>> &kept) {
            if (kept)
                return done(ProxyLogin{QString::fromUtf8(kept->at(0).reveal()), kept->at(1)});
            steps.current = ask(host, false, done); // whatever is wrong with the keychain
        });
    });
}

Pending ProxyDoor::ask(const QString &host, bool wasRefused, Done<ProxyLogin> done)
{
    if (!m_askUser)
        return later<ProxyLogin>(fail(Failure::ProxyRefused), std::move(done));
    return m_askUser(host, wasRefused, [this, host, done = std::move(done)](const Result<ProxyAnswer> &said) {
        if (said && said->isToBeKept)
            m_unproven = Unproven{host, said->login};
        done(said.map([](const ProxyAnswer &answer) { return answer.login; }));
    });
}

void ProxyDoor::letThrough(const QString &host)
{
    if (!m_unproven || m_unproven->host != host)
        return;
    const Unproven proven = *std::exchange(m_unproven, std::nullopt);
    keep(proven.host, proven.login);
}

// A keychain that does not take it asks again at the next start, no more.
void ProxyDoor::keep(const QString &host, const ProxyLogin &login)
{
    const QList<SecretName> both = names(host);
    m_keeping = inSteps([&](Steps &steps) {
        const auto second = [this, &steps, name = both.at(1), login](const Result<void> &written) {
            if (written)
                steps.current = m_secrets.write(name, login.password, [](const Result<void> &) {});
        };
        return m_secrets.write(both.at(0), Secret(login.user.toUtf8()), second);
    });
}
