#pragma once

#include "base/pending.h"
#include "base/wall_clock.h"
#include "nationwide/register_facts.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class Http;

/// Keeps the national register on this computer: fetches it, makes the searchable file of it, renews and removes it. While
/// a new one is under way the old one stays in use. One at a time, over all programs.
class RegisterKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder; // register, download and what is known of them lie there
        QUrl address; // of Bolagsverket's file
        std::function<QDateTime()> now = &WallClock::utc;
        bool givesWay = true; // an import, to everything else on the computer
        std::chrono::milliseconds retryPause = std::chrono::seconds(5); // after the network broke under a download
    };
    enum class Phase { Resting, Asking, Downloading, Paused, Importing };
    struct State
    {
        Phase phase = Phase::Resting;
        qint64 received = 0; // bytes, with those of an earlier start
        qint64 total = 0; // bytes; 0: not told
        double bytesPerSecond = 0; // lately; 0: not known yet
        double share = 0; // of the import
        std::optional<RegisterFacts> facts; // of the register in place; nothing: there is none
        std::optional<Error> failure; // of what was tried last
        bool isNewest = false; // what was tried last found nothing newer
        QDateTime checked; // when the service was last asked, UTC

        bool isUnderWay() const { return phase != Phase::Resting && phase != Phase::Paused; }
    };

    RegisterKeeper(Http &http, Options options);
    ~RegisterKeeper() override; // what is under way stops; a download goes on from there another time

    const State &state() const { return m_state; }
    QString registerFile() const;

    void update(); // fetches it unless the one there is the newest; goes on where an earlier one was stopped
    void import(const QString &path, const QString &statistics = {}); // which stay as they are
    void pause();
    void resume() { update(); }
    void cancel(); // and drops what has been downloaded
    void remove(); // the register too
    bool isDue() const; // one is there, and a week has passed since the service was asked
    bool isInterrupted() const; // a download was under way when the program ended
    void tidy(); // what a kill left; once, after the start

Q_SIGNALS:
    void changed(); // state(), ten times a second at most
    void renewed(); // another file is in place, or none

private:
    class Work; // what is under way, and what is on disk
    friend class Work;

    State m_state;
    Options m_options;
    std::unique_ptr<Work> m_work;
};
