// The search for what must not be left anywhere is searched itself: it finds what is planted, in each spelling.
#include "support/canary.h"

#include "support/qt_test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using testing::IsEmpty;
using testing::Not;

const QString kSecret = QStringLiteral("hush/hush+canary åäö");

struct CanaryTest : testing::Test
{
    void plant(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    Canary number{QStringLiteral("number"), QStringLiteral("191212121212")};
    Canary secret{QStringLiteral("secret"), kSecret};
};

TEST_F(CanaryTest, FindsEachSpellingInTheMiddleOfAFile)
{
    EXPECT_GE(number.spellings(), 40);
    for (const Canary *canary : {&number, &secret})
        for (const QByteArray &spelling : canary->all().keys()) {
            plant(QStringLiteral("noise"), "before \xff" + spelling + QByteArray("\0 after", 7));
            EXPECT_THAT(canary->inTree(folder.path()), Not(IsEmpty())) << canary->all().value(spelling).toStdString();
        }
}

// The spellings above are the search's own; these are written by others.
TEST_F(CanaryTest, FindsWhatOtherProgramsWrite)
{
    for (const char *writing : {"191212121212", "19121212-1212", "1212121212", "121212-1212", "121212+1212",
                                "121212 1212", "19121212 1212"}) {
        EXPECT_THAT(number.in(writing, {}), Not(IsEmpty())) << writing;
        const QByteArray text(writing);
        EXPECT_THAT(number.in(QByteArray(text.toHex()), {}), Not(IsEmpty())) << writing;
        for (const QByteArray before : {"", "a", "ab", "abc", "{\"number\":\""})
            for (const QByteArray after : {"", "z", "zz", "\"}"})
                EXPECT_THAT(number.in((before + text + after).toBase64(), {}), Not(IsEmpty()))
                    << before.toStdString() << writing << after.toStdString();
    }
    EXPECT_THAT(number.in("?number=19121212%2B1212&", {}), Not(IsEmpty()));
    EXPECT_THAT(secret.in(QByteArray(kSecret.toUtf8().toPercentEncoding()), {}), Not(IsEmpty()));
}

TEST_F(CanaryTest, FindsItInTheNameOfAFile)
{
    plant(QStringLiteral("receipt 19121212-1212.txt"), "");
    EXPECT_THAT(number.inTree(folder.path()), Not(IsEmpty()));
}

TEST_F(CanaryTest, FindsItInWhatOthersSeeOfAProcess)
{
    QProcess inArguments;
    inArguments.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sleep 60; exit 121212-1212")});
    ASSERT_TRUE(inArguments.waitForStarted());
    EXPECT_THAT(number.inProcess(inArguments.processId()), Not(IsEmpty()));

    QProcess inEnvironment;
    inEnvironment.setEnvironment({QStringLiteral("NUMBER=191212121212")});
    inEnvironment.start(QStringLiteral("/bin/sleep"), {QStringLiteral("60")});
    ASSERT_TRUE(inEnvironment.waitForStarted());
    EXPECT_THAT(number.inProcess(inEnvironment.processId()), Not(IsEmpty()));
    for (QProcess *process : {&inArguments, &inEnvironment}) {
        process->kill();
        EXPECT_TRUE(process->waitForFinished());
    }
}

TEST_F(CanaryTest, FindsNothingWhereNothingIs)
{
    plant(QStringLiteral("notes"), "19811218-9876, 4088403888, a long text that has nothing of it");
    EXPECT_THAT(number.inTree(folder.path()), IsEmpty());
    EXPECT_THAT(secret.inTree(folder.path()), IsEmpty());
}

TEST_F(CanaryTest, TellsWhereAndHowButNotWhat)
{
    plant(QStringLiteral("notes"), "121212-1212");
    const QString told = number.inTree(folder.path()).join(u' ');
    EXPECT_TRUE(told.contains(QLatin1String("utf-8")) && told.contains(QLatin1String("notes")));
    EXPECT_FALSE(told.contains(QLatin1String("1212-1212")));
}

} // namespace
