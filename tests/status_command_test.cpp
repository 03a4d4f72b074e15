// What other programs ask: `anslut status` and `anslut remind`, and the small start at log-in, with the finished program.
#include "flow/record.h"
#include "flow/stored_status.h"
#include "instance/single_instance.h"
#include "storage/record_store.h"
#include "support/program_fixture.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <map>

namespace {

using testing::HasSubstr;
using testing::Not;

const QDate kDay(2026, 3, 1);
const QString kId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
const QString kOther = QStringLiteral("1f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Record recordOf(const char *number, const QString &name)
{
    Record record;
    record.draft.registrationId = kId;
    record.draft.created = QDateTime(kDay, QTime(12, 0), Qt::UTC);
    Company company;
    company.id = CompanyId(*OrganisationNumber::parse(QString::fromLatin1(number), kDay));
    company.name = name;
    company.form.code = company.id->isPersonal() ? QStringLiteral("E") : QStringLiteral("AB");
    record.draft.company = company;
    record.draft.email = QStringLiteral("info@exemplet.example");
    return record;
}

Record bakery()
{
    return recordOf("4020011013", QStringLiteral("Bageri Exemplet AB"));
}

Record unsignedBakery()
{
    Record record = bakery();
    record.draft.isAccountOpened = record.isRegistrationSent = record.wasEverSent = true;
    record.isLeftForLater = true;
    return record;
}

Record verifiedBakery()
{
    Record record = unsignedBakery();
    record.draft.isSigned = true;
    record.draft.finished = record.draft.created.addDays(1);
    return record;
}

/// Whose organisation number is one of Skatteverket's test numbers.
Record soleTrader(const QString &id)
{
    Record record = recordOf("8101052382", QStringLiteral("Exempels snickeri"));
    record.draft.registrationId = id;
    record.draft.isAccountOpened = record.isLeftForLater = true;
    return record;
}

struct StatusTest : ProgramFixture
{
    QString dataFolder() const { return home.filePath(QStringLiteral(".local/share/Anslut/demo")); }
    QString recordPath(const QString &id) const
    {
        return registrationsIn(dataFolder()) + u'/' + id + QLatin1String(".json");
    }

    void put(const Record &record) const
    {
        RecordStore store(registrationsIn(dataFolder()));
        const Pending saved = store.save(record.draft.registrationId, toPayload(record, kDay), {});
        store.wait();
    }

    Reminder reminderOnDisk(const QString &id = kId) const
    {
        RecordStore store(registrationsIn(dataFolder()), RecordStore::Use::LookOnly);
        const auto loaded = store.load(id);
        const auto record = loaded ? fromPayload(loaded->payload, kDay) : Result<Record>();
        return record ? record->reminder : Reminder();
    }

    /// In surroundings without any window system at all.
    Ended ask(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        QProcessEnvironment bare = surroundings();
        bare.remove(QStringLiteral("QT_QPA_PLATFORM"));
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(ANSLUT), arguments + words("--demo --lang en"));
        EXPECT_TRUE(program.waitForStarted());
        program.write(input);
        program.closeWriteChannel();
        return end(program);
    }

    QJsonObject json(const QStringList &more = {}, int code = 10) const
    {
        const Ended ended = ask(words("status --json") + more);
        EXPECT_EQ(ended.code, code);
        return QJsonDocument::fromJson(QByteArray::fromStdString(ended.out)).object();
    }

    /// Everything below the home, with what would tell that it was touched.
    std::map<QString, QString> everything() const
    {
        std::map<QString, QString> all;
        QDirIterator files(home.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            all[file.filePath()] = QStringLiteral("%1 %2 %3")
                                       .arg(file.lastModified().toString(Qt::ISODateWithMs),
                                            QString::number(file.size()), QString::number(int(file.permissions())));
        }
        return all;
    }
};

TEST_F(StatusTest, EndsWithTheCodesOfTheDesign)
{
    EXPECT_EQ(ask(words("status")).code, 11);
    Record draft = bakery();
    put(draft);
    EXPECT_EQ(ask(words("status")).code, 12);
    draft.isLeftForLater = true; // the operator still knows nothing of it
    put(draft);
    EXPECT_EQ(ask(words("status")).code, 12);
    put(unsignedBakery());
    EXPECT_EQ(ask(words("status")).code, 10);
    Record record = verifiedBakery();
    record.draft.finished = {}; // signed, and the account is not there yet
    put(record);
    EXPECT_EQ(ask(words("status")).code, 10);
    put(verifiedBakery());
    EXPECT_EQ(ask(words("status")).code, 0);
    Record existing = bakery();
    existing.draft.hasAccount = true;
    put(existing);
    EXPECT_EQ(ask(words("status")).code, 11);
}

TEST_F(StatusTest, SaysItToPeopleInTheirLanguage)
{
    put(unsignedBakery());
    const Ended english = ask(words("status"));
    EXPECT_THAT(english.out, HasSubstr("Bageri Exemplet AB is registered, but not signed."));
    EXPECT_THAT(english.out, HasSubstr("1 March 2026"));
    EXPECT_EQ(english.errors, "");
    QDir().mkpath(home.filePath(QStringLiteral(".config/Anslut")));
    QFile settings(home.filePath(QStringLiteral(".config/Anslut/settings.json")));
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"version":1,"language":"sv"})");
    settings.close();
    EXPECT_THAT(run(words("status --demo")).out, HasSubstr("Bageri Exemplet AB är registrerat, men inte signerat."));
}

TEST_F(StatusTest, TellsProgramsInFixedWords)
{
    put(unsignedBakery());
    const QJsonObject answer = json();
    EXPECT_EQ(answer.keys(), (QStringList{QStringLiteral("format"), QStringLiteral("operator"),
                                          QStringLiteral("registrations"), QStringLiteral("state")}));
    EXPECT_EQ(answer.value(QLatin1String("state")), QLatin1String("unsigned"));
    EXPECT_EQ(answer.value(QLatin1String("operator")), QLatin1String("demo"));
    const QJsonObject one = answer.value(QLatin1String("registrations")).toArray().first().toObject();
    const QJsonObject expected{{QStringLiteral("registrationId"), kId},
                               {QStringLiteral("state"), QStringLiteral("unsigned")},
                               {QStringLiteral("registered"), true},
                               {QStringLiteral("companyName"), QStringLiteral("Bageri Exemplet AB")},
                               {QStringLiteral("companyNumber"), QStringLiteral("4020011013")},
                               {QStringLiteral("country"), QStringLiteral("SE")},
                               {QStringLiteral("soleTrader"), false},
                               {QStringLiteral("since"), QStringLiteral("2026-03-01T12:00:00Z")},
                               {QStringLiteral("finished"), QJsonValue()},
                               {QStringLiteral("remindedOn"), QJsonValue()},
                               {QStringLiteral("remindersOff"), false}};
    EXPECT_EQ(one, expected) << QJsonDocument(one).toJson().toStdString();
    EXPECT_EQ(json(words("--company 5599990016"), 11).value(QLatin1String("state")), QLatin1String("none"));
}

TEST_F(StatusTest, IsAboutTheCompanyThatIsAskedAbout)
{
    put(unsignedBakery());
    Record other = verifiedBakery();
    other.draft.registrationId = kOther;
    other.draft.company->id = CompanyId(*OrganisationNumber::parse(u"5599990016", kDay));
    put(other);
    EXPECT_EQ(ask(words("status")).code, 10) << "the least finished";
    EXPECT_EQ(ask(words("status --company 402001-1013")).code, 10);
    EXPECT_EQ(ask(words("status --company 5599990016")).code, 0);
    EXPECT_EQ(ask(QStringList{QStringLiteral("status"), QStringLiteral("--company"), kOther}).code, 0);
    EXPECT_EQ(ask(words("status --company -"), "559999-0016\n").code, 0);
    EXPECT_EQ(ask(words("status --company -"), kId.toLatin1()).code, 10);
    EXPECT_EQ(ask(words("status --company 974760673")).code, 11) << "a Norwegian number";
    EXPECT_EQ(ask(words("status --company -"), "nobody").code, 2);
    EXPECT_EQ(ask(words("status --company -")).code, 2);
}

TEST_F(StatusTest, OfACompanyTheFurthestCounts)
{
    Record draft = bakery();
    draft.draft.registrationId = kOther;
    put(draft);
    put(verifiedBakery());
    EXPECT_EQ(ask(words("status --company 4020011013")).code, 0);
    EXPECT_EQ(ask(words("status")).code, 12);
}

TEST_F(StatusTest, ANumberThatIsOnlyTypedIsADraft)
{
    Record typed = bakery();
    typed.draft.company.reset();
    typed.draft.query = QStringLiteral("402001-1013");
    put(typed);
    EXPECT_EQ(ask(words("status --company 4020011013")).code, 12);
}

TEST_F(StatusTest, APersonalNumberAmongTheArgumentsIsRefusedAndNotRepeated)
{
    put(soleTrader(kId));
    for (const char *arguments :
         {"status --company 198101052382", "status --company 810105-2382", "remind --company 8101052382",
          "status --json --company 198101052382", "status 198101052382", "status --company=198101052382"}) {
        const Ended ended = ask(words(arguments));
        EXPECT_EQ(ended.code, 2) << arguments;
        EXPECT_EQ(ended.out, "") << arguments;
        EXPECT_THAT(ended.errors, Not(HasSubstr("2382"))) << arguments;
        EXPECT_THAT(ended.errors, Not(HasSubstr("810105"))) << arguments;
    }
}

TEST_F(StatusTest, ASoleTraderIsFoundByTheIdAndAloneByTheNumberOnStandardInput)
{
    put(soleTrader(kId));
    EXPECT_EQ(ask(QStringList{QStringLiteral("status"), QStringLiteral("--company"), kId}).code, 10);
    const Ended byNumber = ask(words("status --json --company -"), "198101052382\n");
    EXPECT_EQ(byNumber.code, 10);
    EXPECT_THAT(byNumber.out, HasSubstr("\"companyNumber\":null"));
    EXPECT_THAT(byNumber.out, HasSubstr("\"soleTrader\":true"));
    EXPECT_THAT(byNumber.out + byNumber.errors, Not(HasSubstr("2382")));

    put(soleTrader(kOther));
    const Ended several = ask(words("status --company -"), "198101052382\n");
    EXPECT_EQ(several.code, 2) << "nobody can tell which";
    EXPECT_EQ(several.out, "");
    EXPECT_THAT(several.errors, HasSubstr(kId.toStdString()));
    EXPECT_THAT(several.errors, HasSubstr(kOther.toStdString()));
}

TEST_F(StatusTest, ASoleTradersNumberIsNotTakenForACompanys)
{
    put(unsignedBakery());
    EXPECT_EQ(ask(words("status --company -"), "198101052382\n").code, 11);
}

TEST_F(StatusTest, WhatCannotBeReadIsSaid)
{
    put(unsignedBakery());
    QFile newer(recordPath(kOther));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write(R"({"version":99})");
    newer.close();
    EXPECT_EQ(ask(words("status")).code, 3) << "it could be less finished than what can be read";
    EXPECT_EQ(ask(words("status --company 4020011013")).code, 10);
    EXPECT_EQ(ask(words("status --company 5599990016")).code, 3);
    EXPECT_EQ(json({}, 3).value(QLatin1String("state")), QLatin1String("unreadable"));
}

TEST_F(StatusTest, AFolderThatIsNoneCannotBeRead)
{
    ASSERT_TRUE(QDir().mkpath(dataFolder()));
    QFile file(registrationsIn(dataFolder()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(ask(words("status")).code, 3);
}

TEST_F(StatusTest, ChangesNothingOnDiskBesideARunningProgram)
{
    put(unsignedBakery());
    QProcess first;
    startFirst(first);
    ASSERT_TRUE(eventually([this] { return reminderOnDisk().last.isValid(); })) << "it reminds";
    for (const QString &name : {QStringLiteral(".old.json.1-0.tmp"), QStringLiteral("bad.json")}) {
        QFile untidy(registrationsIn(dataFolder()) + u'/' + name);
        ASSERT_TRUE(untidy.open(QIODevice::WriteOnly));
        untidy.write("noise");
    }
    QTest::qWait(300);
    const auto before = everything();
    EXPECT_EQ(ask(words("status")).code, 10);
    EXPECT_EQ(ask(words("status --json --company 4020011013")).code, 10);
    EXPECT_EQ(everything(), before);
    kill(first);
}

TEST_F(StatusTest, MakesNoFolderWhereThereIsNothing)
{
    const auto before = everything();
    EXPECT_EQ(ask(words("status")).code, 11);
    EXPECT_EQ(everything(), before);
}

// anslut remind

TEST_F(StatusTest, WithNothingUnsignedRemindSaysSoAtOnce)
{
    const Ended nothing = run(words("remind --demo --lang en"));
    EXPECT_EQ(nothing.code, 11);
    EXPECT_THAT(nothing.out, HasSubstr("Nothing waits for a signature."));
    put(verifiedBakery());
    EXPECT_EQ(run(words("remind --demo")).code, 0);
    EXPECT_EQ(run(words("remind --demo --company 5599990016")).code, 11);
}

TEST_F(StatusTest, RemindShowsTheReminderAndStaysUntilTheUserIsDone)
{
    Record asked = unsignedBakery();
    asked.reminder = snoozed({}, Snooze::NotAgain, QDate::currentDate()); // whoever asks gets it all the same
    put(asked);
    QProcess program;
    start(program, words("remind --demo --company 4020011013"));
    EXPECT_TRUE(eventually([this, &program] { return owner() == program.processId(); }));
    EXPECT_FALSE(program.waitForFinished(500)) << "the dialog is open";
    kill(program);
}

TEST_F(StatusTest, RemindComesUpInTheRunningProgramAndEndsAtOnce)
{
    QProcess first;
    startFirst(first);
    put(unsignedBakery()); // which the running one does not know: it has read the disk before
    EXPECT_EQ(run(words("remind --demo")).code, 10);
    kill(first);

    Record silenced = unsignedBakery();
    silenced.reminder = snoozed({}, Snooze::AWeek, QDate::currentDate().addDays(-1));
    put(silenced);
    QProcess next;
    startFirst(next);
    QTest::qWait(200);
    ASSERT_NE(reminderOnDisk().last, QDate::currentDate()) << "not due, so not shown by itself";
    EXPECT_EQ(ask(words("remind")).code, 10) << "without a display of its own";
    EXPECT_TRUE(eventually([this] { return reminderOnDisk().last == QDate::currentDate(); })) << "shown there";
    EXPECT_EQ(next.state(), QProcess::Running);
    kill(next);
}

TEST_F(StatusTest, WithoutADisplayAndWithoutARunningProgramRemindCannotShowAnything)
{
    put(unsignedBakery());
    const Ended ended = ask(words("remind"));
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.errors, "");
}

// The start at log-in

TEST_F(StatusTest, TheLogInStartWithNothingDueLeavesNoTrace)
{
    const auto empty = everything();
    EXPECT_EQ(run(words("--demo --reminder")).code, 0);
    EXPECT_EQ(everything(), empty);
    Record asked = unsignedBakery();
    asked.reminder = reminded({}, QDate::currentDate());
    put(asked);
    const auto before = everything();
    EXPECT_EQ(run(words("--demo --reminder")).code, 0) << "today already";
    EXPECT_EQ(everything(), before);
}

TEST_F(StatusTest, TheLogInStartRemindsOnceADay)
{
    put(unsignedBakery());
    QProcess program;
    start(program, words("--demo --reminder"));
    EXPECT_TRUE(eventually([this] { return reminderOnDisk().last == QDate::currentDate(); }));
    EXPECT_EQ(program.state(), QProcess::Running);
    kill(program);
    EXPECT_EQ(run(words("--demo --reminder")).code, 0);
}

TEST_F(StatusTest, TheLogInStartLeavesARunningProgramInPeace)
{
    Record later = unsignedBakery();
    later.reminder = reminded({}, QDate::currentDate()); // so that the first one shows no reminder
    put(later);
    QProcess first;
    startFirst(first);
    QTest::qWait(200);
    put(unsignedBakery()); // due, as the log-in start sees it
    EXPECT_EQ(run(words("--demo --reminder")).code, 0);
    QTest::qWait(300);
    EXPECT_FALSE(reminderOnDisk().last.isValid()) << "nor was the running one asked for it";
    EXPECT_EQ(first.state(), QProcess::Running);
    kill(first);
}

TEST_F(StatusTest, WhoRunsIsAskedToRemindOnlyByWhomTheUserStarted)
{
    put(unsignedBakery());
    SingleInstance running(dataFolder());
    ASSERT_TRUE(running.startQuietly());
    const QSignalSpy raised(&running, &SingleInstance::raiseAsked);
    const QSignalSpy reminded(&running, &SingleInstance::remindAsked);
    EXPECT_EQ(run(words("--demo --reminder")).code, 0) << "at log-in";
    EXPECT_EQ(raised.count() + reminded.count(), 0);
    EXPECT_EQ(run(words("remind --demo")).code, 10) << "by another program";
    EXPECT_EQ(raised.count(), 0);
    ASSERT_EQ(reminded.count(), 1);
    EXPECT_EQ(reminded.first().first().toString(), kId);
}

TEST_F(StatusTest, ADayThatAWrongClockLeftIsPutRightByTheLogInStart)
{
    Record ahead = unsignedBakery();
    ahead.reminder = reminded({}, QDate::currentDate().addYears(1));
    put(ahead);
    EXPECT_EQ(run(words("--demo --reminder")).code, 0);
    EXPECT_EQ(reminderOnDisk().last, QDate::currentDate());
}

TEST_F(StatusTest, AnEntryThatIsNotWantedAnyMoreIsRemovedAndNotFollowed)
{
    put(unsignedBakery());
    QFile entry(home.filePath(QStringLiteral(".config/autostart/anslut-reminder.desktop")));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(entry).path()));
    ASSERT_TRUE(entry.open(QIODevice::WriteOnly));
    entry.write("[Desktop Entry]\n");
    entry.close();
    EXPECT_EQ(run(words("--demo --reminder")).code, 0);
    EXPECT_FALSE(entry.exists());
    EXPECT_FALSE(reminderOnDisk().last.isValid());
}

} // namespace
