#pragma once

#include "base/pending.h"

#include <QTimer>

/// Work in several steps, held as one Pending: each step's Pending takes the place of the one before it.
class Steps : public QObject
{
public:
    Pending current;
};

/// `first` starts the first step and returns its Pending; the steps after it assign theirs to `current`.
template<typename First> Pending inSteps(First first)
{
    auto steps = std::make_unique<Steps>();
    steps->current = first(*steps);
    return Pending(std::move(steps));
}

/// An answer that is known already, given when the event loop comes round: whoever asked holds the Pending by then.
template<typename T> Pending later(Result<T> result, Done<T> done)
{
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [result = std::move(result), done = std::move(done)] {
        const auto call = done; // it may destroy the timer, and this with it
        call(result);
    });
    timer->setSingleShot(true);
    timer->start(0);
    return Pending(std::move(timer));
}
