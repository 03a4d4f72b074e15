// From the program's own button to the account, through a real browser. Both languages.
#include "support/journey_fixture.h"
#include "support/web_browser.h"

namespace {

struct BrowserJourney : JourneyFixture
{
    static void SetUpTestSuite() { shared = std::make_unique<WebBrowser>(); }
    static void TearDownTestSuite() { shared.reset(); }

    static WebBrowser &web() { return *shared; }

    void openSigning() // as a person does it; what the program hands out, the browser shows
    {
        const qsizetype before = browser.opened.size();
        press("open");
        ASSERT_TRUE(eventually([this, before] { return browser.opened.size() == before + 1; }));
        web().open(browser.opened.last());
    }

    static void identify(const char *number)
    {
        web().click("#personal_number");
        web().write(QLatin1String(number));
        web().click("[value=identify]");
    }

    void signThere()
    {
        identify("191212121212");
        web().click("[value=continue]");
        ASSERT_TRUE(web().shows(isSwedish() ? QStringLiteral("Steg 2 av 2") : QStringLiteral("Step 2 of 2")));
        web().click("[value=sign]");
    }

    static bool isSwedish() { return qstrcmp(GetParam(), "sv") == 0; }

    void expectOneOfEach()
    {
        for (const char *kind : {"document", "invitation", "signed", "account"})
            EXPECT_EQ(demo->count(QLatin1String(kind)), 1) << kind;
        EXPECT_EQ(demo->count(QStringLiteral("leaks")), 0);
        EXPECT_EQ(demo->count(QStringLiteral("refused")), 0);
    }

    static inline std::unique_ptr<WebBrowser> shared;
};

TEST_P(BrowserJourney, FromTheClickToTheAccount)
{
    toWaiting();
    openSigning();
    EXPECT_TRUE(in(Waiting::Opened));
    signThere();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_TRUE(
        words().contains(isSwedish() ? QStringLiteral("Kontot är skapat") : QStringLiteral("The account is created")))
        << words().toStdString();
    expectOneOfEach();
}

TEST_P(BrowserJourney, DeclinedThereItCanStillBeSigned)
{
    toWaiting();
    openSigning();
    web().click("[value=decline]");
    EXPECT_TRUE(in(Waiting::Opened));
    openSigning();
    signThere();
    ASSERT_TRUE(on(Step::Done));
    expectOneOfEach();
}

TEST_P(BrowserJourney, AnotherPersonsNumberSignsNothingAndTheRightOneDoes)
{
    toWaiting();
    openSigning();
    identify("193403223328");
    EXPECT_TRUE(web().shows(isSwedish() ? QStringLiteral("Fel person") : QStringLiteral("Wrong person")));
    EXPECT_TRUE(in(Waiting::Opened));
    signThere();
    ASSERT_TRUE(on(Step::Done));
    expectOneOfEach();
}

TEST_P(BrowserJourney, EndedWhileThePageIsOpenIsSaidInBothPlaces)
{
    toWaiting();
    ASSERT_TRUE(demo->setFault(QStringLiteral("expired")));
    openSigning();
    EXPECT_TRUE(in(Waiting::Ended));
    web().click("[value=identify]");
    EXPECT_TRUE(web().shows(isSwedish() ? QStringLiteral("Inbjudans tid är slut")
                                        : QStringLiteral("The time of the invitation is over")));
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 0);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, BrowserJourney, testing::Values("sv", "en"));

} // namespace
