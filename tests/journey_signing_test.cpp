// What the waiting step says, each state reached through real HTTP, in both languages; and a signing that two share.
#include "support/journey_fixture.h"

namespace {

struct SigningJourney : JourneyFixture
{
    static QString text(const char *swedish, const char *english)
    {
        return QString::fromUtf8(qstrcmp(GetParam(), "sv") == 0 ? swedish : english);
    }

    /// The page has come to that state, and says so.
    void says(Waiting state, const char *swedish, const char *english)
    {
        ASSERT_TRUE(in(state)) << static_cast<int>(flow().waiting());
        EXPECT_TRUE(words().contains(text(swedish, english))) << words().toStdString();
    }

    void openSigning()
    {
        const qsizetype before = browser.opened.size();
        press("open");
        ASSERT_TRUE(eventually([this, before] { return browser.opened.size() == before + 1; }));
    }

    void toShared()
    {
        toSign();
        press("together");
        type("otherEmail", QStringLiteral("anna@bageri.example"));
        sign();
        ASSERT_TRUE(in(Waiting::WaitingForBrowser)) << static_cast<int>(flow().waiting());
        openSigning();
        browser.sign();
    }

    /// The second signatory finds the mail and signs.
    void otherSigns()
    {
        Browser other;
        QUrl mail = browser.opened.last().resolved(QUrl(QStringLiteral("/mail")));
        other.opened.append(mail);
        static const QRegularExpression link(QStringLiteral("href=\"([^\"]*/sign/[^\"]+)\""));
        const auto found = link.match(QString::fromUtf8(other.look()));
        ASSERT_TRUE(found.hasMatch());
        other.opened.append(mail.resolved(QUrl(found.captured(1))));
        other.sign(QStringLiteral("198101052382"));
    }

    QAbstractButton &button(const char *name) { return child<QAbstractButton>(wizard(), name); }

    int live() const // documents that are not deleted
    {
        return demo->count(QStringLiteral("document")) - demo->count(QStringLiteral("delete"));
    }
};

TEST_P(SigningJourney, WaitsForTheBrowserAndSeesItOpened)
{
    toWaiting();
    says(Waiting::WaitingForBrowser, "Väntar på att du legitimerar dig", "Waiting for you to identify yourself");
    openSigning();
    browser.look();
    says(Waiting::Opened, "Signeringssidan har öppnats", "The signing page has been opened");
}

TEST_P(SigningJourney, DeclinedThereItIsNotFinishedAndTheNumberIsALikelyCause)
{
    toWaiting();
    ASSERT_TRUE(demo->setFault(QStringLiteral("declined")));
    openSigning();
    browser.sign();
    ASSERT_TRUE(in(Waiting::Opened));
    flow().signingRun().wake(SigningRun::Wake::CameBack); // the window is in front again
    says(Waiting::NotFinished, "Signeringen är inte klar", "The signing is not finished");
    EXPECT_TRUE(words().contains(text("personnumret", "personal number")));
    EXPECT_TRUE(find<QAbstractButton>("changeNumber").isVisible());
}

TEST_P(SigningJourney, EndedThereItIsOver)
{
    toWaiting();
    ASSERT_TRUE(demo->setFault(QStringLiteral("expired")));
    openSigning();
    browser.look();
    says(Waiting::Ended, "Signeringen tog slut innan den var klar", "The signing is over before it was complete");
}

TEST_P(SigningJourney, CancelledHereItIsTheUsersOwn)
{
    toWaiting();
    press("cancelSigning");
    says(Waiting::CancelledByUser, "Du avbröt signeringen", "You cancelled the signing");
    EXPECT_TRUE(eventually([this] { return live() == 0; }));
}

TEST_P(SigningJourney, RefusedItSaysNoWithAReason)
{
    toSign();
    ASSERT_TRUE(demo->setFault(QStringLiteral("refused")));
    sign();
    says(Waiting::RefusedByService, "Signeringen kan inte fortsätta just nu", "The signing cannot go on just now");
    EXPECT_TRUE(words().contains(QLatin1String("SVC-")));
}

TEST_P(SigningJourney, LostItIsFoundAgainByItself)
{
    toWaiting();
    ASSERT_TRUE(demo->setFault(QStringLiteral("offline")));
    says(Waiting::LostContact, "Väntar på kontakt", "Waiting for contact");
    says(Waiting::LostContact, "Har du signerat", "If you have signed");
    EXPECT_FALSE(words().contains(text("Signera i webbläsaren", "Sign in the browser")));
    ASSERT_TRUE(demo->setFault({}));
    EXPECT_TRUE(in(Waiting::WaitingForBrowser));
    EXPECT_TRUE(words().contains(text("Signera i webbläsaren", "Sign in the browser")));
}

TEST_P(SigningJourney, LostBeforeThereIsAnythingToSignItSaysThatNothingIsSigned)
{
    toSign();
    QObject::connect(&flow(), &Onboarding::changed, &flow(), [this] {
        if (flow().waiting() == Waiting::Preparing) {
            EXPECT_TRUE(demo->setFault(QStringLiteral("offline")));
        }
    });
    sign();
    says(Waiting::LostContact, "så ingenting är signerat än", "so nothing is signed yet");
    EXPECT_FALSE(words().contains(text("Har du signerat", "If you have signed")));
}

TEST_P(SigningJourney, SignedButNotRegisteredItNeedsNoSecondSignature)
{
    toWaiting();
    openSigning();
    QObject::connect(&flow(), &Onboarding::changed, &flow(), [this] {
        if (flow().waiting() == Waiting::Signed) {
            EXPECT_TRUE(demo->setFault(QStringLiteral("garbage")));
        }
    });
    browser.sign();
    says(Waiting::AccountNotCreated, "Signerat, men kontot är inte skapat än",
         "Signed, but the account is not created yet");
    ASSERT_TRUE(demo->setFault({}));
    press("retry");
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 1);
}

TEST_P(SigningJourney, TheOperatorNotReadyAndTheNumberTakenAreSaidToo)
{
    toWaiting(QStringLiteral("402443-8337"));
    openSigning();
    browser.sign();
    says(Waiting::AccountPending, "gör i ordning kontot", "is getting the account ready");
    flow().startOver();
    ASSERT_TRUE(on(Step::Lookup));
    toWaiting(QStringLiteral("445582-6075"));
    openSigning();
    browser.sign();
    says(Waiting::ExistsAfterSigning, "Företaget har redan ett konto", "The company has an account already");
}

TEST_P(SigningJourney, TwoSignAndTheAccountWaitsForBoth)
{
    toShared();
    says(Waiting::WaitingForOther, "Du har signerat. En till ska signera", "You have signed. One more is to sign");
    EXPECT_TRUE(words().contains(QLatin1String("anna@bageri.example")));
    EXPECT_FALSE(flow().draft().isSigned);
    press("remind");
    EXPECT_TRUE(eventually([this] { return demo->count(QStringLiteral("remind")) == 1; }));
    otherSigns();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_TRUE(words().contains(text("Kontot är skapat", "The account is created")));
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 2);
}

TEST_P(SigningJourney, WhoHasSignedIsNotAskedToSignLater)
{
    toShared();
    ASSERT_TRUE(in(Waiting::WaitingForOther));
    EXPECT_EQ(button("signLater").text().remove(u'&'), text("Stäng så länge", "Close for now"));
    QSignalSpy over(shell.get(), &Shell::over);
    wizard().close();
    EXPECT_FALSE(wizard().isAsking()) << "nothing would be lost";
    ASSERT_TRUE(eventually([&over] { return over.size() == 1; }));

    const auto due = backend->registrations().due();
    ASSERT_TRUE(due);
    ReminderDialog reminder(*due);
    EXPECT_TRUE(child<QLabel>(reminder, "title").text().contains(text("har inte signerat än", "has not signed yet")));
    EXPECT_TRUE(child<QLabel>(reminder, "text").text().startsWith(text("Du har signerat.", "You have signed.")));
}

TEST_P(SigningJourney, WithNothingSavedClosingAsksAndTakesNoSignatureBack)
{
    settings->setSavesNothing(true);
    toShared();
    ASSERT_TRUE(in(Waiting::WaitingForOther));
    EXPECT_TRUE(words().contains(text("Det frågar inte igen", "It does not ask again")));
    const QSignalSpy over(shell.get(), &Shell::over);
    wizard().close();
    ASSERT_TRUE(wizard().isAsking());
    EXPECT_EQ(button("discard").text().remove(u'&'), text("Stäng utan att spara", "Close without keeping"));
    button("discard").click();
    ASSERT_TRUE(eventually([&over] { return over.size() == 1; }));
    EXPECT_EQ(demo->count(QStringLiteral("cancel")), 0);
    otherSigns();
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 2);
}

TEST_P(SigningJourney, TheOwnSignatureIsNotThrownAwayByOnePress)
{
    toShared();
    ASSERT_TRUE(in(Waiting::WaitingForOther));
    press("cancelSigning");
    ASSERT_TRUE(wizard().isAsking());
    button("stay").click();
    EXPECT_TRUE(in(Waiting::WaitingForOther));

    press("cancelSigning");
    ASSERT_TRUE(eventually([this] { return wizard().isAsking(); }));
    button("cancel").click();
    says(Waiting::CancelledByUser, "Du avbröt signeringen", "You cancelled the signing");
    EXPECT_EQ(button("signLater").text().remove(u'&'), text("Signera senare", "Sign later"));
    EXPECT_TRUE(eventually([this] { return live() == 0; }));
}

TEST_P(SigningJourney, WhatTheOtherDoesWhileTheProgramIsClosedCounts)
{
    toShared();
    ASSERT_TRUE(in(Waiting::WaitingForOther));
    stop();
    otherSigns();
    start();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1);
}

TEST_P(SigningJourney, KilledWhileItWaitedItComesBackToTheSameSigning)
{
    toWaiting();
    start();
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    openSigning();
    browser.sign();
    ASSERT_TRUE(on(Step::Done));
    for (const char *kind : {"document", "invitation", "signed", "account"})
        EXPECT_EQ(demo->count(QLatin1String(kind)), 1) << kind;
}

TEST_P(SigningJourney, AnotherNumberClosesTheOldOneFirstAndKeepsTheRest)
{
    toWaiting();
    openSigning();
    browser.look();
    ASSERT_TRUE(in(Waiting::Opened));
    flow().signingRun().wake(SigningRun::Wake::CameBack);
    ASSERT_TRUE(in(Waiting::NotFinished));
    press("changeNumber");
    ASSERT_TRUE(on(Step::Sign));
    EXPECT_EQ(flow().draft().email, QStringLiteral("info@bageri.example"));
    sign(QStringLiteral("198101052382"));
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    EXPECT_EQ(live(), 1);
    openSigning();
    browser.sign(QStringLiteral("198101052382"));
    EXPECT_TRUE(on(Step::Done));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, SigningJourney, testing::Values("sv", "en"));

} // namespace
