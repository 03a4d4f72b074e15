// The whole journey, every outcome, in both languages: the real window, real HTTP, the demo's servers.
#include "support/journey_fixture.h"
#include "widgets/message_line.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QListView>

namespace {

struct Journey : JourneyFixture
{
};

TEST_P(Journey, ByNumberConfirmSignDone)
{
    toWaiting();
    EXPECT_TRUE(browser.opened.isEmpty()); // never without a click
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.look();
    EXPECT_TRUE(in(Waiting::Opened));
    browser.sign();

    ASSERT_TRUE(on(Step::Done));
    EXPECT_TRUE(words().contains(QStringLiteral("info@bageri.example")));
    EXPECT_FALSE(flow().draft().accountId.isEmpty());
    EXPECT_TRUE(flow().signingRun().signedCopy().startsWith("%PDF-"));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("invitation")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("leaks")), 0);
}

TEST_P(Journey, ByNameChooseFromTheList)
{
    search(QStringLiteral("bageri"));
    ASSERT_TRUE(on(Step::Results));
    auto &hits = find<QListView>("hits");
    EXPECT_GE(hits.model()->rowCount(), 3);
    EXPECT_FALSE(hits.currentIndex().isValid() && primary().isEnabled()); // nothing is preselected
    const QModelIndex second = hits.model()->index(1, 0);
    QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualRect(second).center());
    primary().click();

    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->name, flow().draft().hits.at(1).name);
}

TEST_P(Journey, WhatALookUpByNameDoesNotSayComesWithTheNumber)
{
    search(QStringLiteral("bageri"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(flow().draft().hits.first().address.town.isEmpty());
    flow().select(0);
    primary().click();

    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->source.id, QStringLiteral("bolagsverket"));
    EXPECT_FALSE(flow().draft().company->address.town.isEmpty());
}

TEST_P(Journey, ACompanyAbroadIsFoundInItsOwnRegisters)
{
    find<QComboBox>("country").setFocus();
    QTest::keyClick(&find<QComboBox>("country"), Qt::Key_Down);
    search(QStringLiteral("fjordvik"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }));

    EXPECT_GE(flow().draft().hits.size(), 2);
    EXPECT_EQ(flow().draft().hits.first().source.id, QStringLiteral("brreg"));
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 0);
}

TEST_P(Journey, WithTwoRegistersAwayTheThirdStillFindsTheCompany)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("down:bolagsverket,garbage:vies")));
    search(QStringLiteral("408840-3888"));
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->source.id, QStringLiteral("peppol"));
    EXPECT_TRUE(words().contains(QStringLiteral("Bolagsverket"))) << words().toStdString();
    for (const char *code : {"SVC-06", "NET-04"})
        EXPECT_TRUE(words().contains(QLatin1String(code))) << code;

    ASSERT_TRUE(demo->setFault({}));
    type("email", QStringLiteral("info@bageri.example"));
    press("retry");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }));
    EXPECT_EQ(flow().draft().company->status.kind, CompanyStatus::Kind::Active);
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("info@bageri.example"));
    EXPECT_FALSE(find<QWidget>("silence").isVisible());
}

TEST_P(Journey, ByHandIsMarkedSo)
{
    search(QStringLiteral("finns inte någonstans"));
    ASSERT_TRUE(on(Step::Results));
    press("manual");
    ASSERT_TRUE(on(Step::Manual));
    type("name", QStringLiteral("Handskrivet Exempel AB"));
    type("number", QStringLiteral("408840-3888"));
    type("street", QStringLiteral("Storgatan 1"));
    type("postcode", QStringLiteral("211 34"));
    type("town", QStringLiteral("Malmö"));
    ASSERT_TRUE(primary().isEnabled());
    primary().click();

    ASSERT_TRUE(on(Step::Company));
    EXPECT_TRUE(flow().draft().company->isByHand());
}

TEST_P(Journey, ByHandWorksWithoutANetwork)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("offline")));
    press("manual");
    ASSERT_TRUE(on(Step::Manual));
    type("name", QStringLiteral("Handskrivet Exempel AB"));
    type("number", QStringLiteral("408840-3888"));
    type("street", QStringLiteral("Storgatan 1"));
    type("postcode", QStringLiteral("211 34"));
    type("town", QStringLiteral("Malmö"));
    primary().click();
    ASSERT_TRUE(on(Step::Company));
    type("email", QStringLiteral("info@bageri.example"));
    primary().click();
    EXPECT_TRUE(on(Step::Sign));
}

TEST_P(Journey, ATakenNumberEndsAtExistingAndNothingIsSigned)
{
    for (const char *number : {"493736-3101", "402292-9089"}) { // 409, and 400 that names OrgNo
        toSign(QLatin1String(number));
        sign();
        ASSERT_TRUE(on(Step::Existing)) << number;
        EXPECT_EQ(demo->count(QStringLiteral("document")), 0);
        flow().startOver();
        ASSERT_TRUE(on(Step::Lookup));
    }
}

TEST_P(Journey, DeclinedIsNotFinishedAndCanStillBeSigned)
{
    toWaiting();
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.decline();
    ASSERT_TRUE(in(Waiting::Opened)); // the wire knows no "declined"
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 2; }));
    EXPECT_NE(browser.opened.at(0), browser.opened.at(1));
    browser.sign();

    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("invitation")), 1);
}

TEST_P(Journey, AnotherPersonCannotSign)
{
    toWaiting();
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.look();
    browser.identify(QStringLiteral("198101052382"));

    EXPECT_TRUE(in(Waiting::Opened));
    EXPECT_FALSE(flow().draft().isSigned);
}

TEST_P(Journey, CancelIsImmediateAndReachesTheService)
{
    toWaiting();
    press("cancelSigning");
    EXPECT_EQ(flow().waiting(), Waiting::CancelledByUser);
    EXPECT_TRUE(eventually([this] { return demo->count(QStringLiteral("cancel")) == 1; }))
        << demo->requestLog().toStdString();
}

TEST_P(Journey, CancelledTheSignatureCanBeMadeAnew)
{
    toWaiting();
    press("cancelSigning");
    press("retry");
    ASSERT_TRUE(on(Step::Sign));
    sign();
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();

    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
}

TEST_P(Journey, EndedAtTheServiceIsSaidAndTriedAnew)
{
    toWaiting();
    demo->expireInvitations();
    ASSERT_TRUE(in(Waiting::Ended));
    press("retry");
    EXPECT_TRUE(on(Step::Sign));
}

TEST_P(Journey, SignLaterAccountUnsignedThenRemindedThenSigned)
{
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    flow().signLater(true);
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
    start();
    ASSERT_TRUE(eventually([] { return reminder(); }));
    child<QAbstractButton>(*reminder(), "goOn").click();
    ASSERT_TRUE(on(Step::Sign));
    EXPECT_TRUE(words().contains(QStringLiteral("info@bageri.example")));
    sign();
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();

    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
}

TEST_P(Journey, TheReminderComesUpOncePerDay)
{
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    flow().signLater(true);
    ASSERT_TRUE(on(Step::Done));
    start();
    EXPECT_FALSE(backend->registrations().due());
}

TEST_P(Journey, ASoleTradersNumberIsAskedAboutAndGoesToNobodyElse)
{
    type("query", QStringLiteral("19810105-2382"));
    EXPECT_EQ(wizard().step(), Step::Lookup);
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 0);
    primary().click(); // asked, not sent
    press("send");
    ASSERT_TRUE(on(Step::Results));
    EXPECT_EQ(flow().draft().hits.size(), 3);
    EXPECT_FALSE(words().contains(QStringLiteral("2382")));
    EXPECT_EQ(demo->count(QStringLiteral("leaks")), 0);
}

TEST_P(Journey, EachFaultIsASentenceACodeAndWhatWasTypedStays)
{
    for (const char *fault : {"offline", "garbage", "rate-limited", "slow"}) {
        ASSERT_TRUE(demo->setFault(QLatin1String(fault)));
        search(QStringLiteral("408840-3888"));
        const bool isOffline = qstrcmp(fault, "offline") == 0; // a calm line, not an error: offline_test
        if (qstrcmp(fault, "slow") != 0) {
            ASSERT_TRUE(QTest::qWaitFor([this] { return flow().error().has_value(); }, 15000)) << fault;
            EXPECT_EQ(words().contains(QRegularExpression(QStringLiteral("[A-Z]{3}-[0-9]{2}"))), !isOffline)
                << fault << words().toStdString();
        } else {
            ASSERT_TRUE(flow().isBusy());
            flow().cancelRequest();
        }
        EXPECT_EQ(find<QLineEdit>("query").text(), QStringLiteral("408840-3888")) << fault;
        EXPECT_EQ(wizard().step(), Step::Lookup) << fault;
        ASSERT_TRUE(demo->setFault({}));
    }
    search(QStringLiteral("408840-3888"));
    EXPECT_TRUE(on(Step::Company)); // and the program goes on
}

TEST_P(Journey, ATokenThatEndsInBetweenIsFetchedAnew)
{
    toCompany();
    demo->forgetTokens();
    wizard().back();
    ASSERT_TRUE(on(Step::Lookup));
    search(QStringLiteral("445244-5192"));
    EXPECT_TRUE(on(Step::Company));
}

TEST_P(Journey, AnAnswerThatIsLostMakesNothingTwice)
{
    for (const char *kind : {"account", "document", "invitation"}) {
        ASSERT_TRUE(demo->setFault(QStringLiteral("lost:") + QLatin1String(kind))) << kind;
        const int before = demo->count(QLatin1String(kind));
        toSign(QLatin1String(qstrcmp(kind, "account") == 0    ? "456214-3042"
                             : qstrcmp(kind, "document") == 0 ? "445244-5192"
                                                              : "458832-3743"));
        sign();
        ASSERT_TRUE(on(Step::Waiting)) << kind;
        for (int tries = 0; tries < 3 && !in(Waiting::WaitingForBrowser); ++tries)
            press("retry");
        ASSERT_EQ(flow().waiting(), Waiting::WaitingForBrowser) << kind;
        EXPECT_EQ(demo->count(QLatin1String(kind)), before + 1) << kind;
        flow().startOver();
        ASSERT_TRUE(on(Step::Lookup));
    }
}

TEST_P(Journey, AnOperatorThatIsNeverReadyDoesNotHoldAnyone)
{
    toWaiting(QStringLiteral("402443-8337"));
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();
    ASSERT_TRUE(in(Waiting::AccountPending));
    press("goOn");
    EXPECT_TRUE(on(Step::Done));
}

TEST_P(Journey, TheReceiptAndTheSignedDocumentCanBeKept)
{
    toWaiting();
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();
    ASSERT_TRUE(on(Step::Done));

    press("copyReceipt");
    const QString receipt = QGuiApplication::clipboard()->text();
    for (const QString &part : {QStringLiteral("Bageri Exemplet AB"), QStringLiteral("408840-3888"),
                                backend->profile().name, flow().draft().accountId})
        EXPECT_TRUE(receipt.contains(part)) << part.toStdString() << receipt.toStdString();

    press("saveReceipt");
    auto *dialog = wizard().findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    const bool isSwedish = language->current() == QLatin1String("sv");
    EXPECT_EQ(child<QLabel>(*dialog, "lookInLabel").text(),
              isSwedish ? QStringLiteral("Leta i:") : QStringLiteral("Look in:"));
    EXPECT_EQ(child<QLabel>(*dialog, "lookInLabel").buddy(), &child<QComboBox>(*dialog, "lookInCombo"));
    EXPECT_EQ(child<QLabel>(*dialog, "fileTypeLabel").buddy(), &child<QComboBox>(*dialog, "fileTypeCombo"));
    const QString path = folder.filePath(QStringLiteral("kvitto.txt"));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    EXPECT_TRUE(eventually([this] {
        return find<MessageLine>("copied").text().contains(QStringLiteral("kvitto.txt"));
    })) << "the page says where it is";
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), receipt);

    EXPECT_TRUE(find<QLabel>("noMail").isVisible());
    press("openDocument");
    EXPECT_EQ(browser.opened.last().scheme(), QLatin1String("file"));
    QFile document(browser.opened.last().toLocalFile());
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    EXPECT_EQ(document.readAll(), flow().signingRun().signedCopy());
    press("logIn");
    EXPECT_TRUE(browser.opened.last().path().startsWith(QLatin1String("/login")));
}

TEST_P(Journey, ASourceThatIsSilentIsNamedAndAskedAgain)
{
    const auto give = [this](const Secret &key) {
        for (const SecretName &name : Backend::registerKeys(addresses))
            if (name.name == QLatin1String("client-secret"))
                keychain->put(name, key);
    };
    give(Secret("not-this-one"));
    search(QStringLiteral("402292-9089"));
    ASSERT_TRUE(on(Step::Results));
    EXPECT_TRUE(words().contains(QStringLiteral("Bolagsverket")));

    give(Secret(demo::kRegisterClientSecret));
    press("retry");
    EXPECT_TRUE(QTest::qWaitFor([this] { return flow().draft().hits.size() == 1; }, 8000));
    EXPECT_FALSE(find<QWidget>("silence").isVisible());
}

TEST_P(Journey, ANumberTakenAfterTheSignatureIsSaidAndEndsAtExisting)
{
    toWaiting(QStringLiteral("445582-6075"));
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    browser.sign();
    ASSERT_TRUE(in(Waiting::ExistsAfterSigning));
    press("goOn");
    EXPECT_TRUE(on(Step::Existing));
}

TEST_P(Journey, ANameThatIsNeitherHtmlNorAFormatIsShownAsItIs)
{
    toCompany(QStringLiteral("444469-2596"));
    EXPECT_TRUE(words().contains(QStringLiteral("R&D <b>Fisk</b> %1 %n")));
    type("email", QStringLiteral("info@bageri.example"));
    primary().click();
    ASSERT_TRUE(on(Step::Sign));
    EXPECT_TRUE(words().contains(QStringLiteral("R&D <b>Fisk</b> %1 %n")));
}

TEST_P(Journey, TheLanguageSwitchesLiveAndNothingTypedIsLost)
{
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    const QString before = words();
    const bool isSwedish = qstrcmp(GetParam(), "sv") == 0;
    Q_EMIT wizard().wantsLanguage(isSwedish ? QStringLiteral("en") : QStringLiteral("sv"));
    QCoreApplication::processEvents();

    EXPECT_NE(words(), before);
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("info@bageri.example"));
    EXPECT_TRUE(primary().isEnabled());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, Journey, testing::Values("sv", "en"));

} // namespace
