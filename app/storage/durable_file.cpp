#include "storage/durable_file.h"

#include "storage/file_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

namespace {

constexpr int kMostNames = 1000;

QRegularExpression temporaryNames()
{
    return QRegularExpression(QStringLiteral("^\\..+\\.([0-9]+)-[0-9]+\\.tmp$"));
}

// Not what another program is just writing; ourselves we write nothing yet.
bool isLeftOver(const QRegularExpressionMatch &temporary)
{
    const qint64 writer = temporary.captured(1).toLongLong();
    return writer == QCoreApplication::applicationPid() || !file_calls::isRunning(writer);
}

QString temporaryBeside(const QString &path, int n)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/.%2.%3-%4.tmp")
        .arg(file.absolutePath(), file.fileName(), QString::number(QCoreApplication::applicationPid()),
             QString::number(n));
}

QString describe(const char *step, int why)
{
    return QStringLiteral("%1 errno %2").arg(QLatin1String(step), QString::number(why));
}

Result<void> outcome(const char *step, int why)
{
    if (why == 0)
        return {};
    const bool isFull = why == ENOSPC || why == EDQUOT;
    return fail(isFull ? Failure::DiskFull : Failure::NotSaved, describe(step, why));
}

// The first name that nobody has: another thread of ours, or a dead process with our pid, may have the others.
template<typename Make> int makeTemporary(const QString &path, QString &name, Make make)
{
    int why = EEXIST;
    for (int n = 0; why == EEXIST && n < kMostNames; ++n) {
        name = temporaryBeside(path, n);
        why = make(name);
    }
    return why;
}

bool isWithoutLinks(int why)
{
    return why == EPERM || why == EOPNOTSUPP || why == ENOSYS || why == EMLINK || why == EACCES;
}

// Over a folder that somebody put in the file's place rename() fails: it is moved out of the way.
int replace(const QString &from, const QString &to)
{
    const int why = file_calls::rename(from, to);
    if ((why != EISDIR && why != ENOTEMPTY && why != EEXIST) || !setAside(to))
        return why;
    return file_calls::rename(from, to);
}

// By a second name for the current file, so that there is no moment without one.
Result<void> keepOlder(const QString &path)
{
    QString second;
    const int why = makeTemporary(path, second, [&](const QString &name) { return file_calls::link(path, name); });
    if (why == ENOENT)
        return {}; // the first generation
    if (isWithoutLinks(why))
        return outcome("rename older", replace(path, older(path)));
    if (why != 0)
        return outcome("link", why);
    auto kept = outcome("rename older", replace(second, older(path)));
    // rename() does nothing when both names already are the same file, as after a kill between our two renames.
    file_calls::remove(second);
    return kept;
}

// The generation before, what was set aside, and what a killed save left.
bool isRemainsOf(const QString &name, const QString &fileName)
{
    return name.startsWith(fileName + u'.')
           || (name.startsWith(u'.' + fileName + u'.') && name.endsWith(QLatin1String(".tmp")));
}

Result<void> putInPlace(const QString &temporary, const QString &path)
{
    return keepOlder(path).and_then([&] { return outcome("rename", replace(temporary, path)); }).and_then([&] {
        return outcome("sync folder", file_calls::syncFolder(QFileInfo(path).absolutePath()));
    });
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (auto made = outcome("make folder", file_calls::makeFolder(folder)); !made)
        return made;
    file_calls::makePrivate(folder);

    QString temporary;
    const int why =
        makeTemporary(path, temporary, [&](const QString &name) { return file_calls::writeNew(name, bytes); });
    auto saved = outcome("write", why).and_then([&] { return putInPlace(temporary, path); });
    if (!saved && why != EEXIST)
        file_calls::remove(temporary);
    return saved;
}

Result<void> placeDurably(const QString &path, const QByteArray &bytes)
{
    const QFileInfo file(path);
    if (auto made = outcome("make folder", file_calls::makeFolder(file.absolutePath())); !made)
        return made;
    // One name, so that what a killed one left is taken up again: nobody sweeps the folders of others.
    const QString temporary = QStringLiteral("%1/.%2.tmp").arg(file.absolutePath(), file.fileName());
    file_calls::remove(temporary);
    auto saved = outcome("write", file_calls::writeNew(temporary, bytes))
                     .and_then([&] { return outcome("rename", replace(temporary, path)); })
                     .and_then([&] { return outcome("sync folder", file_calls::syncFolder(file.absolutePath())); });
    if (!saved)
        file_calls::remove(temporary);
    return saved;
}

Result<QByteArray> readDurably(const QString &path)
{
    QByteArray bytes;
    const int why = file_calls::readWhole(path, bytes);
    if (why == 0)
        return bytes;
    return fail(why == ENOENT ? Failure::NotFound : Failure::StoreDamaged, describe("read", why));
}

Result<void> removeDurably(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    QStringList names;
    int why = file_calls::list(folder, names);
    // The current generation last: killed in between, the record is still whole instead of an older one come back.
    for (const QString &name : names) {
        if (why == 0 && isRemainsOf(name, file.fileName()))
            why = file_calls::remove(folder + u'/' + name);
    }
    if (why == 0)
        why = file_calls::remove(path);
    if (why == 0 && file.absoluteDir().exists())
        why = file_calls::syncFolder(folder);
    return outcome("remove", why);
}

QString older(const QString &path)
{
    return path + QLatin1String(".1");
}

Result<void> setAside(const QString &path)
{
    QString name = path + QLatin1String(".bad");
    for (int n = 2; QFileInfo::exists(name) && n < kMostNames; ++n)
        name = QStringLiteral("%1.bad%2").arg(path, QString::number(n));
    return outcome("set aside", file_calls::rename(path, name));
}

void tidyFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return;
    file_calls::makePrivate(folder);
    const QRegularExpression temporary = temporaryNames();
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (const auto match = temporary.match(name); match.hasMatch() && isLeftOver(match))
            file_calls::remove(dir.filePath(name));
        else
            file_calls::makePrivate(dir.filePath(name));
    }
}
