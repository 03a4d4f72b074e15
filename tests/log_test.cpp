#include "log/log_line.h"
#include "log/message_handler.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <thread>

namespace {

const QDateTime kTime(QDate(2026, 3, 28), QTime(9, 0, 0, 123), Qt::UTC);

std::string lineOf(const QString &text, QtMsgType type = QtWarningMsg)
{
    return logLine(kTime, type, QStringLiteral("anslut.net"), text).toStdString();
}

TEST(LogLine, SaysWhenHowBadWhereAndWhat)
{
    EXPECT_EQ(lineOf(QStringLiteral("http 409")), "2026-03-28T09:00:00.123Z W anslut.net http 409\n");
    EXPECT_EQ(lineOf(QStringLiteral("x"), QtFatalMsg), "2026-03-28T09:00:00.123Z F anslut.net x\n");
}

TEST(LogLine, NobodyCanForgeALine)
{
    EXPECT_EQ(lineOf(QStringLiteral("a\r\n2026 W b\x1b[2J\u202e\u2028")),
              "2026-03-28T09:00:00.123Z W anslut.net a\\u000d\\u000a2026 W b\\u001b[2J\\u202e\\u2028\n");
}

TEST(LogLine, IsCapped)
{
    EXPECT_LT(lineOf(QString(100'000, u'x')).size(), 600U);
}

class LogMask : public testing::TestWithParam<const char *>
{
};

TEST_P(LogMask, HidesWhatLooksLikeAPersonalNumber)
{
    const std::string line = lineOf(QString::fromUtf8(GetParam()));
    EXPECT_THAT(line, testing::HasSubstr("[masked]"));
    EXPECT_THAT(line, testing::Not(testing::HasSubstr("1212")));
}

INSTANTIATE_TEST_SUITE_P(EachSpelling, LogMask,
                         testing::Values("191212121212", "19121212-1212", "121212-1212", "121212+1212", "1212121212",
                                         "id=121212 1212;", "x19121212\u20111212x", "16121212-1212"));

TEST(LogLine, KeepsWhatIsShorter)
{
    EXPECT_EQ(lineOf(QStringLiteral("http 409 errno 28 port 8095")),
              "2026-03-28T09:00:00.123Z W anslut.net http 409 errno 28 port 8095\n");
}

Q_LOGGING_CATEGORY(ours, "anslut.test")
Q_LOGGING_CATEGORY(notOurs, "anslutning.of.somebody.else")

class MessageHandlerTest : public testing::Test
{
protected:
    QByteArray log(const char *suffix = "") const
    {
        QFile file(folder + QLatin1String("/anslut.log") + QLatin1String(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("state"));
};

TEST_F(MessageHandlerTest, WritesOurOwnWordsToAFileForTheOwnerOnly)
{
    const MessageHandler handler(folder, MessageHandler::Words::Ours);
    qCWarning(ours, "http %d", 409);

    EXPECT_TRUE(log().endsWith(" W anslut.test http 409\n")) << log().toStdString();
    EXPECT_EQ(QFileInfo(folder + QStringLiteral("/anslut.log")).permissions() & 0x0fff,
              QFile::ReadUser | QFile::WriteUser);
    EXPECT_EQ(QFileInfo(folder).permissions() & 0x0fff, QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

TEST_F(MessageHandlerTest, OfOthersWordsOnlyThatThereWereSome)
{
    const MessageHandler handler(folder, MessageHandler::Words::Ours);
    qWarning("xdg-open https://sign.example/secret-address failed");
    qCWarning(notOurs, "what the user typed");

    EXPECT_EQ(log().count('\n'), 2);
    EXPECT_FALSE(log().contains("secret-address"));
    EXPECT_FALSE(log().contains("typed"));
    EXPECT_TRUE(log().contains(" W default (not ours)\n"));
}

TEST_F(MessageHandlerTest, DevelopersSeeEverything)
{
    testing::internal::CaptureStderr();
    {
        const MessageHandler handler(folder, MessageHandler::Words::Everything);
        qWarning("a widget complains");
    }
    EXPECT_THAT(testing::internal::GetCapturedStderr(), testing::HasSubstr("a widget complains"));
    EXPECT_TRUE(log().contains("a widget complains"));
}

TEST_F(MessageHandlerTest, NothingGoesToStderrOtherwise)
{
    testing::internal::CaptureStderr();
    {
        const MessageHandler handler(folder, MessageHandler::Words::Ours);
        qCWarning(ours, "http 500");
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST_F(MessageHandlerTest, AFolderThatCannotBeMadeIsNoReasonToStop)
{
    QFile file(folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const MessageHandler handler(folder, MessageHandler::Words::Ours);
    qCWarning(ours, "http 500");
    EXPECT_TRUE(QFileInfo(folder).isFile());
}

TEST_F(MessageHandlerTest, ThreadsWriteWholeLines)
{
    {
        const MessageHandler handler(folder, MessageHandler::Words::Ours);
        std::vector<std::thread> threads;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back([] {
                for (int line = 0; line < 100; ++line)
                    qCWarning(ours, "one whole line");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    const QList<QByteArray> lines = log().trimmed().split('\n');
    EXPECT_EQ(lines.size(), 400);
    for (const QByteArray &line : lines)
        EXPECT_TRUE(line.endsWith(" W anslut.test one whole line"));
}

TEST_F(MessageHandlerTest, ThreeFilesAndNoMoreThanTheirSize)
{
    LogFile file(folder, 1000);
    for (int n = 0; n < 100; ++n)
        file.append(QByteArray::number(n).rightJustified(99, ' ') + '\n');

    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 3);
    EXPECT_EQ(log().size() + log(".1").size() + log(".2").size(), 3000);
    EXPECT_TRUE(log().endsWith(" 99\n"));
    EXPECT_TRUE(log(".2").startsWith(QByteArray("70").rightJustified(99, ' ')));
}

TEST_F(MessageHandlerTest, TheNextStartGoesOnInTheSameFile)
{
    LogFile(folder).append("one\n");
    LogFile(folder).append("two\n");
    EXPECT_EQ(log(), QByteArray("one\ntwo\n"));
}

} // namespace
