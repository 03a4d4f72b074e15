#include "support/asked_help.h"
#include "support/pages_fixture.h"

#include "i18n/language.h"
#include "waiting_choices.h"
#include "widgets/message_line.h"
#include "widgets/qr_view.h"
#include "widgets/text_label.h"
#include "wizard/done_page.h"
#include "wizard/existing_page.h"
#include "wizard/waiting_page.h"

#include <QComboBox>
#include <QUrlQuery>

namespace {

struct WaitingPageTest : PagesFixture
{
    void show()
    {
        toInvited(bakery);
        page = std::make_unique<WaitingPage>(*flow);
        page->show();
    }
    void press(const char *button) { child<QPushButton>(*page, button).click(); }
    void giveAddress()
    {
        if (signing.address.asked == 0) {
            ASSERT_TRUE(
                answer<QList<SigningMethod>>(signing.methodList, QList{SigningMethod{QStringLiteral("bankid"), {}}}));
        }
        ASSERT_TRUE(answer<QUrl>(signing.address, address));
    }

    const QUrl address{QStringLiteral("https://sign.example/abc?x=1%2B2")};
    std::unique_ptr<WaitingPage> page;
};

struct LastPagesTest : PagesFixture
{
    /// Signed, with the copy or without it; the operator's answer about the account is still open.
    void toSigned(const Result<QByteArray> &copy)
    {
        toInvited(bakery);
        ASSERT_TRUE(service(DocumentState::Signed));
        ASSERT_TRUE(answer<QByteArray>(signing.copy, copy));
    }

    void toOnItsWay()
    {
        toSigned(fail(Failure::Timeout));
        ASSERT_TRUE(answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Pending, {}}));
        run().goOn();
    }

    void toFinished(const Result<QByteArray> &copy)
    {
        toSigned(copy);
        ASSERT_TRUE(answer<AccountStatus>(accounts.progress,
                                          AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));
    }
};

/// Everything that the page shows.
QString wordsOn(QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            words.append(label->text());
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisibleTo(&page))
            words.append(button->text());
    return words.join(u'\n');
}

} // namespace

TEST_F(WaitingPageTest, OpensABrowserOnlyOnAClickAndOncePerClick)
{
    show();
    QSignalSpy opened(page.get(), &WaitingPage::openLink);
    EXPECT_EQ(opened.size(), 0);
    press("open");
    giveAddress();

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toUrl(), address);
    EXPECT_TRUE(textOf<QPushButton>(*page, "open").endsWith(QLatin1String("again")));
}

TEST_F(WaitingPageTest, CopiesTheLinkExactlyAndSaysSo)
{
    show();
    press("copyLink");
    giveAddress();
    EXPECT_EQ(clipboard(), address.toString(QUrl::FullyEncoded));
    EXPECT_FALSE(textOf<MessageLine>(*page, "linkMessage").isEmpty());
}

TEST_F(WaitingPageTest, ShowsTheCodeOnlyWhenAskedFor)
{
    show();
    EXPECT_FALSE(isShown(*page, "code"));
    press("showCode");
    giveAddress();
    EXPECT_TRUE(isShown(*page, "code"));
    EXPECT_FALSE(child<QrView>(*page, "code").isBlank());
}

TEST_F(WaitingPageTest, ABrowserThatDoesNotOpenLeavesTheAddressToCopy)
{
    show();
    EXPECT_FALSE(isShown(*page, "address"));
    page->browserFailed(address);
    EXPECT_TRUE(isShown(*page, "address"));
    EXPECT_EQ(textOf<QLineEdit>(*page, "address"), address.toString(QUrl::FullyEncoded));
}

TEST_F(WaitingPageTest, AnErrorOfTheNetworkOffersItsSettings)
{
    show();
    QSignalSpy wanted(page.get(), &Page::wantsNetworkSettings);
    press("open");
    ASSERT_TRUE(answer<QList<SigningMethod>>(signing.methodList, fail(Failure::Offline)));
    child<QPushButton>(child<QWidget>(*page, "linkRemedies"), "networkSettings").click();

    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(WaitingPageTest, CancellingHidesTheWaysAndOffersToStartAgainWithANumber)
{
    show();
    QSignalSpy again(page.get(), &WaitingPage::signAgain);
    EXPECT_TRUE(page->offersCancel());
    flow->signingRun().cancel();
    EXPECT_TRUE(answer<void>(signing.cancelled, {}));
    EXPECT_TRUE(answer<void>(signing.removed, {}));
    EXPECT_FALSE(isShown(*page, "ways"));
    EXPECT_FALSE(page->offersCancel());
    press("retry");
    EXPECT_EQ(again.size(), 1);
}

TEST_F(WaitingPageTest, FollowsTheServiceFromStateToState)
{
    show();
    ASSERT_TRUE(opened());
    EXPECT_EQ(textOf<TextLabel>(*page, "state"), QStringLiteral("The signing page has been opened"));
    ASSERT_TRUE(service(DocumentState::Cancelled));
    EXPECT_EQ(textOf<TextLabel>(*page, "state"), QStringLiteral("The signing is over before it was complete"));
    EXPECT_TRUE(isShown(*page, "retry"));
}

TEST_F(WaitingPageTest, OtherWaysToIdentifyAreThoseThatTheServiceNames)
{
    show();
    EXPECT_FALSE(isShown(*page, "method"));
    press("anotherWay");
    ASSERT_TRUE(answer<QList<SigningMethod>>(signing.methodList,
                                             QList{SigningMethod{QStringLiteral("x-bankid"), QStringLiteral("BankID")},
                                                   SigningMethod{QStringLiteral("x-freja"), QStringLiteral("Freja")}}));
    auto &method = child<QComboBox>(*page, "method");
    ASSERT_TRUE(eventually([&] { return method.count() == 2; }));
    EXPECT_EQ(method.currentText(), QStringLiteral("BankID"));
    method.setCurrentIndex(1);
    Q_EMIT method.activated(1);
    press("open");
    ASSERT_TRUE(answer<QUrl>(signing.address, address));
    EXPECT_EQ(signing.methodsAsked, QStringList{QStringLiteral("x-freja")});
}

TEST_F(WaitingPageTest, WithoutAnObviousWayTheUserIsShownTheChoiceAndNothingIsChosenForThem)
{
    show();
    press("open");
    const QList offered{SigningMethod{QStringLiteral("a"), QStringLiteral("A-legitimation")},
                        SigningMethod{QStringLiteral("b"), QStringLiteral("B-legitimation")}};
    ASSERT_TRUE(answer<QList<SigningMethod>>(signing.methodList, offered));
    auto &method = child<QComboBox>(*page, "method");
    EXPECT_TRUE(eventually([&] { return method.count() == 2; }));
    EXPECT_EQ(method.currentIndex(), -1);
    EXPECT_FALSE(textOf<MessageLine>(*page, "linkMessage").isEmpty());
}

TEST(WaitingChoices, NoStateButTheLastIsWithoutAWayOutOrAnEndOfItsOwn)
{
    for (int i = 0; i <= static_cast<int>(Waiting::Finished); ++i) {
        const auto choices = waitingChoices(static_cast<Waiting>(i));
        EXPECT_FALSE(choices.canGoOn && choices.canCancel) << i; // a signature is never undone
        EXPECT_EQ(choices.canOpen, choices.canOpen && choices.canCancel) << i;
    }
}

TEST(WaitingChoices, WhatCanBeCancelledHasAButtonForIt)
{
    for (int i = 0; i <= static_cast<int>(Waiting::Finished); ++i) {
        const auto state = static_cast<Waiting>(i);
        const bool isLeft = state != Waiting::Ended; // something, at the service
        const bool canBe = isLeft && nextWaiting(state, WaitingEvent::CancelAsked);
        EXPECT_EQ(waitingChoices(state).canCancel, canBe) << i;
    }
}

TEST_F(LastPagesTest, TheReceiptIsWholeAndASoleTradersNumberIsNotInIt)
{
    toSign(soleTrader);
    DonePage page(*flow);
    page.show();
    QSignalSpy saved(&page, &DonePage::saveReceipt);
    child<QPushButton>(page, "saveReceipt").click();

    ASSERT_EQ(saved.size(), 1);
    const QString receipt = saved.first().first().toString();
    EXPECT_TRUE(receipt.contains(soleTrader.name));
    EXPECT_TRUE(receipt.contains(profile.name));
    EXPECT_TRUE(receipt.contains(QLatin1String("not told yet")));
    EXPECT_FALSE(receipt.contains(QLatin1String("2382")));
}

TEST_F(LastPagesTest, AnAccountThatIsNotSignedIsNotCalledDone)
{
    toSign(bakery);
    DonePage page(*flow);
    page.show();

    EXPECT_FALSE(isShown(page, "signedBox"));
    EXPECT_TRUE(textOf<TextLabel>(page, "companyMore").contains(QLatin1String("waits for a signature")));
}

TEST_F(LastPagesTest, AnAccountThatIsNotReadyIsNotCalledCreated)
{
    toOnItsWay();
    DonePage page(*flow);
    page.show();
    const QString words = wordsOn(page);
    EXPECT_TRUE(words.contains(QLatin1String("Signed, and the account is on its way"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QLatin1String("when the account is ready")));
    EXPECT_FALSE(words.contains(QLatin1String("account is created")));
    EXPECT_FALSE(words.contains(QLatin1String("A mail is on its way")));
    EXPECT_FALSE(words.contains(QLatin1String("Log &in")));
    EXPECT_FALSE(isShown(page, "noMail"));
}

TEST_F(LastPagesTest, AnAccountThatIsNotReadyIsNotCalledCreatedInSwedishEither)
{
    Language language;
    ASSERT_TRUE(language.use(QLatin1String("sv")));
    toOnItsWay();
    DonePage page(*flow);
    page.show();
    const QString words = wordsOn(page);
    EXPECT_TRUE(words.contains(QStringLiteral("Signerat, och kontot är på väg"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("när kontot är klart")));
    EXPECT_FALSE(words.contains(QStringLiteral("Kontot är skapat")));
    EXPECT_FALSE(words.contains(QStringLiteral("Ett mejl är på väg")));
}

TEST_F(LastPagesTest, AnAccountThatIsReadyIsCalledCreated)
{
    toFinished(QByteArray("%PDF-signed"));
    DonePage page(*flow);
    page.show();
    const QString words = wordsOn(page);
    EXPECT_TRUE(words.contains(QLatin1String("The account is created")));
    EXPECT_TRUE(words.contains(QLatin1String("A mail is on its way")));
    EXPECT_TRUE(words.contains(QLatin1String("Log &in")));
    EXPECT_TRUE(isShown(page, "openDocument"));
    EXPECT_FALSE(isShown(page, "fetchDocument"));
}

TEST_F(LastPagesTest, ASignedDocumentThatCouldNotBeHadIsFetchedWhenTheUserAsks)
{
    toFinished(fail(Failure::Timeout));
    DonePage page(*flow);
    page.show();
    const QSignalSpy wanted(&page, &DonePage::fetchDocument);
    EXPECT_FALSE(isShown(page, "openDocument"));
    ASSERT_TRUE(isShown(page, "fetchDocument"));
    child<QPushButton>(page, "fetchDocument").click();
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(LastPagesTest, WithoutASignatureThereIsNoDocumentToFetch)
{
    toSign(bakery);
    DonePage page(*flow);
    page.show();
    EXPECT_FALSE(isShown(page, "fetchDocument"));
}

TEST_F(LastPagesTest, WhatCouldNotBeSavedLeadsToItsPageOfTheHandbook)
{
    toFinished(fail(Failure::Timeout));
    DonePage page(*flow);
    page.show();
    AskedHelp asked;
    page.kept(fail(Failure::NotSaved));
    auto &help = child<QPushButton>(child<QWidget>(page, "keptRemedies"), "whatToDo");
    ASSERT_FALSE(help.isHidden());
    help.click();
    EXPECT_EQ(asked.pages, QStringList{QStringLiteral("SAV-02")});
    page.kept(QStringLiteral("/home/anna/kvitto.txt"));
    EXPECT_TRUE(help.isHidden());
}

TEST_F(LastPagesTest, AnotherCompanyBeginsAnew)
{
    toSign(bakery);
    DonePage page(*flow);
    page.show();
    QSignalSpy again(flow.get(), &Onboarding::startedOver);
    child<QPushButton>(page, "another").click();
    EXPECT_EQ(again.size(), 1);
}

TEST_F(LastPagesTest, AMailToTheSupportCarriesTheCompanyWhateverItsNameHolds)
{
    const Company odd = companyCalled(QStringLiteral("A & B+C <b>%1</b> AB"), u"5599990016");
    toSign(odd);
    ExistingPage page(*flow);
    page.show();
    QSignalSpy links(&page, &ExistingPage::openLink);
    child<QPushButton>(page, "write").click();

    ASSERT_EQ(links.size(), 1);
    const QUrl mail = links.first().first().toUrl();
    const QString body = QUrlQuery(mail).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    EXPECT_EQ(mail.path(), profile.support.email);
    EXPECT_TRUE(body.contains(odd.name));
    EXPECT_TRUE(body.contains(QLatin1String("559999-0016")));
}

TEST_F(LastPagesTest, AMailToTheSupportNeverCarriesASoleTradersNumber)
{
    toSign(soleTrader);
    ExistingPage page(*flow);
    page.show();
    QSignalSpy links(&page, &ExistingPage::openLink);
    child<QPushButton>(page, "write").click();
    child<QPushButton>(page, "copyCase").click();

    const QUrl mail = links.first().first().toUrl();
    EXPECT_FALSE(mail.query(QUrl::FullyDecoded).contains(QLatin1String("2382")));
    EXPECT_FALSE(clipboard().contains(QLatin1String("2382")));
}
