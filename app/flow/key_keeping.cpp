#include "flow/key_keeping.h"

#include <utility>

KeyKeeping::KeyKeeping(SessionStore &store, Work work, const MakeTrial &makeTrial, Done<KeptKeys> done)
    : m_store(store), m_work(std::move(work)), m_done(std::move(done)), m_trial(makeTrial(m_whole))
{
}

void KeyKeeping::complete(qsizetype index)
{
    if (index == m_work.names.size()) {
        m_step = std::invoke(m_work.tryThem, *m_trial, [this](const Result<void> &accepted) { tried(accepted); });
        return;
    }
    const SecretName name = m_work.names.at(index);
    if (const Secret typed = m_work.keys.value(index); !typed.isEmpty()) {
        m_whole.put(name, typed);
        return complete(index + 1);
    }
    m_step = m_store.read(name, [this, index, name](const Result<Secret> &kept) {
        if (!kept)
            return end(kept.error().what == Failure::NotFound ? fail(Failure::KeysMissing)
                                                              : tl::unexpected(kept.error()));
        m_whole.put(name, *kept);
        complete(index + 1);
    });
}

void KeyKeeping::tried(const Result<void> &accepted)
{
    if (!accepted && accepted.error().what == Failure::KeyRefused)
        return end(tl::unexpected(accepted.error()));
    if (!accepted)
        m_kept.untested = accepted.error();
    keep(0);
}

void KeyKeeping::keep(qsizetype index)
{
    if (index == m_work.names.size())
        return end(m_kept);
    const Secret typed = m_work.keys.value(index);
    const SecretName &name = m_work.names.at(index);
    if (m_work.where == Where::UntilTheEnd && !typed.isEmpty())
        m_store.keepForNow(name, typed);
    if (m_work.where == Where::UntilTheEnd || typed.isEmpty())
        return keep(index + 1);
    m_step = m_store.write(name, typed, [this, index](const Result<void> &written) {
        if (!written)
            return end(tl::unexpected(written.error()));
        keep(index + 1);
    });
}

void KeyKeeping::end(const Result<KeptKeys> &result)
{
    const auto done = std::move(m_done); // it may destroy this
    done(result);
}
