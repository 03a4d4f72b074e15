#pragma once

#include "base/pending.h"
#include "nationwide/register_import.h"

#include <QObject>
#include <QUrl>

#include <memory>

class Http;

/// Keeps the national register on this computer: fetches it, makes the searchable file of it, renews and removes it. While
/// a new one is under way the old one stays in use.
class RegisterKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder; // register, download and what is known of them lie there
        QUrl address; // of Bolagsverket's file
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };
    enum class Phase { Resting, Asking, Downloading, Paused, Importing };
    struct State
    {
        Phase phase = Phase::Resting;
        qint64 received = 0; // bytes, with those of an earlier start
        qint64 total = 0; // bytes; 0: not told
        double bytesPerSecond = 0; // lately; 0: not known yet
        double share = 0; // of the import
        std::optional<Error> failure; // of what was tried last
        bool isNewest = false; // what was tried last found nothing newer
        QDateTime checked; // when the service was last asked, UTC
    };

    RegisterKeeper(Http &http, Options options);
    ~RegisterKeeper() override; // what is under way stops; a download goes on from there another time

    const State &state() const { return m_state; }
    QString registerFile() const;

    void update(); // fetches it unless the one there is the newest
    void import(const QString &path, const QString &statistics = {});
    void pause();
    void resume();
    void cancel(); // and drops what has been downloaded
    void remove(); // the register too
    bool isDue() const; // a week has passed since the service was asked

Q_SIGNALS:
    void changed(); // state(), ten times a second at most
    void renewed(); // another file is in place, or none

private:
    State m_state;
    Options m_options;
};
