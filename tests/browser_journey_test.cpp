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

TEST_P(BrowserJourney, TheNetworkCutInTheMiddleAndBack)
{
    toWaiting();
    openSigning();
    identify("191212121212");
    ASSERT_TRUE(in(Waiting::Opened));
    ASSERT_TRUE(demo->setFault(QStringLiteral("offline")));
    ASSERT_TRUE(in(Waiting::LostContact));
    ASSERT_TRUE(demo->setFault({}));
    ASSERT_TRUE(in(Waiting::Opened));
    openSigning();
    signThere();
    ASSERT_TRUE(on(Step::Done));
    expectOneOfEach();
}

/// How a signing is brought to the state in which it is cancelled.
struct Cancelled
{
    Waiting state;
    void (*come)(BrowserJourney &journey);
};

const Cancelled kCancelled[] = {
    {Waiting::WaitingForBrowser, [](BrowserJourney &journey) { journey.toWaiting(); }},
    {Waiting::Opened,
     [](BrowserJourney &journey) {
         journey.toWaiting();
         journey.openSigning();
     }},
    {Waiting::NotFinished,
     [](BrowserJourney &journey) {
         journey.toWaiting();
         journey.openSigning();
         ASSERT_TRUE(journey.in(Waiting::Opened));
         journey.flow().signingRun().wake(SigningRun::Wake::CameBack);
     }},
    {Waiting::LostContact,
     [](BrowserJourney &journey) {
         journey.toWaiting();
         ASSERT_TRUE(journey.demo->setFault(QStringLiteral("offline")));
     }},
    {Waiting::Starting,
     [](BrowserJourney &journey) {
         journey.toSign();
         ASSERT_TRUE(journey.demo->setFault(QStringLiteral("slow")));
         journey.sign();
     }},
};

TEST_P(BrowserJourney, CancelledInEachStateNothingIsLeftToSign)
{
    for (const Cancelled &one : kCancelled) {
        one.come(*this);
        ASSERT_TRUE(in(one.state)) << static_cast<int>(flow().waiting());
        press("cancelSigning");
        EXPECT_EQ(flow().waiting(), Waiting::CancelledByUser) << "at once";
        ASSERT_TRUE(demo->setFault({}));
        EXPECT_TRUE(browser.opened.isEmpty() || eventually([this] {
                        web().open(browser.opened.last());
                        return !web().text().contains(isSwedish() ? QStringLiteral("Steg 1")
                                                                  : QStringLiteral("Step 1"));
                    }));
        flow().startOver();
        ASSERT_TRUE(on(Step::Lookup));
    }
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 0);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, BrowserJourney, testing::Values("sv", "en"));

} // namespace
