#include "settings/administrators_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

namespace {

constexpr QLatin1String kSystems("/etc/xdg");

QString fileIn(const QString &folder)
{
    return folder + QLatin1String("/anslut/settings.json");
}

// Others may write into a folder like /tmp, but with the sticky bit not replace what is root's there.
bool isRootsAlone(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || found.st_uid != 0)
        return false;
    const bool isOpen = (found.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    return !isOpen || (S_ISDIR(found.st_mode) && (found.st_mode & S_ISVTX) != 0);
}

bool isRootsAllTheWay(const QString &file)
{
    for (QString path = file; isRootsAlone(path); path = QFileInfo(path).path())
        if (QDir(path).isRoot())
            return true;
    return false;
}

} // namespace

QString firstOfRoots(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QString file = QFileInfo(fileIn(folder)).canonicalFilePath(); // empty: not there
        if (!file.isEmpty() && isRootsAllTheWay(file))
            return file;
    }
    return {};
}

QString administratorsFile()
{
    if (QFileInfo::exists(fileIn(kSystems)))
        return fileIn(kSystems);
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)); // the user's own
    return firstOfRoots(folders);
}
