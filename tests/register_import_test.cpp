#include "nationwide/import_thread.h"
#include "nationwide/register_file.h"
#include "nationwide/register_head.h"
#include "nationwide/register_record.h"
#include "nationwide/slow_sync.h"

#include "support/index_fixture.h"
#include "support/own_disk.h"
#include "support/zip_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <thread>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const QDateTime kMade{QDate(2026, 1, 18), QTime(1, 30), Qt::UTC};

struct RegisterImporting : IndexFixture
{
    static std::string madeText(int lines, quint64 seed = 1)
    {
        RegisterMaker maker({.rows = lines, .seed = seed});
        std::string text = maker.header();
        for (int line = 0; line < lines; ++line)
            maker.addLine(text);
        return text;
    }

    std::optional<Failure> failure(const ImportFiles &files)
    {
        const auto facts = import(files);
        return facts ? std::nullopt : std::optional(facts.error().what);
    }

    QStringList inFolder() const
    {
        return QFileInfo(registerFile).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    bool isOpened() const { return RegisterIndex::open(registerFile).has_value(); }

    /// Does something to the register's file that no program of ours does.
    void change(const char *statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
            database.setDatabaseName(registerFile);
            ASSERT_TRUE(database.open());
            ASSERT_TRUE(QSqlQuery(database).exec(QLatin1String(statement)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("change"));
    }

    const QString alone = QStringLiteral("register.db"); // what lies in the folder when all is in order
};

TEST_F(RegisterImporting, CountsWhatItTookAndWhatNot)
{
    std::string text = bulkTextOf({{"Lind AB"}, {"Ek AB"}, {.name = "Alm AB", .deregistered = "2020-01-02"}});
    RegisterMaker maker({.rows = 0});
    int persons = 0;
    while (persons < 2) {
        std::string line;
        maker.addLine(line);
        if (maker.made().persons > persons)
            text += line;
        persons = int(maker.made().persons);
    }
    text += "\"half a line\n\n";
    const auto facts = import({put(text)});
    ASSERT_TRUE(facts && *facts);

    EXPECT_EQ((*facts)->companies, 3);
    EXPECT_EQ((*facts)->persons, 2);
    EXPECT_EQ((*facts)->badLines, 1);
    EXPECT_EQ((*facts)->bytes, QFileInfo(registerFile).size());
    EXPECT_LT((*facts)->imported.secsTo(QDateTime::currentDateTimeUtc()), 60);
    open();
    RegisterFacts opened = index->facts();
    opened.imported = (*facts)->imported; // kept by the second
    opened.published = (*facts)->published;
    EXPECT_EQ(opened, **facts);
    EXPECT_EQ(index->facts().published.toSecsSinceEpoch(), (*facts)->published.toSecsSinceEpoch());
    EXPECT_EQ(index->facts().imported.toSecsSinceEpoch(), (*facts)->imported.toSecsSinceEpoch());
}

TEST_F(RegisterImporting, IsForItsUserAloneAndLeavesNothingElse)
{
    have({{"Lind AB"}});
    EXPECT_THAT(inFolder(), ElementsAre(alone));
    EXPECT_EQ(QFile::permissions(registerFile) & ~(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(QFile::permissions(QFileInfo(registerFile).path()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    EXPECT_TRUE(isRegister(registerFile));
}

TEST_F(RegisterImporting, AZipIsReadAndSaysWhenItWasMade)
{
    const QByteArray zip = zipped({{QStringLiteral("bulk.txt"), bulkTextOf({{"Lind AB"}})}}, kMade);
    ASSERT_EQ(failure({put(zip.toStdString(), "bulk.zip")}), std::nullopt);
    open();
    EXPECT_EQ(index->facts().published, kMade);
    const QDateTime told = kMade.addDays(1);
    ASSERT_EQ(failure({.bulk = disk.filePath(QStringLiteral("bulk.zip")), .published = told}), std::nullopt);
    open();
    EXPECT_EQ(index->facts().published, told) << "the service knows better";
}

TEST_F(RegisterImporting, WhatOnlyTheStatisticsKnowIsFilledIn)
{
    const QString bulk = put(bulkTextOf({{.name = "Alm AB", .hasAddress = false}, {"Lind AB"}, {"Ek AB"}}));
    const auto line = [](qsizetype company, const char *status) {
        return bulkNumber(company).toStdString() + '\t' + status
               + "\t49\t10710\t47242\t00000\t     \t*\tBryggan 7 \tc/o \xC5kes\t54321\tALM\xD6  \r\n";
    };
    const QString statistics =
        put("PeOrgNr\tFtgStat\tJurForm\tNg1\tNg2\tNg3\tNg4\tNg5\tGatuadress\tCOAdress\tPostNr\tPostOrt"
            "\tForAndrTyp\tJEStat\tForetagsnamn\tNamn\r\n"
                + line(0, "0") + line(1, "1"),
            "scb.txt");
    ASSERT_EQ(failure({bulk, statistics}), std::nullopt);
    open();
    const auto only = [this](qsizetype company) { return index->search(bulkNumber(company), 1).first().company; };
    EXPECT_EQ(only(0).address.street, QStringLiteral("Bryggan 7"));
    EXPECT_EQ(only(0).address.careOf, QString::fromUtf8("c/o Åkes"));
    EXPECT_EQ(only(0).address.town, QString::fromUtf8("ALMÖ"));
    EXPECT_EQ(only(0).status.kind, CompanyStatus::Kind::NotYetActive);
    EXPECT_EQ(only(1).address.street, QStringLiteral("Kajen 1")) << "Bolagsverket knows";
    EXPECT_EQ(only(1).status.kind, CompanyStatus::Kind::Active);
    EXPECT_EQ(only(2).status.kind, CompanyStatus::Kind::Active);
    EXPECT_EQ(found("alm 54321").size(), 1) << "and is searched for";
    RegisterFile file(registerFile);
    ASSERT_TRUE(file.open());
    EXPECT_EQ(RegisterRecord::read(file.record(2), today)->industries, "10710 47242"); // the second by rank
}

TEST_F(RegisterImporting, AFileThatIsSomethingElseIsSaidToBe)
{
    const std::string header = RegisterMaker({}).header();
    for (const std::string &bytes :
         {std::string(), std::string("\n"), std::string("<!DOCTYPE html><title>Hej</title>"), header,
          header.substr(0, 99), header + "a;b\nc;d\n",
          header + "\"x\"\n" + "\"y\"\n" + bulkTextOf({{"Lind AB"}}).substr(header.size()) + "\"z\"\n",
          std::string(5000, '\0'), zipped({{QStringLiteral("a.txt"), "hello"}}, kMade).toStdString()}) {
        EXPECT_EQ(failure({put(bytes)}), Failure::NotTheRegister) << bytes.substr(0, 60);
        EXPECT_THAT(inFolder(), IsEmpty());
    }
}

TEST_F(RegisterImporting, AZipCutShortAndAMissingFileAreSaidToBe)
{
    const std::string zip = zipped({{QStringLiteral("bulk.txt"), madeText(3000)}}, kMade).toStdString();
    for (const std::size_t length : {zip.size() - 1, zip.size() / 2, std::size_t(200)})
        EXPECT_EQ(failure({put(zip.substr(0, length))}), Failure::RegisterCutShort) << length;
    EXPECT_EQ(failure({disk.filePath(QStringLiteral("none"))}), Failure::RegisterUnreadable);
    EXPECT_EQ(failure({disk.path()}), Failure::RegisterUnreadable);
    EXPECT_EQ(failure({put(madeText(10)), disk.filePath(QStringLiteral("none"))}), Failure::RegisterUnreadable);
    EXPECT_EQ(failure({put(madeText(10)), put("something else", "scb.txt")}), Failure::NotTheRegister);
    EXPECT_THAT(inFolder(), IsEmpty());
}

TEST_F(RegisterImporting, WhatBeginsAsTheRegisterAndEndsAsNoiseIsDamaged)
{
    constexpr std::size_t kLonger = std::size_t{5} << 20; // than a block
    std::string text = bulkTextOf({{"Lind AB"}});
    const std::string line = text.substr(text.rfind('\n', text.size() - 2) + 1);
    while (text.size() < kLonger)
        text += line;
    EXPECT_EQ(failure({put(text + std::string(kLonger, 'x'))}), Failure::RegisterCutShort);
}

TEST_F(RegisterImporting, TheOldOneStaysWhenTheNewOneFails)
{
    have({{"Lind AB"}});
    const QByteArray old = registerBytes();
    const std::string zip = zipped({{QStringLiteral("bulk.txt"), madeText(3000)}}, kMade).toStdString();
    EXPECT_EQ(failure({put("something else")}), Failure::NotTheRegister);
    EXPECT_EQ(failure({put(zip.substr(0, zip.size() - 30))}), Failure::RegisterCutShort);
    EXPECT_TRUE(registerBytes() == old);
    EXPECT_THAT(inFolder(), ElementsAre(alone));
    EXPECT_THAT(found("lind"), SizeIs(1));
}

TEST_F(RegisterImporting, TheOldOneIsInUseUntilTheNewOneIsThere)
{
    have({{"Vrakspillran AB"}});
    const QString bulk = put(madeText(8000));
    int told = 0;
    ImportWatch watch;
    watch.told = [&](const ImportProgress &) { // here another thread, or another program, could ask
        ++told;
        EXPECT_EQ(found("vrakspillran").size(), 1);
        EXPECT_EQ((*RegisterIndex::open(registerFile))->search(QStringLiteral("vrakspillran"), 1).size(), 1);
    };
    ASSERT_TRUE(importRegister({bulk}, registerFile, watch));
    EXPECT_GT(told, 1);
    EXPECT_EQ(found("vrakspillran").size(), 1) << "who has it open goes on with it";
    open();
    EXPECT_THAT(found("vrakspillran"), IsEmpty());
    EXPECT_GT(index->facts().companies, 5000);
}

TEST_F(RegisterImporting, TellsHowFarItIsAndNeverLess)
{
    const QString bulk = put(madeText(8000));
    std::vector<ImportProgress> told;
    ImportWatch watch;
    watch.told = [&told](const ImportProgress &progress) { told.push_back(progress); };
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(importRegister({bulk}, registerFile, watch));
    EXPECT_LE(qint64(told.size()), time.elapsed() / 100 + 1);
    for (std::size_t i = 0; i < told.size(); ++i) {
        EXPECT_TRUE(told[i].share >= 0 && told[i].share <= 1);
        EXPECT_TRUE(i == 0 || (told[i].share >= told[i - 1].share && told[i].lines >= told[i - 1].lines));
    }
}

TEST_F(RegisterImporting, CancelledAtAnyMomentItEndsSoonAndLeavesTheOldOne)
{
    have({{"Lind AB"}});
    const QByteArray old = registerBytes();
    const QString bulk = put(madeText(15'000));
    const QString other = disk.filePath(QStringLiteral("measured/register.db"));
    QElapsedTimer time;
    time.start();
    ImportWatch undisturbed;
    ASSERT_TRUE(importRegister({bulk}, other, undisturbed));
    const qint64 whole = time.elapsed();

    constexpr int kMoments = 12;
    qint64 worst = 0;
    int worstMoment = 0;
    int cancelled = 0;
    for (int moment = 0; moment < kMoments; ++moment) {
        ImportWatch watch;
        Result<std::optional<RegisterFacts>> result;
        std::thread importing([&] { result = importRegister({bulk}, registerFile, watch); });
        std::this_thread::sleep_for(std::chrono::milliseconds(whole * moment / kMoments));
        watch.isCancelled = true;
        time.start();
        importing.join();
        if (time.elapsed() > worst) {
            worst = time.elapsed();
            worstMoment = moment;
        }
        ASSERT_TRUE(result);
        EXPECT_THAT(inFolder(), ElementsAre(alone));
        if (*result) // it was that quick
            break;
        ++cancelled;
        EXPECT_TRUE(registerBytes() == old);
    }
    std::printf("an import of %lld ms, cancelled at %d moments: over at most %lld ms later (after %d of %d)\n",
                static_cast<long long>(whole), cancelled, static_cast<long long>(worst), worstMoment, kMoments);
    EXPECT_GE(cancelled, kMoments / 2);
}

TEST_F(RegisterImporting, WhatAKilledOneLeftIsSwept)
{
    have({{"Lind AB"}});
    QDir folder = QFileInfo(registerFile).dir();
    for (const char *name : {"register.db.new", "register.db.new-journal", "rows-Ab12Cd", "download.part", "mine.txt"})
        ASSERT_TRUE(QFile(folder.filePath(QLatin1String(name))).open(QIODevice::WriteOnly));
    sweepImport(registerFile);
    EXPECT_THAT(inFolder(), ElementsAre(QStringLiteral("download.part"), QStringLiteral("mine.txt"), alone));
    ASSERT_TRUE(QFile(folder.filePath(QStringLiteral("register.db.new"))).open(QIODevice::WriteOnly));
    EXPECT_EQ(failure({put(madeText(100))}), std::nullopt) << "nor is it in the next one's way";
    EXPECT_THAT(inFolder(), SizeIs(3));
}

TEST_F(RegisterImporting, OneOfAnotherVersionIsNone)
{
    for (const char *statement :
         {"PRAGMA user_version=2", "PRAGMA user_version=0", "PRAGMA application_id=1", "DELETE FROM rec WHERE id=2",
          "DELETE FROM meta", "DELETE FROM meta WHERE key='active'", "UPDATE meta SET value=7 WHERE key='companies'",
          "INSERT INTO rec VALUES(3, 'x')", "UPDATE meta SET value=3 WHERE key='active'"}) {
        have({{"Lind AB"}, {"Ek AB"}});
        ASSERT_TRUE(isOpened());
        change(statement);
        EXPECT_FALSE(isOpened()) << statement;
    }
}

TEST_F(RegisterImporting, OneThatIsNotWholeIsNone)
{
    haveText(madeText(500));
    const QByteArray whole = registerBytes();
    for (const qsizetype length :
         {qsizetype(0), qsizetype(50), qsizetype(100), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        QFile file(registerFile);
        ASSERT_TRUE(file.resize(0) && file.open(QIODevice::WriteOnly) && file.write(whole.left(length)) == length);
        file.close();
        EXPECT_FALSE(isOpened()) << length;
    }
    EXPECT_TRUE(QFile::remove(registerFile));
    EXPECT_FALSE(isOpened());
    EXPECT_FALSE(QFile::exists(registerFile)) << "asking makes none";
    EXPECT_FALSE(isRegister(registerFile));
}

// A disk that rots: wrong answers cannot be ruled out, but nothing is read that is not there.
TEST_F(RegisterImporting, ADamagedOneIsAskedWithoutHarm)
{
    haveText(madeText(2000));
    const QByteArray whole = registerBytes();
    QRandomGenerator dice = sameDice();
    int opened = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 200; ++i)
            bytes[qsizetype(100 + dice.bounded(quint64(bytes.size() - 100)))] = char(dice.bounded(256));
        QFile file(registerFile);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        const auto damaged = RegisterIndex::open(registerFile);
        if (!damaged)
            continue;
        ++opened;
        for (const char *typed : {"be", "berg", "bygg i", "andersson bygg", "kajn", "40", "ström", "ek 411 01"})
            EXPECT_LE((*damaged)->search(QString::fromUtf8(typed), 20).size(), 20);
    }
    EXPECT_GT(opened, 10);
}

TEST_F(RegisterImporting, APlaceThatCannotBeWrittenToIsSaidToBe)
{
    const QString bulk = put(madeText(10));
    registerFile = bulk + QStringLiteral("/register.db"); // a folder that is a file
    EXPECT_EQ(failure({bulk}), Failure::NotSaved);
    registerFile = disk.filePath(QStringLiteral("nationwide/register.db"));
    ASSERT_TRUE(QDir().mkpath(registerFile));
    EXPECT_EQ(failure({bulk}), Failure::NotSaved) << "a folder where the file is to be";
    EXPECT_THAT(inFolder(), IsEmpty());
}

/// What the probe says on a disk of its own.
QStringList onOwnDisk(const QString &mountOptions, const QString &folder, const QStringList &files)
{
    const QString target = folder + QStringLiteral("/register.db");
    const auto lines = linesOf({.mountOptions = mountOptions,
                                .folder = folder,
                                .script = QStringLiteral("\"$0\" \"$@\" && ls -A \"${1%/*}\""),
                                .program = QStringLiteral(IMPORT_PROBE),
                                .arguments = QStringList{target} + files});
    QStringList said;
    for (const QString &line : lines.value_or(QStringList()))
        if (!line.contains(u'.') || line.startsWith(u'r')) // how far it is
            said.append(line);
    return said;
}

TEST_F(RegisterImporting, WhoCancelsIsHeardWhileTheDiskIsWaitedFor)
{
    const QString file = put(std::string(1'000, 'x'), "synced");
    std::atomic<bool> isCancelled = false;
    EXPECT_EQ(syncSlowly(file, isCancelled).value_or(false), true);
    isCancelled = true;
    EXPECT_EQ(syncSlowly(file, isCancelled).value_or(true), false);
    isCancelled = false;
    EXPECT_EQ(syncSlowly(file + QStringLiteral(".gone"), isCancelled).error().what, Failure::NotSaved);
}

TEST_F(RegisterImporting, AFullDiskIsSaidToBeFullAndTheOldOneStays)
{
    const QString old = put(bulkTextOf({{"Lind AB"}, {"Ek AB"}}), "old.txt");
    const QString bulk = put(madeText(20'000));
    ASSERT_TRUE(QDir().mkpath(disk.filePath(QStringLiteral("small"))));
    const QString full = QString::number(int(Failure::RegisterNoRoom));
    const QString begun = QStringLiteral("begun");
    for (const char *size : {"1m", "4m", "6m", "8m"}) { // while it reads, and while it writes
        const QStringList said = onOwnDisk(QStringLiteral("size=") + QLatin1String(size),
                                           disk.filePath(QStringLiteral("small")), {old, bulk});
        if (said.isEmpty())
            return;
        EXPECT_THAT(said, ElementsAre(begun, QStringLiteral("done"), begun, full, QStringLiteral("2"), alone)) << size;
    }
}

TEST_F(RegisterImporting, ADiskThatIsOnlyReadIsSaidToBe)
{
    ASSERT_TRUE(QDir().mkpath(disk.filePath(QStringLiteral("small"))));
    const QStringList said =
        onOwnDisk(QStringLiteral("ro"), disk.filePath(QStringLiteral("small")), {put(madeText(100))});
    if (!said.isEmpty()) {
        EXPECT_THAT(
            said, ElementsAre(QStringLiteral("begun"), QString::number(int(Failure::NotSaved)), QStringLiteral("-1")));
    }
}

TEST_F(RegisterImporting, TheWindowGoesOnMeanwhile)
{
    ImportThread thread({.bulk = put(madeText(10'000))}, registerFile);
    qint64 worst = 0;
    int turns = 0;
    QElapsedTimer since;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        worst = turns++ > 0 ? std::max(worst, since.elapsed()) : 0;
        since.start();
    });
    timer.start(10);
    thread.start(QThread::IdlePriority);
    ASSERT_TRUE(QTest::qWaitFor([&thread] { return thread.isFinished(); }, 60'000));
    std::printf(
        "a timer of 10 ms in the window's thread came %d times while a register was made, at most %lld ms apart\n",
        turns, static_cast<long long>(worst));
    EXPECT_GT(turns, 3);
    EXPECT_TRUE(thread.result() && *thread.result());
}

} // namespace
