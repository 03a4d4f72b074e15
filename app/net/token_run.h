#pragma once

#include "base/pending.h"
#include "base/secret.h"

/// The steps of one call that needs a token: token, call, and both once more if the first token is refused.
template<typename Token, typename T> class TokenRun : public QObject
{
public:
    using Call = std::function<Pending(const Secret &, Done<T>)>;

    static Pending started(Token &token, Call call, Done<T> done)
    {
        auto run = std::unique_ptr<TokenRun>(new TokenRun(token, std::move(call), std::move(done)));
        run->askForToken();
        return Pending(std::move(run));
    }

private:
    TokenRun(Token &token, Call call, Done<T> done) : m_token(token), m_call(std::move(call)), m_done(std::move(done))
    {
    }

    void askForToken()
    {
        m_step = m_token.get([this](const Result<Secret> &token) {
            if (!token)
                return end(tl::unexpected(token.error()));
            makeCall(*token);
        });
    }

    void makeCall(const Secret &token)
    {
        m_step = m_call(token, [this, token](Result<T> result) {
            const bool refused = !result && result.error().what == Failure::KeyRefused;
            if (!refused || m_isSecond)
                return end(std::move(result));
            m_isSecond = true;
            m_token.refused(token);
            askForToken();
        });
    }

    void end(Result<T> result)
    {
        const Done<T> done = std::move(m_done); // it may destroy us
        done(std::move(result));
    }

    Token &m_token;
    Call m_call;
    Done<T> m_done;
    bool m_isSecond = false;
    Pending m_step;
};
