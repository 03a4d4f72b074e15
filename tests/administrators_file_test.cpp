#include "settings/administrators_file.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace {

struct AdministratorsFileTest : testing::Test
{
    QString put(const QString &folder)
    {
        const QString path = temporary.filePath(folder + QStringLiteral("/anslut/settings.json"));
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        setMode(path, 0644);
        setMode(QFileInfo(path).path(), 0755);
        return path;
    }

    static void setMode(const QString &path, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    QString found(const QStringList &names) const
    {
        QStringList folders;
        for (const QString &name : names)
            folders.append(temporary.filePath(name));
        return firstOfRoots(folders);
    }

    // What root makes is root's; anybody else's is nobody's to lock with.
    static QString unlessUsers(const QString &path) { return ::geteuid() == 0 ? path : QString(); }

    QTemporaryDir temporary;
};

TEST_F(AdministratorsFileTest, NoneIsNone)
{
    EXPECT_EQ(found({}), QString());
    EXPECT_EQ(found({QStringLiteral("a")}), QString());
}

TEST_F(AdministratorsFileTest, TheFirstFolderThatHasOneWinsIfItIsRoots)
{
    const QString second = put(QStringLiteral("b"));
    put(QStringLiteral("c"));
    const QString answer = found({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    EXPECT_EQ(answer, unlessUsers(QFileInfo(second).canonicalFilePath()));
}

TEST_F(AdministratorsFileTest, WhatOthersMayWriteIsPassedOver)
{
    setMode(put(QStringLiteral("a")), 0666);
    const QString second = put(QStringLiteral("b"));
    setMode(QFileInfo(put(QStringLiteral("c"))).path(), 0777);
    EXPECT_EQ(found({QStringLiteral("a"), QStringLiteral("c")}), QString());
    EXPECT_EQ(found({QStringLiteral("a"), QStringLiteral("b")}), unlessUsers(QFileInfo(second).canonicalFilePath()));
}

TEST_F(AdministratorsFileTest, ALinkIsJudgedByWhatItLeadsTo)
{
    setMode(put(QStringLiteral("a")), 0666);
    ASSERT_TRUE(QFile::link(temporary.filePath(QStringLiteral("a")), temporary.filePath(QStringLiteral("b"))));
    EXPECT_EQ(found({QStringLiteral("b")}), QString());
}

TEST_F(AdministratorsFileTest, AUsersFileIsPassedOver)
{
    const QString path = put(QStringLiteral("a"));
    const bool isAUsers = ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0;
    ASSERT_TRUE(isAUsers);
    EXPECT_EQ(found({QStringLiteral("a")}), QString());
}

} // namespace
