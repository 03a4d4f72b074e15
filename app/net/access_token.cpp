#include "net/access_token.h"

#include "base/steps.h"
#include "base/wall_clock.h"
#include "net/json_read.h"
#include "net/monotonic.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kWhenNotTold = 5min;
constexpr std::chrono::seconds kShortestLife = 60s;
constexpr std::chrono::seconds kLongestLife = 1h;
constexpr std::chrono::seconds kMargin = 60s; // a token must not end on the way
constexpr double kBelievable = 10.0 * 365 * 24 * 3600;
constexpr qsizetype kLongestToken = qsizetype{8} * 1024;

std::chrono::milliseconds wallNow()
{
    return std::chrono::milliseconds(WallClock::utc().toMSecsSinceEpoch());
}

// RFC 6750: anything else could end the header and begin another (N17).
bool isB64Token(const QByteArray &token)
{
    const auto isPart = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || (c && std::strchr("-._~+/", c));
    };
    const auto *const padding = std::find_if_not(token.begin(), token.end(), isPart);
    return padding != token.begin() && token.size() <= kLongestToken
           && std::all_of(padding, token.end(), [](char c) { return c == '='; });
}

std::optional<std::chrono::seconds> lifetimeOf(const FreshToken &fresh)
{
    if (!fresh.lifetime)
        return kWhenNotTold;
    const double told = *fresh.lifetime;
    if (!std::isfinite(told) || told < 0 || told > kBelievable)
        return std::nullopt;
    const std::chrono::seconds seconds(static_cast<qint64>(told));
    return std::clamp(seconds, kShortestLife, kLongestLife) - kMargin;
}

} // namespace

Result<FreshToken> oauthTokenOf(const QJsonObject &answer)
{
    const auto token = textAt(answer, u"access_token");
    const auto type = textAt(answer, u"token_type");
    const auto lifetime = numberAt(answer, u"expires_in");
    const bool isBearer = type && type->compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
    if (!token || !isBearer || (!lifetime && answer.contains(QLatin1String("expires_in"))))
        return fail(Failure::BadReply, QStringLiteral("token answer"));
    return FreshToken{Secret(token->toUtf8()), lifetime};
}

AccessToken::AccessToken(Fetch fetch, TokenClock clock) : m_fetch(std::move(fetch)), m_clock(std::move(clock))
{
    if (!m_clock.monotonic)
        m_clock.monotonic = monotonicNow;
    if (!m_clock.wall)
        m_clock.wall = wallNow;
}

Pending AccessToken::get(Done<Secret> done)
{
    if (holds())
        return later<Secret>(m_token, std::move(done));
    Pending waiting = m_waiting.add(std::move(done));
    if (!m_fetching)
        fetch();
    return waiting;
}

void AccessToken::refused(const Secret &token)
{
    if (token == m_token)
        m_token = Secret();
}

void AccessToken::forget()
{
    m_token = Secret();
    if (m_fetching)
        fetch(); // in place of the one under way
}

bool AccessToken::holds() const
{
    return !m_token.isEmpty() && m_clock.monotonic() < m_monotonicEnd && m_clock.wall() < m_wallEnd;
}

void AccessToken::fetch()
{
    m_fetching = true;
    m_inFlight = m_fetch([this](const Result<FreshToken> &fresh) { fetched(fresh); });
}

void AccessToken::fetched(const Result<FreshToken> &fresh)
{
    m_fetching = false;
    m_waiting.answer(kept(fresh));
}

Result<Secret> AccessToken::kept(const Result<FreshToken> &fresh)
{
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto lifetime = lifetimeOf(*fresh);
    if (!lifetime || !isB64Token(fresh->token.reveal()))
        return fail(Failure::BadReply, QStringLiteral("token"));
    m_token = fresh->token;
    m_monotonicEnd = m_clock.monotonic() + *lifetime;
    m_wallEnd = m_clock.wall() + *lifetime;
    return m_token;
}
