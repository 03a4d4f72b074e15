#include "flow/proxy_door.h"

#include "base/side_by_side.h"
#include "secrets/stored_keys.h"

#include <utility>

QList<SecretName> ProxyDoor::names(const QString &proxy)
{
    const QString owner = QStringLiteral("proxy");
    return {{owner, proxy.toLower(), QStringLiteral("user")}, {owner, proxy.toLower(), QStringLiteral("password")}};
}

Pending ProxyDoor::answer(const QString &proxy, bool wasRefused, Done<ProxyLogin> done)
{
    if (wasRefused)
        m_unproven.remove(proxy);
    if (wasRefused)
        return ask(proxy, true, std::move(done));
    return inSteps([&](Steps &steps) {
        return readKeys(m_secrets, names(proxy), [this, &steps, proxy, done](const Result<QList<Secret>> &kept) {
            if (kept) {
                m_told.insert(proxy);
                return done(ProxyLogin{QString::fromUtf8(kept->at(0).reveal()), kept->at(1)});
            }
            steps.current = ask(proxy, false, done); // whatever is wrong with the keychain
        });
    });
}

Pending ProxyDoor::ask(const QString &proxy, bool wasRefused, Done<ProxyLogin> done)
{
    if (!m_askUser || m_declined.contains(proxy))
        return later<ProxyLogin>(fail(Failure::ProxyRefused), std::move(done));
    return m_askUser(proxy, wasRefused, [this, proxy, done = std::move(done)](const Result<ProxyAnswer> &said) {
        (said ? m_told : m_declined).insert(proxy);
        if (said && said->isToBeKept)
            m_unproven.insert(proxy, said->login);
        done(said.map([](const ProxyAnswer &answer) { return answer.login; }));
    });
}

Pending ProxyDoor::forget(Done<void> done)
{
    m_unproven.clear();
    m_keeping = {};
    QList<SecretName> all;
    for (const QString &proxy : std::as_const(m_told))
        all += names(proxy);
    const auto remove = [this](const SecretName &name, Done<void> removed) {
        return m_secrets.remove(name, std::move(removed));
    };
    return sideBySide(all, remove, [this, done = std::move(done)](const Result<void> &removed) {
        if (removed)
            m_told.clear();
        done(removed);
    });
}

void ProxyDoor::letThrough(const QString &proxy)
{
    if (m_unproven.contains(proxy))
        keep(proxy, m_unproven.take(proxy));
}

// A keychain that does not take it asks again at the next start, no more.
void ProxyDoor::keep(const QString &proxy, const ProxyLogin &login)
{
    const QList<SecretName> both = names(proxy);
    const auto write = [&](const SecretName &name, Done<void> done) {
        return m_secrets.write(name, name == both.first() ? Secret(login.user.toUtf8()) : login.password,
                               std::move(done));
    };
    m_keeping = sideBySide(both, write, [](const Result<void> &) {}); // another one ends nothing: both are asked for
}
