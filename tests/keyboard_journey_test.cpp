// Every outcome of the journey by keyboard alone, in both languages: the real window, real HTTP, the demo's servers.
#include "support/journey_fixture.h"
#include "support/keyboard.h"

#include <QListView>
#include <QMessageBox>

#include <algorithm>

namespace {

struct ByKeyboard : JourneyFixture, Keyboard
{
    using Keyboard::press; // nothing else is pressed here

    ByKeyboard()
    {
        wizard().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard()));
    }

    [[nodiscard]] bool asks() // a question is there
    {
        return eventually([] { return shown<QMessageBox>() != nullptr; });
    }

    void comesToSign(const char *number = "408840-3888")
    {
        EXPECT_EQ(at(), QStringLiteral("query"));
        write(QLatin1String(number));
        press(Qt::Key_Return);
        ASSERT_TRUE(on(Step::Company));
        EXPECT_EQ(at(), QStringLiteral("email"));
        write(QStringLiteral("info@bageri.example"));
        press(Qt::Key_Return);
        ASSERT_TRUE(on(Step::Sign));
    }

    void signs()
    {
        EXPECT_EQ(at(), QStringLiteral("number"));
        write(QStringLiteral("191212121212"));
        ASSERT_TRUE(tabTo("authority"));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
    }

    void comesToWaiting()
    {
        ASSERT_NO_FATAL_FAILURE(comesToSign());
        ASSERT_NO_FATAL_FAILURE(signs());
        ASSERT_TRUE(on(Step::Waiting));
        ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    }

    void signsInTheBrowser()
    {
        ASSERT_TRUE(eventually([] { return at() == QLatin1String("open"); })) << at().toStdString();
        press(Qt::Key_Space);
        ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
        browser.sign();
        ASSERT_TRUE(on(Step::Done));
    }

    // From the same place, forwards and backwards.
    void hasNoTrap(const char *where)
    {
        const auto forwards = round();
        ASSERT_FALSE(forwards.isEmpty()) << where;
        auto backwards = round(Qt::Key_Backtab);
        ASSERT_EQ(backwards.size(), forwards.size()) << where;
        std::reverse(backwards.begin() + 1, backwards.end());
        EXPECT_EQ(backwards, forwards) << where;
    }
};

TEST_P(ByKeyboard, FoundByNumberSignedAndDone)
{
    ASSERT_NO_FATAL_FAILURE(comesToWaiting());
    ASSERT_NO_FATAL_FAILURE(signsInTheBrowser());
    EXPECT_TRUE(flow().draft().isSigned);
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("done"));
    press(Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return !wizard().isVisible(); })) << "Enter is the primary button to the end";
}

TEST_P(ByKeyboard, FoundByNameAndChosenFromTheList)
{
    write(QStringLiteral("bageri"));
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }));
    ASSERT_TRUE(tabTo("hits"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Company));
    EXPECT_TRUE(flow().draft().company);
}

TEST_P(ByKeyboard, TypedByHandAndSignedLater)
{
    write(QStringLiteral("finns inte någonstans"));
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }));
    ASSERT_TRUE(tabTo("manual"));
    press(Qt::Key_Space);
    ASSERT_TRUE(on(Step::Manual));
    EXPECT_EQ(at(), QStringLiteral("number")) << "the name was typed before";
    for (const auto &[field, text] :
         {std::pair("name", "Exempel AB"), std::pair("number", "408840-3888"), std::pair("street", "Storgatan 1"),
          std::pair("postcode", "211 34"), std::pair("town", "Lund")}) {
        ASSERT_TRUE(tabTo(field)) << field;
        press(Qt::Key_A, Qt::ControlModifier);
        write(QLatin1String(text));
    }
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Company));
    write(QStringLiteral("info@bageri.example"));
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Sign));
    ASSERT_TRUE(tabTo("signLater"));
    press(Qt::Key_Space);
    ASSERT_TRUE(asks());
    ASSERT_TRUE(tabTo("create")) << "staying is the default";
    press(Qt::Key_Space);
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
}

TEST_P(ByKeyboard, AnAccountThatExistsAlready)
{
    ASSERT_NO_FATAL_FAILURE(comesToSign("493736-3101"));
    ASSERT_NO_FATAL_FAILURE(signs());
    ASSERT_TRUE(on(Step::Existing));
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("existing"));
    press(Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return !wizard().isVisible(); }));
}

TEST_P(ByKeyboard, TheSigningIsCancelledAndBegunAnew)
{
    ASSERT_NO_FATAL_FAILURE(comesToWaiting());
    ASSERT_TRUE(tabTo("cancelSigning"));
    press(Qt::Key_Space);
    ASSERT_TRUE(in(Waiting::CancelledByUser));
    ASSERT_TRUE(tabTo("retry"));
    press(Qt::Key_Space);
    ASSERT_TRUE(on(Step::Sign));
    ASSERT_NO_FATAL_FAILURE(signs());
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    ASSERT_NO_FATAL_FAILURE(signsInTheBrowser());
}

TEST_P(ByKeyboard, EscapeAsksAndEscapeStays)
{
    ASSERT_NO_FATAL_FAILURE(comesToSign());
    press(Qt::Key_Escape);
    ASSERT_TRUE(asks());
    press(Qt::Key_Escape);
    ASSERT_TRUE(eventually([] { return !shown<QMessageBox>(); }));
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_EQ(wizard().step(), Step::Sign);
}

TEST_P(ByKeyboard, TheReminderLeadsOn)
{
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    flow().signLater(true);
    ASSERT_TRUE(on(Step::Done));
    start();
    ASSERT_TRUE(eventually([] { return reminder() && reminder()->isActiveWindow(); }));
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("reminder"));
    ASSERT_TRUE(tabTo("goOn"));
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Sign));
}

TEST_P(ByKeyboard, NoPageIsATrapAndBackwardsIsForwardsTheOtherWayRound)
{
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("lookup"));
    write(QStringLiteral("bageri"));
    press(Qt::Key_Return);
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }));
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("results"));
    ASSERT_TRUE(tabTo("manual"));
    press(Qt::Key_Space);
    ASSERT_TRUE(on(Step::Manual));
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("manual"));
    flow().startOver();
    ASSERT_TRUE(on(Step::Lookup));
    ASSERT_NO_FATAL_FAILURE(comesToSign());
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("sign"));
    ASSERT_NO_FATAL_FAILURE(signs());
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    ASSERT_NO_FATAL_FAILURE(hasNoTrap("waiting"));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, ByKeyboard, testing::Values("sv", "en"));

} // namespace
