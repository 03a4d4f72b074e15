#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

/// The desktop's entry that starts the program at log-in to remind (XDG autostart). One for the user, whatever operator
/// it was agreed to for: `folder` of that one's registrations says whose it is.
class LoginEntry
{
public:
    struct Start
    {
        QString program; // absolute
        QStringList arguments;
        QString folder;
    };

    /// `place`: the desktop's folder for such entries; empty: the user's.
    explicit LoginEntry(Start start, const QString &place = {});

    enum class State {
        Missing,
        Off, // there, but switched off by the desktop's own settings
        Others, // of another operator's registrations, or the demo's
        Moved, // ours, but it starts something else than us: the program has moved
        Right
    };

    State state() const;
    Result<void> write() const;
    Result<void> remove() const; // nothing there is fine

    const QString &path() const { return m_path; }

private:
    QByteArray text() const;

    Start m_start;
    QString m_path;
};
