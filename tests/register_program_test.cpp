// `anslut register` with the finished program, over a file server on loopback.
#include "support/bulk_server.h"
#include "support/on_disk.h"
#include "support/program_fixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using testing::HasSubstr;
using testing::Not;

namespace {

struct RegisterProgram : ProgramFixture
{
    RegisterProgram()
    {
        QFile file(services);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 1, "registers": {"nationwide": {"file": ")" + server.file().toEncoded() + R"("}}})");
    }

    QStringList words(const QStringList &what) const
    {
        return QStringList{QStringLiteral("register")} + what
               + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--services"), services};
    }

    Ended run(const QStringList &what) const { return ProgramFixture::run(words(what)); }

    qint64 sizeOfPart() const
    {
        for (const QString &path : filesBelow(home.path()))
            if (path.endsWith(QLatin1String("/download.part")))
                return QFileInfo(path).size();
        return 0;
    }

    QTemporaryDir folder;
    QString services = folder.filePath(QStringLiteral("services.json"));
    BulkServer server;
};

TEST_F(RegisterProgram, FetchesItAndTellsOfIt)
{
    const Ended update = run({QStringLiteral("update")});
    EXPECT_EQ(update.code, 0) << update.errors;
    EXPECT_THAT(update.out, HasSubstr("2,000 companies"));
    EXPECT_EQ(update.errors, "") << "nobody watches, so nothing is written over";

    const Ended again = run({QStringLiteral("update")});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.out, HasSubstr("no newer"));

    const Ended info = run({QStringLiteral("info"), QStringLiteral("--json")});
    EXPECT_EQ(info.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(info.out)).object();
    EXPECT_EQ(json.value(u"companies").toInt(), 2'000);
    EXPECT_EQ(json.value(u"published").toString(), QStringLiteral("2026-05-11T01:30:00Z"));

    EXPECT_EQ(run({QStringLiteral("remove")}).code, 0);
    EXPECT_EQ(run({QStringLiteral("info")}).code, 3);
}

TEST_F(RegisterProgram, SearchesItWithoutAskingAnybody)
{
    ASSERT_EQ(run({QStringLiteral("update")}).code, 0);
    const int asked = server.requests;
    const Ended found = run({QStringLiteral("search"), QStringLiteral("påhittade 7"), QStringLiteral("--limit"),
                             QStringLiteral("3"), QStringLiteral("--json")});

    ASSERT_EQ(found.code, 0) << found.errors;
    const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(found.out)).array();
    ASSERT_EQ(rows.size(), 3);
    const QStringList keys = rows.first().toObject().keys();
    for (const char *key :
         {"number", "name", "otherNames", "form", "street", "careOf", "postcode", "town", "status", "since", "match"})
        EXPECT_TRUE(keys.contains(QLatin1String(key))) << key;
    EXPECT_EQ(rows.first().toObject().value(u"name").toString(), QStringLiteral("Påhittade 7 AB"));
    EXPECT_EQ(server.requests, asked);
}

TEST_F(RegisterProgram, HasNothingToSearchBeforeItIsFetched)
{
    const Ended found = run({QStringLiteral("search"), QStringLiteral("bageri")});

    EXPECT_EQ(found.code, 3);
    EXPECT_THAT(found.errors, HasSubstr("REG-06"));
}

TEST_F(RegisterProgram, RefusesAPersonsNumberWithoutRepeatingIt)
{
    for (const char *number : {"19121212-1212", "810105-2382", "198101052382", "8101052383"}) {
        const Ended found = run({QStringLiteral("search"), QLatin1String(number)});

        EXPECT_EQ(found.code, 2) << number;
        EXPECT_THAT(found.errors + found.out, Not(HasSubstr(number)));
        EXPECT_THAT(found.errors + found.out, Not(HasSubstr("1212")));
    }
}

TEST_F(RegisterProgram, StopsWithCtrlCAndGoesOnNextTime)
{
    server.cuts = {3'000'000};
    server.stalls = true;
    QProcess program;
    start(program, words({QStringLiteral("update")}));
    ASSERT_TRUE(eventually([this] { return sizeOfPart() == 3'000'000; }));
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    const Ended stopped = end(program);
    EXPECT_EQ(stopped.code, 130);
    EXPECT_THAT(stopped.errors, HasSubstr("Stopped"));

    EXPECT_EQ(run({QStringLiteral("update")}).code, 0);
    EXPECT_EQ(server.asked(1, "range"), QStringLiteral("bytes=3000000-"));
}

TEST_F(RegisterProgram, SaysWhatWentWrongWithItsCode)
{
    server.otherwise = LoopbackServer::http(200, "<html>Wi-Fi</html>", "Content-Type: text/html\r\n");
    const Ended update = run({QStringLiteral("update")});

    EXPECT_EQ(update.code, 1);
    EXPECT_THAT(update.errors, HasSubstr("NET-"));
}

TEST_F(RegisterProgram, TakesAFileThatIsHere)
{
    QFile file(folder.filePath(QStringLiteral("mine.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bulkText(40));
    file.close();
    const Ended imported = run({QStringLiteral("import"), file.fileName()});

    EXPECT_EQ(imported.code, 0) << imported.errors;
    EXPECT_THAT(imported.out, HasSubstr("40 companies"));
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("/nowhere.zip")}).code, 1);
}

TEST_F(RegisterProgram, UnderstandsOnlyWhatItCanDo)
{
    for (const QStringList &wrong :
         {QStringList{},
          {QStringLiteral("fetch")},
          {QStringLiteral("search")},
          {QStringLiteral("import")},
          {QStringLiteral("update"), QStringLiteral("--json")},
          {QStringLiteral("search"), QStringLiteral("a"), QStringLiteral("--limit"), QStringLiteral("0")}})
        EXPECT_EQ(run(wrong).code, 2) << wrong.join(u' ').toStdString();
}

} // namespace
