#pragma once

#include "nationwide/register_keeper.h"
#include "net/http.h"
#include "support/bulk_server.h"
#include "support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

/// A keeper on an empty disk, and the server it fetches from.
struct KeeperFixture : testing::Test
{
    using Phase = RegisterKeeper::Phase;

    KeeperFixture() { start(); }

    void start() // the program, anew
    {
        keeper.reset();
        keeper = std::make_unique<RegisterKeeper>(http, options());
    }

    RegisterKeeper::Options options()
    {
        using namespace std::chrono_literals;
        return {.folder = folder,
                .address = server.file(),
                .now = [this] { return now; },
                .givesWay = givesWay,
                .retryPause = 20ms};
    }

    // On a machine that is busy with the other tests.
    template<typename Condition> [[nodiscard]] static bool sometime(Condition condition)
    {
        constexpr int kPatience = 30'000;
        return QTest::qWaitFor(condition, kPatience);
    }

    bool comesTo(Phase phase)
    {
        return sometime([this, phase] { return keeper->state().phase == phase; });
    }

    bool rests() { return comesTo(Phase::Resting); }

    std::optional<Failure> failure() const
    {
        return keeper->state().failure ? std::optional(keeper->state().failure->what) : std::nullopt;
    }

    bool fetched()
    {
        keeper->update();
        return rests() && !failure() && keeper->state().facts;
    }

    bool isOnDisk(const char *name) const { return QFile::exists(folder + u'/' + QLatin1String(name)); }

    QByteArray registerBytes() const
    {
        QFile file(keeper->registerFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static HttpLimits limits()
    {
        using namespace std::chrono_literals;
        return {.silence = 300ms, .total = 900ms, .downloadSilence = 300ms, .firstPause = 10ms};
    }

    QTemporaryDir disk;
    QString folder = disk.filePath(QStringLiteral("nationwide"));
    BulkServer server;
    Http http{{server.url()}, limits()};
    QDateTime now{QDate(2026, 5, 12), QTime(8, 0), Qt::UTC};
    bool givesWay = false; // else it would wait for all other tests
    std::unique_ptr<RegisterKeeper> keeper;
};
