#include "console/register_command.h"

#include "error_text.h"
#include "nationwide_text.h"

#include <utility>

RegisterCommand::RegisterCommand(RegisterKeeper &keeper, QTextStream &out, QTextStream &errors, bool isWatched)
    : m_keeper(keeper), m_out(out), m_errors(errors), m_isWatched(isWatched)
{
    connect(&keeper, &RegisterKeeper::changed, this, &RegisterCommand::follow);
}

void RegisterCommand::update()
{
    m_keeper.update();
}

void RegisterCommand::import(const QString &file, const QString &statistics)
{
    m_keeper.import(file, statistics);
}

void RegisterCommand::remove()
{
    m_isRemoving = true;
    m_keeper.remove();
}

void RegisterCommand::stop()
{
    constexpr int kInterrupted = 130;
    if (std::exchange(m_isOver, true))
        return;
    showLine({});
    const bool isKept = m_keeper.state().phase == RegisterKeeper::Phase::Downloading;
    m_errors << (isKept ? tr("Stopped. What has been downloaded is kept; \"anslut register update\" goes on.")
                        : tr("Stopped. A register that is there already is unchanged."))
             << Qt::endl;
    Q_EMIT finished(kInterrupted);
}

void RegisterCommand::follow()
{
    if (m_isOver)
        return;
    if (!m_keeper.state().isUnderWay())
        return end();
    if (m_isWatched && !m_isRemoving)
        showLine(registerProgressText(m_keeper.state()));
}

// Over what stood there, blanks over what of it was longer.
void RegisterCommand::showLine(const QString &line)
{
    if (!m_isWatched || (line.isEmpty() && m_shown == 0))
        return;
    m_errors << u'\r' << line.leftJustified(m_shown);
    if (line.isEmpty())
        m_errors << u'\r';
    m_errors << Qt::flush;
    m_shown = line.size();
}

void RegisterCommand::end()
{
    m_isOver = true;
    showLine({});
    const auto &failure = m_keeper.state().failure;
    if (failure)
        m_errors << errorLine(*failure) << Qt::endl;
    else
        m_out << outcome() << Qt::endl;
    Q_EMIT finished(failure ? 1 : 0);
}

QString RegisterCommand::outcome() const
{
    if (m_isRemoving)
        return tr("The company register is removed from this computer.");
    const auto &state = m_keeper.state();
    if (state.isNewest)
        return tr("There is no newer register.");
    return state.facts ? registerFactsText(*state.facts) : QString();
}
