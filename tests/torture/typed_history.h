#pragma once

#include "torture/kept_draft.h"
#include "torture/robot_run.h"

#include <QHash>

/// What stood in each field, and since when: what may and must be found on disk afterwards.
class TypedHistory
{
public:
    struct Verdict
    {
        QStringList lost; // "email: found … instead of …"
        qint64 oldestLost = 0; // nanoseconds: by how much the disk was behind
    };

    void begin(const KeptDraft &kept); // a start of the program on that
    void take(const QList<RobotLine> &lines);

    /// Everything that was typed before `since` must be there, or what came in its place.
    Verdict judge(const KeptDraft &kept, qint64 since, qint64 ended) const;

    /// What the window shows when it comes up is what is on disk.
    static QStringList compareShown(const KeptDraft &kept, const QList<RobotLine> &lines);

private:
    struct State
    {
        QString text;
        qint64 since; // when the key had been taken
    };

    void put(const QString &field, const QString &text, qint64 since);

    QHash<QString, QList<State>> m_fields;
    bool m_isLeaving = false; // a button was pressed, and no page has come up yet
};
