#pragma once

#include "base/pending.h"
#include "base/secret.h"
#include "net/token_run.h"
#include "net/waiting_list.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

/// A token as a service gave it, and for how many seconds, if it said so.
struct FreshToken
{
    Secret token;
    std::optional<double> lifetime = {};
};

/// An OAuth 2 answer: access_token, token_type Bearer, expires_in a number or not there. Else Failure::BadReply.
Result<FreshToken> oauthTokenOf(const QJsonObject &answer);

/// Both clocks: the one stands still while the computer sleeps, the other is set by its user (O3).
struct TokenClock
{
    using Now = std::function<std::chrono::milliseconds()>;
    Now monotonic; // empty: the system's
    Now wall;
};

/// One service's token, in memory only and only as long as it holds. One fetch at a time, the others wait for it (O2-O4).
/// Outlives the Pendings it gives.
class AccessToken
{
public:
    using Fetch = std::function<Pending(Done<FreshToken>)>;

    explicit AccessToken(Fetch fetch, TokenClock clock = {});

    /// The token held, or a new one. Never answers before it returns.
    Pending get(Done<Secret> done);

    /// The service would not have it: forgotten, unless a newer one has come meanwhile.
    void refused(const Secret &token);

    /// What is held, or on its way, was got with keys that are not used any more: who waits gets a new one.
    void forget();

    /// Makes the call with a token, and once more with a new one when the service refuses it (KeyRefused), then stops.
    template<typename T> Pending with(std::function<Pending(const Secret &, Done<T>)> call, Done<T> done)
    {
        return TokenRun<AccessToken, T>::started(*this, std::move(call), std::move(done));
    }

private:
    void fetch();
    void fetched(const Result<FreshToken> &fresh);
    Result<Secret> kept(const Result<FreshToken> &fresh);
    bool holds() const;

    Fetch m_fetch;
    TokenClock m_clock;
    Secret m_token;
    std::chrono::milliseconds m_monotonicEnd = {};
    std::chrono::milliseconds m_wallEnd = {};
    WaitingList<Secret> m_waiting;
    bool m_fetching = false;
    Pending m_inFlight;
};
