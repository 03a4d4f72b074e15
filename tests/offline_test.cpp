// Offline is a mode, not an error: what needs no network works, the rest waits and goes by itself, once.
#include "support/journey_fixture.h"
#include "widgets/banner.h"
#include "widgets/busy_line.h"
#include "widgets/message_line.h"

#include <QDir>

namespace {

struct Offline : JourneyFixture
{
    Offline()
    {
        networkPause = std::chrono::milliseconds(100);
        port = demo->port();
        start();
        goDown();
    }

    static bool isSwedish() { return QLatin1String(GetParam()) == QLatin1String("sv"); }
    static QString text(const char *swedish, const char *english)
    {
        return QString::fromUtf8(isSwedish() ? swedish : english);
    }

    void goDown() { demo.reset(); } // nobody listens there: as without a network
    void comeBack(const QString &fault = {})
    {
        demo = std::move(*DemoServices::start({port, {}, fault, std::chrono::milliseconds(1500)}));
    }

    QString said(const QWidget &in)
    {
        QStringList all;
        for (const auto *banner : in.findChildren<Banner *>())
            if (banner->isVisible())
                all.append(banner->text());
        return all.join(u'\n');
    }
    QString banners() { return said(*wizard().currentPage()); }
    [[nodiscard]] bool isOfflineSaid(bool wanted)
    {
        const QString line = text("Inget utanför svarar", "Nothing outside answers");
        return eventually([&] { return banners().contains(line) == wanted; });
    }

    void byHand(const QString &number = QStringLiteral("408840-3888"))
    {
        press("manual");
        ASSERT_TRUE(on(Step::Manual));
        type("name", QStringLiteral("Handskrivet Exempel AB"));
        type("number", number);
        type("street", QStringLiteral("Storgatan 1"));
        type("postcode", QStringLiteral("211 34"));
        type("town", QStringLiteral("Malmö"));
        primary().click();
        ASSERT_TRUE(on(Step::Company));
        type("email", QStringLiteral("info@bageri.example"));
    }

    void queue(const QString &number = QStringLiteral("408840-3888"))
    {
        byHand(number);
        flow().signLater(true);
        ASSERT_TRUE(on(Step::Done));
        ASSERT_TRUE(flow().draft().isQueued);
    }

    // Norway's register has answered, the other one had a fault of its own.
    void toRowsWithoutPeppol()
    {
        comeBack(QStringLiteral("down:peppol"));
        flow().setCountry(QStringLiteral("NO"));
        search(QStringLiteral("fjordvik"));
        ASSERT_TRUE(on(Step::Results));
        EXPECT_TRUE(eventually([this] { return words().contains(QLatin1String("(SVC-")); })) << words().toStdString();
    }

    int accounts() const { return demo->count(QStringLiteral("account")); }
    [[nodiscard]] bool isSent()
    {
        return eventually([this] { return accounts() == 1; });
    }

    quint16 port = 0;
};

} // namespace

TEST_P(Offline, ALineSaysSoAndTheSearchStartsByItselfWhenTheNetworkIsBack)
{
    EXPECT_TRUE(banners().isEmpty() || !banners().contains(text("utanför", "outside")));
    search(QStringLiteral("408840-3888"));
    ASSERT_TRUE(isOfflineSaid(true));
    ASSERT_TRUE(eventually([this] { return flow().isAwaitingNetwork(); }));
    EXPECT_FALSE(words().contains(QLatin1String("NET-01"))) << words().toStdString();
    const auto *busy = wizard().currentPage()->findChild<BusyLine *>();
    EXPECT_TRUE(eventually([busy] { return busy->isVisible(); }));
    const QString waits = text("Sökningen startar av sig själv", "The search starts by itself");
    EXPECT_TRUE(busy->findChild<MessageLine *>()->text().contains(waits));
    EXPECT_TRUE(find<QAbstractButton>("manual").isVisible());

    comeBack();
    ASSERT_TRUE(on(Step::Company));
    EXPECT_TRUE(isOfflineSaid(false));
    EXPECT_LE(demo->count(QStringLiteral("organisation")), 1);
}

TEST_P(Offline, WhoIsNotReachedIsNoErrorBesideTheRowsAndIsAskedByItself)
{
    toRowsWithoutPeppol();
    const qsizetype rows = flow().draft().hits.size();
    ASSERT_GT(rows, 0);

    goDown();
    press("retry");
    ASSERT_TRUE(eventually([this] { return flow().isAwaitingNetwork() && flow().connection().isOffline(); }));
    EXPECT_FALSE(words().contains(QLatin1String("NET-01"))) << words().toStdString();
    flow().select(0);
    EXPECT_FALSE(words().contains(QLatin1String("NET-01"))) << words().toStdString();
    EXPECT_TRUE(primary().isEnabled()) << "nobody has to wait for it";

    comeBack();
    ASSERT_TRUE(isOfflineSaid(false));
    EXPECT_TRUE(eventually([this] { return demo->count(QStringLiteral("directory")) == 1; }));
    EXPECT_TRUE(eventually([this] { return !flow().isAwaitingNetwork() && !flow().companySearch().isAsking(); }));
    EXPECT_TRUE(flow().draft().silent.isEmpty());
    EXPECT_GE(flow().draft().hits.size(), rows);
    EXPECT_EQ(wizard().step(), Step::Results);
}

TEST_P(Offline, WhatFailedForAnotherReasonIsStillSaid)
{
    toRowsWithoutPeppol();
    EXPECT_FALSE(flow().isAwaitingNetwork());
}

TEST_P(Offline, WhoNoLongerWantsToWaitIsNotSearchedFor)
{
    search(QStringLiteral("408840-3888"));
    ASSERT_TRUE(eventually([this] { return flow().isAwaitingNetwork(); }));
    flow().cancelRequest();
    comeBack();
    QTest::qWait(400);
    EXPECT_EQ(wizard().step(), Step::Lookup);
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 0);

    goDown();
    search(QStringLiteral("408840-3888"));
    ASSERT_TRUE(eventually([this] { return flow().isAwaitingNetwork(); }));
    type("query", QStringLiteral("4088")); // another question is being typed
    EXPECT_FALSE(flow().isAwaitingNetwork());
}

TEST_P(Offline, EverythingButTheSignatureCanBeDoneAndIsSentOnceByItself)
{
    queue();
    EXPECT_TRUE(isOfflineSaid(true)) << "on each page";
    EXPECT_TRUE(words().contains(text("Den skickas när nätet är tillbaka", "It is sent once the network is back")))
        << words().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("logIn").isVisible());

    comeBack();
    ASSERT_TRUE(isSent());
    EXPECT_TRUE(eventually([this] {
        return words().contains(text("Kontot är skapat men inte signerat", "The account is created, but not signed"));
    })) << words().toStdString();
    EXPECT_TRUE(banners().contains(text("är registrerat nu", "is registered now"))) << banners().toStdString();
    QTest::qWait(400);
    EXPECT_EQ(accounts(), 1);
    const auto kept = backend->registrations().summaries();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.first().isRegistered);
    EXPECT_EQ(kept.first().state, RegistrationSummary::State::Unsigned);
}

TEST_P(Offline, ALaterStartSendsWhatIsWaiting)
{
    queue();
    stop();
    comeBack();
    start();
    ASSERT_TRUE(isSent());
    EXPECT_TRUE(eventually([this] { return backend->registrations().summaries().first().isRegistered; }));
    stop();
    start();
    QTest::qWait(300);
    EXPECT_EQ(accounts(), 1);
}

TEST_P(Offline, WhatWasSentIsRemindedOfAndSigned)
{
    queue();
    comeBack();
    ASSERT_TRUE(isSent());
    start();
    ASSERT_TRUE(eventually([] { return reminder() != nullptr; }));
    child<QAbstractButton>(*reminder(), "goOn").click();
    ASSERT_TRUE(on(Step::Sign));
    sign();
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_TRUE(flow().draft().isSigned);
    for (const char *kind : {"account", "document", "invitation", "signed"})
        EXPECT_EQ(demo->count(QLatin1String(kind)), 1) << kind;
}

TEST_P(Offline, AReminderThatIsOpenMeanwhileSaysThatItIsRegisteredNow)
{
    queue();
    stop();
    start();
    ASSERT_TRUE(reminder());
    const auto title = [&] { return child<QLabel>(*reminder(), "title").text(); };
    ASSERT_TRUE(title().contains(text("är påbörjad", "is begun"))) << title().toStdString();
    comeBack();
    ASSERT_TRUE(isSent());
    EXPECT_TRUE(eventually([&] { return title().contains(text("är registrerat", "is registered")); }))
        << title().toStdString();
}

TEST_P(Offline, AnAnswerThatIsLostIsAskedForBeforeItIsSentAgain)
{
    queue();
    comeBack(QStringLiteral("lost:account"));
    ASSERT_TRUE(isSent());
    EXPECT_TRUE(eventually([this] { return backend->registrations().summaries().first().isRegistered; }));
    EXPECT_EQ(accounts(), 1);
}

TEST_P(Offline, ANumberThatIsTakenIsToldAndNotSentAgain)
{
    queue(QStringLiteral("493736-3101"));
    comeBack();
    ASSERT_TRUE(eventually([this] { return !flow().draft().isQueued; }));
    EXPECT_TRUE(flow().draft().hasAccount);
    EXPECT_TRUE(banners().contains(text("har redan ett konto", "has an account already"))) << banners().toStdString();
    EXPECT_EQ(accounts(), 0);
}

TEST_P(Offline, ASoleTradersIsSentOnlyByTheRunThatKnowsTheNumber)
{
    queue(QStringLiteral("198101052382"));
    EXPECT_TRUE(words().contains(text("Låt programmet vara öppet tills dess", "Leave the program open until then")));
    stop();
    comeBack();
    start();
    QTest::qWait(500);
    EXPECT_EQ(accounts(), 0) << "it is nowhere on this computer";

    const QString id = backend->registrations().summaries().first().id;
    goDown();
    ASSERT_TRUE(flow().resume(id));
    EXPECT_TRUE(flow().isNumberMissing());
}

TEST_P(Offline, WhatTheUserWorksOnIsNotSentBehindTheirBack)
{
    queue();
    const QString id = flow().draft().registrationId;
    ASSERT_TRUE(flow().resume(id));
    flow().setCurrent(Step::Sign);
    QTest::qWait(200); // what was being tried already has failed
    comeBack();
    flow().outbox().send();
    QTest::qWait(300);
    EXPECT_EQ(accounts(), 0);
}

TEST_P(Offline, SigningSaysThatItNeedsTheNetworkAndOffersToSignLater)
{
    byHand();
    primary().click();
    ASSERT_TRUE(on(Step::Sign));
    sign();
    ASSERT_TRUE(eventually([this] { return flow().error().has_value(); }));
    EXPECT_TRUE(words().contains(QLatin1String("NET-01"))) << words().toStdString();
    EXPECT_TRUE(child<QAbstractButton>(wizard(), "signLater").isEnabled());
    comeBack();
    primary().click();
    EXPECT_TRUE(on(Step::Waiting));
    EXPECT_TRUE(in(Waiting::WaitingForBrowser));
    EXPECT_EQ(accounts(), 1);
}

INSTANTIATE_TEST_SUITE_P(Languages, Offline, testing::Values("sv", "en"));
