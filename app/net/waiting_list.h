#pragma once

#include "base/pending.h"

#include <QPointer>

#include <utility>
#include <vector>

/// Those who wait for the same answer. Each holds a Pending, and is told once unless it has let go.
template<typename T> class WaitingList
{
public:
    Pending add(Done<T> done)
    {
        auto scope = std::make_unique<QObject>();
        m_waiting.push_back({scope.get(), std::move(done)});
        return Pending(std::move(scope));
    }

    void answer(const Result<T> &result)
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const One &one : waiting) { // each may destroy the list
            if (one.scope)
                one.done(result);
        }
    }

private:
    struct One
    {
        QPointer<QObject> scope;
        Done<T> done;
    };

    std::vector<One> m_waiting;
};
