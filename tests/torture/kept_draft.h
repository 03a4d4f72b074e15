#pragma once

#include <QHash>
#include <QStringList>

/// What another start of the program finds of the registration that was being filled in.
struct KeptDraft
{
    bool isThere = false;
    QHash<QString, QString> fields; // as the robot calls them; "page" is the step
    bool hasRows = false; // of what was found
    QStringList wrong; // unreadable, set aside, more than one

    static KeptDraft in(const QString &home);
    static QString folderIn(const QString &home);
};
