#pragma once

#include "base/steps.h"

#include <vector>

/// Work that is done side by side, held as one Pending.
class SideBySide : public QObject
{
public:
    void take(const Result<void> &answer, const Done<void> &done)
    {
        if (!answer && m_said)
            m_said = answer;
        if (--missing > 0)
            return;
        const auto call = done; // it may destroy this
        call(m_said);
    }

    std::vector<Pending> all;
    qsizetype missing = 0; // answers

private:
    Result<void> m_said;
};

/// Starts all at once, so that none waits for what another meets, and answers when all have: the first error, if any.
template<typename List, typename Start> Pending sideBySide(const List &items, Start start, Done<void> done)
{
    if (items.isEmpty())
        return later<void>({}, std::move(done));
    auto work = std::make_unique<SideBySide>();
    work->missing = items.size();
    for (const auto &item : items)
        work->all.push_back(
            start(item, [own = work.get(), done](const Result<void> &answer) { own->take(answer, done); }));
    return Pending(std::move(work));
}
