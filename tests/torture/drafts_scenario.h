#pragma once

#include "torture/typed_history.h"

#include <QTemporaryDir>

#include <array>
#include <random>

/// When the program is killed, chosen from a seed and an index alone.
struct DraftKill
{
    enum class At { AnyMoment, Key, Save }; // after so many keys; within so manieth save
    At at = At::AnyMoment;
    int nth = 1;
    std::chrono::microseconds later{0};

    static DraftKill thrown(std::mt19937 &dice, bool hasFolder);
    QString text() const;
};

/// What came of one registration that was killed again and again.
struct DraftsReport
{
    int kills = 0, inSaves = 0, afterKeys = 0;
    int lost = 0, unreadable = 0;
    std::array<int, 5> pages{}; // how often each came up
    qint64 oldestLost = 0; // nanoseconds
    QStringList wrong;

    void add(const DraftsReport &other);
};

/// One registration in a home of its own, typed by the robot through several starts of the finished program, each
/// killed.
class DraftsScenario
{
public:
    static constexpr int kKills = 10;

    DraftsScenario(quint32 seed, int index);
    DraftsReport run();

private:
    void startAndKill(int round);
    qint64 killAt(const DraftKill &plan);
    bool waitForSave(int nth);
    void judge(const DraftKill &plan, qint64 ended, std::chrono::milliseconds limit);
    void compareShown();
    void endWell();
    void searchForCanaries();
    void note(const QString &what);

    QTemporaryDir m_home; // in memory: a kill takes nothing of what the kernel has, and a busy disk would only hold up
    std::mt19937 m_dice;
    RobotRun m_run;
    KeptDraft m_kept;
    TypedHistory m_typed;
    DraftsReport m_report;
};
