#include "flow/connection.h"

#include "support/qt_test.h"

namespace {

using namespace std::chrono_literals;

struct ConnectionTest : testing::Test
{
    Connection connection{20ms, 80ms};
    QSignalSpy changed{&connection, &Connection::changed};
    QSignalSpy again{&connection, &Connection::tryAgain};

    const QString registers = QStringLiteral("register.example:443");
    const QString operators = QStringLiteral("operator.example:443");
};

} // namespace

TEST_F(ConnectionTest, IsOfflineWhenNothingThatWasTriedAnswers)
{
    EXPECT_FALSE(connection.isOffline());
    connection.met(registers, false);
    EXPECT_TRUE(connection.isOffline());
    connection.met(operators, false);
    EXPECT_EQ(changed.size(), 1) << "said once";

    connection.met(operators, true);
    EXPECT_FALSE(connection.isOffline());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(ConnectionTest, OneServiceThatIsDownIsNotTheNetwork)
{
    connection.met(registers, true);
    connection.met(operators, false);
    EXPECT_FALSE(connection.isOffline());
    connection.met(registers, false);
    EXPECT_TRUE(connection.isOffline());
}

TEST_F(ConnectionTest, WhoWaitsIsToldToTryAgainEachTimeTheyAsk)
{
    connection.wait();
    ASSERT_TRUE(eventually([this] { return again.size() == 1; }));
    QTest::qWait(60);
    EXPECT_EQ(again.size(), 1) << "nobody waits";
    connection.wait();
    EXPECT_TRUE(eventually([this] { return again.size() == 2; }));
}

TEST_F(ConnectionTest, AHintAndAnAnswerAreTriedAtOnceAndNobodyIsBotheredWithoutWaiting)
{
    Connection slow(10s, 10s);
    const QSignalSpy told(&slow, &Connection::tryAgain);
    slow.hint();
    slow.met(registers, true);
    QCoreApplication::processEvents();
    EXPECT_EQ(told.size(), 0);

    slow.wait();
    slow.hint();
    EXPECT_EQ(told.size(), 1);
    slow.wait(); // for the operator, which is down alone
    slow.met(registers, true);
    QCoreApplication::processEvents();
    EXPECT_EQ(told.size(), 2);
}

TEST_F(ConnectionTest, ThePausesGrowAndBeginAnewAfterAnAnswer)
{
    QElapsedTimer time;
    for (const int least : {20, 40, 80, 80}) {
        time.start();
        const auto before = again.size();
        connection.wait();
        ASSERT_TRUE(eventually([&] { return again.size() > before; }));
        EXPECT_GE(time.elapsed(), least - 2);
    }
}
