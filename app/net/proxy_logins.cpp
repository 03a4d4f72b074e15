#include "net/proxy_logins.h"

#include "base/steps.h"

#include <utility>

namespace {

QString addressOf(const QNetworkProxy &proxy)
{
    const bool isIpv6 = proxy.hostName().contains(u':');
    const QString host = isIpv6 ? u'[' + proxy.hostName() + u']' : proxy.hostName();
    return host + u':' + QString::number(proxy.port());
}

} // namespace

QNetworkProxy ProxyLogins::applied(QNetworkProxy proxy) const
{
    const auto login = m_logins.constFind(addressOf(proxy));
    if (login == m_logins.constEnd())
        return proxy;
    // To a proxy that wants "Basic" Qt says both in Latin-1 (measured, 6.4), so what is not in that comes as "?". The other
    // schemes have encodings of their own, and which one the proxy wants is not known here.
    proxy.setUser(login->user);
    proxy.setPassword(QString::fromUtf8(login->password.reveal()));
    return proxy;
}

Pending ProxyLogins::find(const QNetworkProxy &refused, Done<void> done)
{
    if (applied(refused) != refused) // another call has asked meanwhile
        return later<void>({}, std::move(done));
    if (!m_ask)
        return later<void>(fail(Failure::ProxyRefused, QStringLiteral("login, and nobody to ask")), std::move(done));
    const auto known = m_questions.value(addressOf(refused));
    if (known)
        return known->waiting.add(std::move(done));
    const auto question = std::make_shared<Question>();
    m_questions.insert(addressOf(refused), question);
    Pending waiting = question->waiting.add(std::move(done));
    question->asked = m_ask(addressOf(refused), !refused.user().isEmpty(),
                            [this, proxy = refused](const Result<ProxyLogin> &login) { take(proxy, login); });
    return waiting;
}

void ProxyLogins::passed(const QNetworkProxy &proxy) const
{
    if (m_tell && m_logins.contains(addressOf(proxy)))
        m_tell(addressOf(proxy));
}

void ProxyLogins::stopAsking()
{
    const auto questions = std::exchange(m_questions, {});
    for (const auto &question : questions)
        question->waiting.answer({});
}

void ProxyLogins::take(const QNetworkProxy &proxy, const Result<ProxyLogin> &login)
{
    const auto question = m_questions.take(addressOf(proxy)); // holds its Pending until all know: we are inside it
    if (!question)
        return;
    if (!login)
        return question->waiting.answer(fail(Failure::ProxyRefused, QStringLiteral("login not given")));
    m_logins[addressOf(proxy)] = *login;
    question->waiting.answer({});
}
