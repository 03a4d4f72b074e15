#include "nationwide/register_keeper.h"

#include "nationwide/register_work.h"

#include <utility>

RegisterKeeper::RegisterKeeper(Http &http, Options options)
    : m_options(std::move(options)), m_work(std::make_unique<Work>(*this, http))
{
}

RegisterKeeper::~RegisterKeeper() = default;

QString RegisterKeeper::registerFile() const
{
    return m_work->registerFile();
}

void RegisterKeeper::update()
{
    if (!m_state.isUnderWay())
        m_work->update();
}

void RegisterKeeper::import(const QString &path, const QString &statistics)
{
    m_work->import({.bulk = path, .statistics = statistics});
}

void RegisterKeeper::pause()
{
    if (m_state.phase == Phase::Asking || m_state.phase == Phase::Downloading)
        m_work->pause();
}

void RegisterKeeper::cancel()
{
    if (m_state.phase != Phase::Resting)
        m_work->cancel();
}

void RegisterKeeper::remove()
{
    if (!m_state.isUnderWay())
        m_work->remove();
}

void RegisterKeeper::tidy()
{
    if (!m_state.isUnderWay())
        m_work->tidy();
}

bool RegisterKeeper::isDue() const
{
    constexpr qint64 kWeek = 7;
    const QDateTime now = m_options.now();
    const bool isAgo = !m_state.checked.isValid() || m_state.checked.addDays(kWeek) <= now;
    const bool isAhead = m_state.checked > now.addDays(1); // by a clock that was wrong
    return m_state.facts && (isAgo || isAhead);
}

bool RegisterKeeper::isInterrupted() const
{
    return !m_state.isUnderWay() && m_work->notes().isWanted;
}
