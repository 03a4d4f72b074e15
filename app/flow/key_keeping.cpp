#include "flow/key_keeping.h"

#include "base/side_by_side.h"
#include "flow/key_trial.h"

#include <utility>

KeyKeeping::KeyKeeping(SessionStore &store, Work work, const MakeTrial &makeTrial, Done<KeptKeys> done)
    : m_store(store), m_work(std::move(work)), m_done(std::move(done)), m_trial(makeTrial(m_whole))
{
}

KeyKeeping::~KeyKeeping() = default;

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
    keep();
}

// All at once: half of them would be no keys at all.
void KeyKeeping::keep()
{
    QList<qsizetype> typed;
    for (qsizetype i = 0; i < m_work.names.size(); ++i)
        if (!m_work.keys.value(i).isEmpty())
            typed.append(i);
    const auto write = [this](qsizetype i, Done<void> done) {
        const SecretName &name = m_work.names.at(i);
        if (m_work.where == Where::Keychain)
            return m_store.write(name, m_work.keys.at(i), std::move(done));
        m_store.keepForNow(name, m_work.keys.at(i));
        return later<void>({}, std::move(done));
    };
    m_step = sideBySide(typed, write, [this](const Result<void> &written) {
        end(written ? Result<KeptKeys>(m_kept) : tl::unexpected(written.error()));
    });
}

void KeyKeeping::end(const Result<KeptKeys> &result)
{
    const auto done = std::move(m_done); // it may destroy this
    done(result);
}
