// Each kind of failure is provoked: here by a server's answer, a file or a disk, elsewhere by the test that
// docs/errors.md names (the lint looks whether it is there).
#include "error_text.h"
#include "nationwide/register_import.h"
#include "nationwide/register_index.h"
#include "storage/record_store.h"
#include "support/http_fixture.h"
#include "world.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

using L1 = QLatin1String;

/// A server, a disk, and what is asked of them.
struct Scene : HttpFixture
{
    void TestBody() override {} // only its parts are used

    std::optional<Failure> answers(int status, const QByteArray &body = "{}", const QByteArray &headers = {})
    {
        server.reply = LoopbackServer::http(status, body, headers);
        server.closes = true;
        return failureIn(get());
    }

    QString put(const char *name, const QByteArray &bytes)
    {
        QFile file(disk.filePath(L1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    std::optional<Failure> loads(const QByteArray &bytes)
    {
        const QString id = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
        EXPECT_TRUE(QDir(disk.path()).mkpath(QStringLiteral("records")));
        put("records/0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11.json", bytes);
        const auto loaded = RecordStore(disk.filePath(QStringLiteral("records"))).load(id);
        return loaded ? loaded->problem : std::optional(loaded.error().what);
    }

    std::optional<Failure> imports(const QString &file) const
    {
        ImportWatch watch;
        const auto facts = importRegister({file}, disk.filePath(QStringLiteral("register.db")), watch);
        return facts ? std::nullopt : std::optional(facts.error().what);
    }

    static std::optional<Failure> starts(const World::Wanted &wanted)
    {
        const auto world = World::look(wanted);
        return world ? std::nullopt : std::optional(world.error().what);
    }

    QTemporaryDir disk;
};

/// What brings a failure about.
struct Provocation
{
    const char *code;
    std::function<std::optional<Failure>(Scene &)> happen;
};

void PrintTo(const Provocation &provocation, std::ostream *out)
{
    *out << provocation.code;
}

const QList<Provocation> &provocations()
{
    static const QByteArray page = "<!DOCTYPE html><title>Welcome</title>";
    static const QList<Provocation> all{
        {"NET-01",
         [](Scene &scene) {
             const HttpRequest request = scene.to({});
             scene.server.close(); // nobody listens there any more
             const Pending pending = scene.http.get(request, scene.keep());
             return failureIn(scene.answered());
         }},
        {"NET-02", [](Scene &scene) { return failureIn(scene.get()); }}, // it never answers
        {"NET-04", [](Scene &scene) { return scene.answers(200, page, "Content-Type: text/html\r\n"); }},
        {"NET-05", [](Scene &scene) { return scene.answers(302, {}, "Location: https://elsewhere.example/\r\n"); }},
        {"NET-06", [](Scene &scene) { return scene.answers(407); }},
        {"NET-07", [](Scene &scene) { return scene.answers(200, '[' + QByteArray(3 << 20, ' ') + ']'); }},
        {"NET-08", [](Scene &scene) { return scene.answers(200, R"(["not an object"])"); }},
        {"NET-09",
         [](Scene &scene) {
             HttpRequest elsewhere = scene.to({});
             elsewhere.url = QUrl(QStringLiteral("http://192.0.2.1/")); // neither https nor a server of the test's
             const Pending pending = scene.http.get(elsewhere, scene.keep());
             return failureIn(scene.answered());
         }},
        {"NET-10",
         [](Scene &scene) {
             scene.server.act = [](QTcpSocket &socket) { socket.abort(); }; // once the request has come
             return failureIn(scene.create());
         }},
        {"SVC-01", [](Scene &scene) { return scene.answers(401); }},
        {"SVC-02", [](Scene &scene) { return scene.answers(404); }},
        {"SVC-03", [](Scene &scene) { return scene.answers(409); }},
        {"SVC-04", [](Scene &scene) { return scene.answers(422); }},
        {"SVC-05", [](Scene &scene) { return scene.answers(429); }},
        {"SVC-06", [](Scene &scene) { return scene.answers(500); }},
        {"SVC-09", [](Scene &scene) { return scene.answers(403); }},
        {"SAV-02",
         [](Scene &scene) {
             RecordStore store(scene.put("a file", "where the folder should be") + QStringLiteral("/records"));
             std::optional<Result<void>> saved;
             const Pending saving = store.save(QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11"), "{}",
                                               [&saved](const Result<void> &how) { saved = how; });
             EXPECT_TRUE(eventually([&saved] { return saved.has_value(); }));
             return saved && !*saved ? std::optional(saved->error().what) : std::nullopt;
         }},
        {"SAV-03", [](Scene &scene) { return scene.loads("noise"); }},
        {"SAV-04", [](Scene &scene) { return scene.loads(R"({"version":99})"); }},
        {"REG-01", [](Scene &scene) { return scene.imports(scene.put("page.html", page)); }},
        {"REG-03", [](Scene &scene) { return scene.imports(scene.disk.filePath(QStringLiteral("none"))); }},
        {"REG-06",
         [](Scene &scene) {
             const auto index = RegisterIndex::open(scene.disk.filePath(QStringLiteral("none")));
             return index ? std::nullopt : std::optional(index.error().what);
         }},
        {"APP-01", [](Scene &scene) { return Scene::starts({.operatorFile = scene.put("o.json", "{")}); }},
        {"APP-04", [](Scene &scene) { return Scene::starts({.servicesFile = scene.put("s.json", "noise")}); }},
        {"APP-05",
         [](Scene &scene) {
             return Scene::starts({.operatorFile = scene.put("o.json", "{}"), .isOperatorLocked = true});
         }},
    };
    return all;
}

struct EveryFailure : testing::TestWithParam<Provocation>
{
};

/// The table of docs/errors.md: which test provokes a code.
QHash<QString, QString> provokedBy()
{
    QFile file(QStringLiteral(TEST_DATA "/../../docs/errors.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression row(QStringLiteral("^\\| ([A-Z]{3}-\\d\\d) \\| `([A-Za-z]+\\.[A-Za-z0-9]+)`"),
                                        QRegularExpression::MultilineOption);
    QHash<QString, QString> tests;
    for (auto found = row.globalMatch(text); found.hasNext();) {
        const auto one = found.next();
        EXPECT_FALSE(tests.contains(one.captured(1))) << one.captured(1).toStdString() << " twice";
        tests.insert(one.captured(1), one.captured(2));
    }
    return tests;
}

} // namespace

TEST_P(EveryFailure, IsProvoked)
{
    Scene scene;
    const auto what = GetParam().happen(scene);
    ASSERT_TRUE(what) << "nothing went wrong";
    EXPECT_EQ(errorText({.what = *what}).code, L1(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(Here, EveryFailure, testing::ValuesIn(provocations()),
                         [](const auto &one) { return std::string(one.param.code).replace(3, 1, "_"); });

TEST(ErrorsPage, NamesForEachCodeTheOneTestThatProvokesIt)
{
    const QString here = QStringLiteral("EveryFailure.IsProvoked");
    const QHash<QString, QString> tests = provokedBy();
    QSet<QString> inTheTable;
    for (const Provocation &one : provocations())
        inTheTable.insert(L1(one.code));
    for (int i = 0; i <= static_cast<int>(Failure::BrowserMissing); ++i) {
        const QString code = errorText({.what = static_cast<Failure>(i)}).code;
        ASSERT_TRUE(tests.contains(code)) << code.toStdString() << " is provoked by no test";
        EXPECT_EQ(tests.value(code) == here, inTheTable.contains(code)) << code.toStdString();
    }
    EXPECT_EQ(tests.size(), static_cast<int>(Failure::BrowserMissing) + 1);
}
