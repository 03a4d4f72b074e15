#include "storage/durable_file.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

class DurableFileTest : public testing::Test
{
protected:
    QStringList names() const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("new/anslut"));
    QString path = folder + QStringLiteral("/draft.json");
};

TEST_F(DurableFileTest, ReadsWhatWasWritten)
{
    const QByteArray bytes("\0any \xff bytes", 12);
    ASSERT_TRUE(writeDurably(path, bytes));
    EXPECT_EQ(readDurably(path), bytes);
}

TEST_F(DurableFileTest, KeepsTheGenerationBefore)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    ASSERT_TRUE(writeDurably(path, "two"));
    ASSERT_TRUE(writeDurably(path, "three"));

    EXPECT_EQ(readDurably(path), QByteArray("three"));
    EXPECT_EQ(readDurably(older(path)), QByteArray("two"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("draft.json"), QStringLiteral("draft.json.1")}));
}

TEST_F(DurableFileTest, NobodyElseCanReadIt)
{
    const mode_t before = ::umask(0);
    const auto saved = writeDurably(path, "one");
    ::umask(before);

    ASSERT_TRUE(saved);
    EXPECT_EQ(modeOf(path), 0600U);
    EXPECT_EQ(modeOf(folder), 0700U);
}

TEST_F(DurableFileTest, ClosesWhatOthersOpened)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0755), 0);

    tidyFolder(folder);

    EXPECT_EQ(modeOf(path), 0600U);
    EXPECT_EQ(modeOf(folder), 0700U);
}

TEST_F(DurableFileTest, AKillBetweenTheTwoRenamesLeavesNothingBehindAtTheNextSave)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    ASSERT_EQ(::link(QFile::encodeName(path).constData(), QFile::encodeName(older(path)).constData()), 0);

    ASSERT_TRUE(writeDurably(path, "two"));

    EXPECT_EQ(readDurably(older(path)), QByteArray("one"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("draft.json"), QStringLiteral("draft.json.1")}));
}

TEST_F(DurableFileTest, SweepsLeftoversAndNothingElse)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    put(folder + QStringLiteral("/.draft.json.99999999-0.tmp"), "half a dr");
    put(folder + QStringLiteral("/.hidden"), "somebody's");
    put(folder + QStringLiteral("/notes.tmp"), "somebody's");

    tidyFolder(folder);

    EXPECT_EQ(names(),
              (QStringList{QStringLiteral(".hidden"), QStringLiteral("draft.json"), QStringLiteral("notes.tmp")}));
}

TEST_F(DurableFileTest, WhatAnotherRunningProgramIsWritingStays)
{
    QProcess other;
    other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    ASSERT_TRUE(other.waitForStarted());
    ASSERT_TRUE(writeDurably(path, "one"));
    const QString writing = QStringLiteral(".draft.json.%1-0.tmp").arg(other.processId());
    put(folder + u'/' + writing, "half a dr");

    tidyFolder(folder);
    EXPECT_TRUE(names().contains(writing));

    other.kill();
    ASSERT_TRUE(other.waitForFinished());
    tidyFolder(folder);
    EXPECT_FALSE(names().contains(writing));
}

TEST_F(DurableFileTest, ALeftoverOfTheSamePidIsNoHindrance)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    const QString leftover = QStringLiteral("/.draft.json.%1-0.tmp").arg(QCoreApplication::applicationPid());
    put(folder + leftover, "half a dr");

    EXPECT_TRUE(writeDurably(path, "two"));
    EXPECT_EQ(readDurably(path), QByteArray("two"));
}

TEST_F(DurableFileTest, AMissingFileIsNotFound)
{
    EXPECT_EQ(readDurably(path).error().what, Failure::NotFound);
}

TEST_F(DurableFileTest, AFolderInItsPlaceIsDamageAndIsReplaced)
{
    ASSERT_TRUE(QDir().mkpath(path + QStringLiteral("/inside")));
    ASSERT_TRUE(QDir().mkpath(older(path) + QStringLiteral("/inside")));
    EXPECT_EQ(readDurably(path).error().what, Failure::StoreDamaged);

    ASSERT_TRUE(writeDurably(path, "one"));
    EXPECT_EQ(readDurably(path), QByteArray("one"));
    EXPECT_TRUE(QFile::exists(older(path) + QStringLiteral(".bad/inside")));
}

TEST_F(DurableFileTest, APipeInItsPlaceHoldsNobodyUp)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_EQ(readDurably(path).error().what, Failure::StoreDamaged);
}

TEST_F(DurableFileTest, SettingAsideNeverOverwrites)
{
    for (const char *bytes : {"a", "b", "c"}) {
        ASSERT_TRUE(writeDurably(path, bytes));
        ASSERT_TRUE(setAside(path));
    }
    EXPECT_EQ(readDurably(path + QStringLiteral(".bad")), QByteArray("a"));
    EXPECT_EQ(readDurably(path + QStringLiteral(".bad2")), QByteArray("b"));
    EXPECT_EQ(readDurably(path + QStringLiteral(".bad3")), QByteArray("c"));
}

TEST_F(DurableFileTest, RemovesEverythingThatWasLeft)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    ASSERT_TRUE(setAside(path));
    ASSERT_TRUE(writeDurably(path, "two"));
    ASSERT_TRUE(writeDurably(path, "three"));
    put(folder + QStringLiteral("/.draft.json.99999999-0.tmp"), "half a dr");

    ASSERT_TRUE(removeDurably(path));
    EXPECT_EQ(names(), QStringList());
}

TEST_F(DurableFileTest, RemovingWhatIsNotThereIsFine)
{
    EXPECT_TRUE(removeDurably(path));
}

TEST_F(DurableFileTest, AFolderThatCannotBeMadeIsNotSaved)
{
    put(temporary.filePath(QStringLiteral("new")), "a file where the folder should be");
    EXPECT_EQ(writeDurably(path, "one").error().what, Failure::NotSaved);
}

#ifdef SYS_link
constexpr long kLink = SYS_link;
constexpr long kRename = SYS_rename;
constexpr long kChmod = SYS_chmod;
#else // newer processors have only these
constexpr long kLink = SYS_linkat;
constexpr long kRename = SYS_renameat;
constexpr long kChmod = SYS_fchmodat;
#endif

/// One system call that fails in a process of its own, as on a full disk or a broken one.
struct Fault
{
    const char *name;
    long call;
    int error;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

bool breakCall(const Fault &fault)
{
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(fault.call), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(fault.error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(std::size(rules)), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

constexpr int kSaved = 100;
constexpr int kNotBroken = 101;

class BrokenDiskTest : public DurableFileTest, public testing::WithParamInterface<Fault>
{
protected:
    // kSaved, or the Failure that it ended with.
    int saveWithFault(const QByteArray &bytes) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (!breakCall(GetParam()))
                ::_exit(kNotBroken);
            const auto saved = writeDurably(path, bytes);
            ::_exit(saved ? kSaved : static_cast<int>(saved.error().what));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status);
    }
};

using FullDiskTest = BrokenDiskTest;
using FailingDiskTest = BrokenDiskTest;
using OddDiskTest = BrokenDiskTest;

TEST_P(FullDiskTest, IsSaidAndTheOldOneStays)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    EXPECT_EQ(saveWithFault("two"), static_cast<int>(Failure::DiskFull));
    EXPECT_EQ(readDurably(path), QByteArray("one"));
    EXPECT_EQ(names().first(), QStringLiteral("draft.json")) << "a leftover";
}

INSTANTIATE_TEST_SUITE_P(EachCall, FullDiskTest,
                         testing::Values(Fault{"write", SYS_write, ENOSPC}, Fault{"writeQuota", SYS_write, EDQUOT},
                                         Fault{"fsync", SYS_fsync, ENOSPC}, Fault{"link", kLink, ENOSPC},
                                         Fault{"rename", kRename, ENOSPC}));

TEST_P(FailingDiskTest, IsNotSavedAndTheOldOneStays)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    EXPECT_EQ(saveWithFault("two"), static_cast<int>(Failure::NotSaved));
    EXPECT_EQ(readDurably(path), QByteArray("one"));
    EXPECT_EQ(names().first(), QStringLiteral("draft.json")) << "a leftover";
}

INSTANTIATE_TEST_SUITE_P(EachCall, FailingDiskTest,
                         testing::Values(Fault{"open", SYS_openat, EROFS}, Fault{"write", SYS_write, EIO},
                                         Fault{"fsync", SYS_fsync, EIO}, Fault{"link", kLink, EIO},
                                         Fault{"rename", kRename, EIO}));

TEST_P(OddDiskTest, SavesAllTheSame)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    EXPECT_EQ(saveWithFault("two"), kSaved);
    EXPECT_EQ(readDurably(path), QByteArray("two"));
    EXPECT_EQ(readDurably(older(path)), QByteArray("one"));
}

INSTANTIATE_TEST_SUITE_P(WithoutLinksOrModes, OddDiskTest,
                         testing::Values(Fault{"link", kLink, EPERM}, Fault{"linkUnknown", kLink, EOPNOTSUPP},
                                         Fault{"chmod", kChmod, EPERM}));

// An acknowledged removal that left the older generation would bring it back at the next start.
using UnlistedFolderTest = BrokenDiskTest;

TEST_P(UnlistedFolderTest, IsNoRemoval)
{
    ASSERT_TRUE(writeDurably(path, "one"));
    ASSERT_TRUE(writeDurably(path, "two"));
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(!breakCall(GetParam()) ? kNotBroken : removeDurably(path) ? kSaved : 0);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);

    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(readDurably(path), QByteArray("two"));
}

INSTANTIATE_TEST_SUITE_P(EachCall, UnlistedFolderTest,
                         testing::Values(Fault{"open", SYS_openat, EIO}, Fault{"list", SYS_getdents64, EIO}));

// The child saves 1, 2, 3 … as fast as it can and says each one that is acknowledged; then it is killed.
TEST_F(DurableFileTest, NoKillLosesAnAcknowledgedSave)
{
    qint64 acknowledgedInAll = 0;
    for (int round = 0; round < 40; ++round) {
        QProcess storm;
        storm.start(QStringLiteral(STORAGE_PROBE), {QStringLiteral("storm"), folder});
        ASSERT_TRUE(storm.waitForReadyRead());
        QTest::qSleep(round % 8);
        storm.kill();
        ASSERT_TRUE(storm.waitForFinished());

        // Every save is one line, so what was acknowledged is how many there are.
        const qint64 acknowledged = storm.readAllStandardOutput().count('\n');
        QProcess check;
        check.start(QStringLiteral(STORAGE_PROBE), {QStringLiteral("check"), folder, QString::number(acknowledged)});
        ASSERT_TRUE(check.waitForFinished());
        ASSERT_EQ(check.exitCode(), 0) << "round " << round << ", after " << acknowledged << ": "
                                       << check.readAllStandardOutput().toStdString();
        acknowledgedInAll += acknowledged;
    }
    EXPECT_GT(acknowledgedInAll, 0); // a slow machine saves fewer in the time
}

} // namespace
