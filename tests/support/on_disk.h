#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The files below a folder, hidden ones too.
inline QStringList filesBelow(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all.append(files.next());
    return all;
}

/// What all of them hold.
inline QByteArray contentsBelow(const QString &folder)
{
    QByteArray all;
    for (const QString &path : filesBelow(folder)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}
