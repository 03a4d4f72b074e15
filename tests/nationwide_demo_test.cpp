// The program's own keeper with the demo's file server, and what a start does with it.
#include "demo/demo_services.h"
#include "flow/nationwide.h"
#include "net/http.h"
#include "settings/settings.h"
#include "support/demo_test.h"

#include <QTemporaryDir>

namespace {

using Phase = RegisterKeeper::Phase;

struct NationwideDemo : testing::Test
{
    NationwideDemo() { start(); }

    void start()
    {
        keeper.reset();
        keeper = std::make_unique<RegisterKeeper>(http,
                                                  RegisterKeeper::Options{.folder = disk.filePath(QStringLiteral("r")),
                                                                          .address = nationwideAddress(addresses),
                                                                          .now = [this] { return now; },
                                                                          .retryPause = std::chrono::milliseconds(10)});
    }

    bool rests()
    {
        return QTest::qWaitFor([this] { return !keeper->state().isUnderWay(); }, 30'000); // the import gives way to all
    }

    bool fetched()
    {
        keeper->update();
        return rests() && !keeper->state().failure && keeper->state().facts;
    }

    std::unique_ptr<DemoServices> demo = *DemoServices::start({});
    ServiceAddresses addresses = *ServiceAddresses::parse(demo->servicesFile());
    Http http{addresses.loopbackOrigins()};
    QTemporaryDir disk;
    QDateTime now{QDate(2026, 5, 12), QTime(8, 0), Qt::UTC};
    Settings settings{disk.filePath(QStringLiteral("s"))};
    std::unique_ptr<RegisterKeeper> keeper;
};

TEST_F(NationwideDemo, HasItsCompaniesInAFile)
{
    ASSERT_TRUE(fetched());

    EXPECT_GT(keeper->state().facts->companies, 10);
    EXPECT_EQ(demo->count(QStringLiteral("bulk")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("refused")), 0);
    EXPECT_EQ(demo->count(QStringLiteral("leaks")), 0);
}

TEST_F(NationwideDemo, BreaksOffOnceWhenItIsTold)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("cut:nationwide")));

    ASSERT_TRUE(fetched());
    EXPECT_EQ(demo->count(QStringLiteral("bulk")), 2);
}

TEST_F(NationwideDemo, StopsInTheMiddleWhenItIsTold)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("halt:nationwide")));
    keeper->update();
    ASSERT_TRUE(eventually([this] { return keeper->state().phase == Phase::Downloading; }));
    EXPECT_GT(keeper->state().received, 0);
    EXPECT_LT(keeper->state().received, keeper->state().total);
}

TEST_F(NationwideDemo, IsAskedAtAStartOnlyWhenThatIsWanted)
{
    ASSERT_TRUE(fetched());
    now = now.addDays(8);
    start();
    takeUpRegister(*keeper, settings);
    QTest::qWait(100);
    EXPECT_EQ(demo->count(QStringLiteral("bulk-unchanged")), 0);
    settings.setRenewsRegister(true);
    takeUpRegister(*keeper, settings);
    ASSERT_TRUE(eventually([this] { return keeper->state().isNewest && rests(); }));
    EXPECT_EQ(demo->count(QStringLiteral("bulk-unchanged")), 1);
    takeUpRegister(*keeper, settings); // it was today
    QTest::qWait(100);
    EXPECT_EQ(demo->count(QStringLiteral("bulk-unchanged")), 1);
}

TEST_F(NationwideDemo, GoesOnAtAStartWithWhatTheUserHadBegun)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("halt:nationwide")));
    keeper->update();
    ASSERT_TRUE(eventually([this] { return keeper->state().phase == Phase::Downloading; }));
    start();
    ASSERT_TRUE(demo->setFault({}));
    takeUpRegister(*keeper, settings);

    ASSERT_TRUE(rests());
    EXPECT_TRUE(keeper->state().facts);
}

TEST(NationwideAddress, IsBolagsverketsUnlessAnotherIsGiven)
{
    EXPECT_EQ(nationwideAddress({}).host(), QStringLiteral("vardefulla-datamangder.bolagsverket.se"));
    EXPECT_EQ(nationwideAddress({}).scheme(), QStringLiteral("https"));
}

} // namespace
