#include "support/lookup_fixture.h"
#include "support/wizard_fixture.h"

#include "widgets/banner.h"
#include "widgets/busy_line.h"
#include "widgets/message_line.h"
#include "wizard/page.h"
#include "wizard/silence_list.h"

#include <QComboBox>
#include <QScrollBar>

namespace {

/// The pages over several registers, some of them slow or away.
struct WizardRegistersTest : WizardOn<LookupFixture>
{
    QComboBox &country() { return here<QComboBox>("country"); }
    void chooseCountry(const char *code)
    {
        country().setFocus();
        QTest::keyClick(&country(), Qt::Key_Home);
        while (country().currentData().toString() != QLatin1String(code))
            QTest::keyClick(&country(), Qt::Key_Down);
    }
    QString line(const char *name) { return here<MessageLine>(name).text(); }
    QString busyLine() { return page().findChild<BusyLine *>()->findChild<MessageLine *>()->text(); }
    void sayKeychainIsSlow() { static_cast<Page &>(page()).sayKeychainIsSlow(); }
    QString silence() { return here<SilenceList>("silence").text(); }
    QString heading() { return text("title") + u'\n' + text("sentence"); }
    bool isShown(const char *name) { return here<QWidget>(name).isVisible(); }

    /// On the results, with the register on this computer still to answer.
    [[nodiscard]] bool turnsToRows(const QList<Company> &rows)
    {
        searchFor(QStringLiteral("exempel"));
        peppol->found.answer(rows);
        return turnsTo(Step::Results);
    }

    QList<Company> bakeries(int count) const
    {
        QList<Company> all;
        for (int i = 0; i < count; ++i) {
            Company company = bakery;
            company.id = CompanyId::foreign(QStringLiteral("DK"), QString::number(10000000 + i));
            company.name = QStringLiteral("Bageri Exemplet %1").arg(i);
            all.append(company);
        }
        return all;
    }

    [[nodiscard]] bool turnsToUnknownStatus()
    {
        searchFor(bakery.id->display());
        nationwide->found.answer(fail(Failure::Timeout));
        bolagsverket->found.answer(fail(Failure::WebPage));
        peppol->found.answer(QList{onlyNamed(bakery)});
        return turnsTo(Step::Company);
    }
};

TEST_F(WizardRegistersTest, SwedenComesFirstAndIsChosen)
{
    EXPECT_EQ(country().currentText(), QStringLiteral("Sweden"));
    EXPECT_EQ(country().itemText(1), QStringLiteral("Norway"));
    EXPECT_EQ(country().itemText(2), QStringLiteral("Finland"));
    EXPECT_FALSE(isShown("countryMessage"));
}

TEST_F(WizardRegistersTest, ACountryThatTheOperatorIsNotOpenForIsSaidButLookedIn)
{
    chooseCountry("NO");
    EXPECT_TRUE(line("countryMessage").contains(QStringLiteral("Norway")));
    searchFor(QStringLiteral("Bakeri Eksempel"));

    ASSERT_EQ(peppol->queries.size(), 1);
    EXPECT_EQ(std::get<CompanyName>(peppol->queries.at(0)).country, QStringLiteral("NO"));
}

TEST_F(WizardRegistersTest, WhyACompanyOfACountryThatIsNotOpenGoesNoFurtherIsSaidBesideTheButtonAndByIt)
{
    Company norwegian = companyCalled(QStringLiteral("Bakeri Eksempel AS"), u"5599990008");
    norwegian.id = CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("777777777"));
    chooseCountry("NO");
    searchFor(norwegian.name);
    peppol->found.answer(QList{norwegian});
    ASSERT_TRUE(turnsTo(Step::Company));
    type("email", QStringLiteral("info@exemplet.example"));

    EXPECT_FALSE(primary().isEnabled());
    EXPECT_TRUE(isShown("missing"));
    for (const char *word : {"Operatören", "Norway", "support"})
        EXPECT_TRUE(line("missing").contains(QString::fromUtf8(word))) << line("missing").toStdString();
    EXPECT_EQ(primary().accessibleDescription(), line("missing"));
}

TEST_F(WizardRegistersTest, ANumberIsJudgedByTheRulesOfTheCountry)
{
    chooseCountry("NO");
    type("query", QStringLiteral("7777777"));
    EXPECT_TRUE(line("queryMessage").contains(QStringLiteral("nine")));
    EXPECT_EQ(here<MessageLine>("queryMessage").tone(), Tone::Neutral);
    type("query", QStringLiteral("777777777"));
    EXPECT_EQ(here<MessageLine>("queryMessage").tone(), Tone::Success);

    chooseCountry("FI");
    EXPECT_TRUE(line("queryMessage").contains(QStringLiteral("eight")));
    EXPECT_FALSE(primary().isEnabled());
    type("query", QStringLiteral("2222222-9"));
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(WizardRegistersTest, ASwedishNumberUnderAnotherCountryGoesNowhereAndTheWordsSaySo)
{
    chooseCountry("NO");
    type("query", QStringLiteral("198101052382"));

    EXPECT_TRUE(line("queryMessage").contains(QStringLiteral("Choose Sweden")));
    EXPECT_FALSE(primary().isEnabled());
    EXPECT_TRUE(peppol->queries.isEmpty());
}

TEST_F(WizardRegistersTest, RowsThatComeInMoveNothingThatIsLookedAt)
{
    ASSERT_TRUE(turnsToRows(bakeries(40)));
    hits().setFocus();
    clickRow(1);
    hits().scrollTo(hits().model()->index(25, 0)); // what was chosen is out of sight
    const int scrolled = hits().verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    const QRect place = hits().visualRect(hits().model()->index(24, 0));
    nationwide->found.answer(QList{smithy, bakeries(3).last()});

    EXPECT_EQ(hits().model()->rowCount(), 41);
    EXPECT_EQ(hits().verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(hits().visualRect(hits().model()->index(24, 0)).top(), place.top());
    EXPECT_EQ(hits().currentIndex().row(), 1);
    EXPECT_EQ(hits().selectionModel()->selectedIndexes().value(0).row(), 1);
    EXPECT_EQ(wizard.focusWidget(), &hits());
}

TEST_F(WizardRegistersTest, ARowThatGrowsAboveMovesNothingThatIsLookedAt)
{
    wizard.resize(360, 600); // there a row has as many lines as it needs
    QList<Company> rows = bakeries(40);
    std::transform(rows.begin(), rows.end(), rows.begin(), &WizardRegistersTest::onlyNamed);
    ASSERT_TRUE(turnsToRows(rows));
    hits().scrollTo(hits().model()->index(25, 0), QAbstractItemView::PositionAtTop);
    const QRect place = hits().visualRect(hits().model()->index(26, 0));
    QList<Company> completed = bakeries(10);
    for (Company &company : completed)
        company.address.town = QStringLiteral("Exempelstaden vid den långa ån bortom skogen");
    const int before = hits().verticalScrollBar()->maximum();
    nationwide->found.answer(completed);

    EXPECT_EQ(hits().visualRect(hits().model()->index(26, 0)).top(), place.top());
    EXPECT_GT(hits().verticalScrollBar()->maximum(), before);
}

TEST_F(WizardRegistersTest, GoingOnWorksWhileOthersAreAsked)
{
    ASSERT_TRUE(turnsToRows({bakery, smithy}));
    clickRow(1);
    EXPECT_TRUE(primary().isEnabled());
    primary().click();

    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_FALSE(nationwide->found.isOpen());
}

TEST_F(WizardRegistersTest, ALineSaysWhoIsStillAskedAndCanBeStopped)
{
    ASSERT_TRUE(turnsToRows({bakery}));
    ASSERT_TRUE(eventually([this] { return isShown("cancelRequest"); }));
    click("cancelRequest");

    EXPECT_FALSE(nationwide->found.isOpen());
    EXPECT_EQ(hits().model()->rowCount(), 1);
    EXPECT_TRUE(silence().contains(QStringLiteral("stopped before the register on this computer answered")));
    EXPECT_TRUE(isShown("retry"));
    EXPECT_TRUE(isShown("manual"));
}

TEST_F(WizardRegistersTest, EachSilentRegisterIsALineWithItsCode)
{
    ASSERT_TRUE(turnsToRows({bakery}));
    nationwide->found.answer(fail(Failure::Timeout));

    EXPECT_EQ(silence(), QStringLiteral("the register on this computer: The service did not answer in time. (NET-02)"));
    EXPECT_TRUE(isShown("retry"));
    click("retry");
    EXPECT_FALSE(isShown("retry"));
    EXPECT_EQ(hits().model()->rowCount(), 1);
    EXPECT_EQ(nationwide->queries.size(), 2);
}

TEST_F(WizardRegistersTest, ASilentNetworkOffersItsSettingsAndItsLogInPage)
{
    QSignalSpy network(&wizard, &Wizard::wantsNetworkSettings);
    QSignalSpy portal(&wizard, &Wizard::wantsPortal);
    ASSERT_TRUE(turnsToRows({bakery}));
    nationwide->found.answer(fail(Failure::Timeout));
    QWidget &list = here<QWidget>("silence");
    EXPECT_FALSE(child<QPushButton>(list, "portal").isVisible());
    child<QPushButton>(list, "networkSettings").click();
    EXPECT_EQ(network.size(), 1);

    click("retry");
    nationwide->found.answer(fail(Failure::WebPage));
    child<QPushButton>(list, "portal").click();
    EXPECT_EQ(portal.size(), 1);
}

TEST_F(WizardRegistersTest, AnErrorOfTheNetworkOffersItsSettings)
{
    QSignalSpy network(&wizard, &Wizard::wantsNetworkSettings);
    QSignalSpy portal(&wizard, &Wizard::wantsPortal);
    ask(QStringLiteral("exempel"));
    nationwide->found.answer(fail(Failure::Redirected));
    peppol->found.answer(fail(Failure::Redirected));
    ASSERT_TRUE(line("error").contains(QStringLiteral("NET-05")));
    EXPECT_TRUE(isShown("networkSettings"));
    EXPECT_TRUE(isShown("portal"));
    click("networkSettings");
    click("portal");

    EXPECT_EQ(network.size(), 1);
    EXPECT_EQ(portal.size(), 1);
}

TEST_F(WizardRegistersTest, WhenEveryRegisterFailsEachIsNamedWithItsCode)
{
    ask(QStringLiteral("exempel"));
    nationwide->found.answer(fail(Failure::Timeout));
    peppol->found.answer(fail(Failure::ServiceDown));

    EXPECT_EQ(line("error"),
              QStringLiteral("No register answered. Try again in a moment, or fill in the details yourself.\n"
                             "the register on this computer: The service did not answer in time. (NET-02)\n"
                             "Peppol Directory: The service has a problem of its own. (SVC-06)"));
    EXPECT_TRUE(isShown("networkSettings"));
    type("query", QStringLiteral("exemplet"));
    EXPECT_FALSE(isShown("error"));
}

TEST_F(WizardRegistersTest, WhenTheOnlyRegisterFailsItIsNamedWithWhatToDo)
{
    lookup->setOff({QStringLiteral("nationwide")});
    ask(QStringLiteral("exempel"));
    peppol->found.answer(fail(Failure::Offline));

    EXPECT_EQ(line("error"),
              QStringLiteral("Peppol Directory: There is no connection to the service. Check the network and "
                             "try again. What you have typed is still here. (NET-01)"));
}

TEST_F(WizardRegistersTest, WhenEveryRegisterFailsAtASecondTryTheRowsStayAndEachIsNamedOnce)
{
    ASSERT_TRUE(turnsToRows({bakery}));
    nationwide->found.answer(fail(Failure::Timeout));
    click("retry");
    peppol->found.answer(fail(Failure::Offline));
    nationwide->found.answer(fail(Failure::Timeout));

    EXPECT_EQ(hits().model()->rowCount(), 1);
    EXPECT_FALSE(isShown("error"));
    EXPECT_TRUE(
        silence().contains(QStringLiteral("register on this computer: The service did not answer in time. (NET-02)")));
    EXPECT_TRUE(
        silence().contains(QStringLiteral("Peppol Directory: There is no connection to the service. (NET-01)")));
}

TEST_F(WizardRegistersTest, AnErrorOfTheServiceOffersNoSettings)
{
    ask(QStringLiteral("exempel"));
    nationwide->found.answer(fail(Failure::ServiceDown));
    peppol->found.answer(fail(Failure::ServiceDown));

    ASSERT_TRUE(line("error").contains(QStringLiteral("SVC-06")));
    EXPECT_FALSE(isShown("networkSettings"));
}

TEST_F(WizardRegistersTest, AMissingKeyOfARegisterLeadsToTheRegisters)
{
    QSignalSpy registers(&wizard, &Wizard::wantsRegisterKeys);
    lookup->setOff({QStringLiteral("nationwide"), QStringLiteral("peppol")});
    ask(bakery.id->display());
    bolagsverket->found.answer(fail(Failure::KeysMissing));

    ASSERT_TRUE(line("error").contains(QStringLiteral("KEY-01")));
    click("registerSettings");
    EXPECT_EQ(registers.size(), 1);
}

TEST_F(WizardRegistersTest, ByNameItSaysThatFewAreThereUntilOthersAreOn)
{
    QSignalSpy registers(&wizard, &Wizard::wantsRegisterSettings);
    lookup->setOff({QStringLiteral("nationwide")});
    ASSERT_TRUE(turnsToRows({bakery, smithy}));
    EXPECT_TRUE(line("coverage").contains(QStringLiteral("Peppol Directory")));
    click("registers");
    EXPECT_EQ(registers.size(), 1);
}

TEST_F(WizardRegistersTest, WhenAllAreOnNothingIsSaidOfWhatIsMissing)
{
    ASSERT_TRUE(turnsToRows({bakery, smithy}));
    EXPECT_FALSE(isShown("coverage"));
}

TEST_F(WizardRegistersTest, ARegisterThatWantsKeysIsNamedWhenNothingWasFound)
{
    searchFor(bakery.id->display());
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList<Company>());

    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_TRUE(line("coverage").contains(QStringLiteral("Bolagsverket was not asked")));
    EXPECT_FALSE(isShown("silence"));
}

TEST_F(WizardRegistersTest, WithOtherKeysTheSearchIsOfferedAgain)
{
    searchFor(bakery.id->display());
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList<Company>());
    ASSERT_TRUE(turnsTo(Step::Results));
    ASSERT_FALSE(isShown("retry"));
    wizard.registerKeysChanged();
    ASSERT_TRUE(isShown("retry"));
    EXPECT_TRUE(silence().contains(QStringLiteral("to ask Bolagsverket too")));

    click("retry");
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList<Company>());
    EXPECT_TRUE(eventually([this] { return !isShown("retry"); })) << "they are not there after all";
}

TEST_F(WizardRegistersTest, NotFoundIsSaidOnlyWhenEverybodyHasAnswered)
{
    searchFor(bakery.id->display());
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(QList<Company>());
    peppol->found.answer(fail(Failure::Timeout));
    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_EQ(heading(),
              QStringLiteral("No company found so far\nWe searched for “\u2068402001-1013\u2069”, but not every "
                             "register answered."));

    click("retry");
    EXPECT_EQ(heading(), QStringLiteral("Searching for the company\nWe are searching for “\u2068402001-1013\u2069”."));
    flow->cancelRequest();
    EXPECT_EQ(text("title"), QStringLiteral("No company found so far")) << "it was stopped";

    click("retry");
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(QList<Company>());
    peppol->found.answer(QList<Company>());
    EXPECT_EQ(heading(),
              QStringLiteral("No company was found\nWe searched for “\u2068402001-1013\u2069” in every register "
                             "that is on."));

    lookup->setOff({QStringLiteral("nationwide"), QStringLiteral("bolagsverket"), QStringLiteral("peppol")});
    click("retry");
    ASSERT_TRUE(eventually([this] { return !flow->companySearch().isAsking(); }));
    EXPECT_EQ(heading(), QStringLiteral("The company could not be searched for\nWe could not search for "
                                        "“\u2068402001-1013\u2069”."));
}

TEST_F(WizardRegistersTest, ANumberWithoutANameIsSaidAndIsThereInTheFormByHand)
{
    Company nameless = bakery;
    nameless.name.clear();
    searchFor(bakery.id->display());
    nationwide->found.answer(QList{nameless});
    bolagsverket->found.answer(QList<Company>());
    peppol->found.answer(QList<Company>());
    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_TRUE(line("coverage").contains(QStringLiteral("knows the number")));
    primary().click();

    ASSERT_TRUE(turnsTo(Step::Manual));
    EXPECT_EQ(here<QLineEdit>("number").text(), bakery.id->display());
}

TEST_F(WizardRegistersTest, WithNoRegisterOnItSaysSoAndLeadsToThem)
{
    lookup->setOff({QStringLiteral("nationwide"), QStringLiteral("bolagsverket"), QStringLiteral("peppol")});
    searchFor(QStringLiteral("exempel"));

    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_TRUE(line("coverage").contains(QStringLiteral("No register")));
    EXPECT_TRUE(isShown("registers"));
}

TEST_F(WizardRegistersTest, APersonsNumberThatNoRegisterTakesIsNotAskedAboutAndGoesNowhere)
{
    lookup->setOff({QStringLiteral("nationwide"), QStringLiteral("bolagsverket")});
    searchFor(QStringLiteral("19810105-2382"));

    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_TRUE(line("coverage").contains(QStringLiteral("No register")));
    EXPECT_TRUE(peppol->queries.isEmpty());
}

TEST_F(WizardRegistersTest, ASoleTradersNumberIsMaskedWhereverItIsSearchedFor)
{
    searchFor(QStringLiteral("19810105-2382"));
    click("send");
    ASSERT_TRUE(eventually([this] { return isShown("cancelRequest"); }));
    for (const QLabel *label : wizard.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QLatin1String("810105"))) << label->objectName().toStdString();
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(QList<Company>());
    ASSERT_TRUE(turnsTo(Step::Results));

    for (const QLabel *label : wizard.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QLatin1String("810105"))) << label->objectName().toStdString();
    EXPECT_FALSE(wizard.windowTitle().contains(QLatin1String("810105")));
    EXPECT_TRUE(peppol->queries.isEmpty());
}

TEST_F(WizardRegistersTest, EnterPressedTwiceSendsNoPersonsNumber)
{
    wizard.activateWindow();
    type("query", QStringLiteral("19810105-2382"));
    QTest::keyClick(&here<QLineEdit>("query"), Qt::Key_Return);
    ASSERT_TRUE(isShown("question"));
    EXPECT_EQ(wizard.focusWidget(), &here<QWidget>("doNotSend"));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);

    EXPECT_TRUE(nationwide->queries.isEmpty());
    EXPECT_TRUE(turnsTo(Step::Manual));
}

TEST_F(WizardRegistersTest, TheQuestionAboutAPersonsNumberComesIntoSightInASmallWindow)
{
    wizard.resize(wizard.minimumSize());
    searchFor(QStringLiteral("19810105-2382"));

    EXPECT_TRUE(eventually([this] { return !here<QWidget>("question").visibleRegion().isEmpty(); }));
    EXPECT_TRUE(eventually([this] { return !here<QWidget>("doNotSend").visibleRegion().isEmpty(); }));
}

TEST_F(WizardRegistersTest, TheQuestionNamesEveryRegisterThatAPersonsNumberGoesTo)
{
    searchFor(QStringLiteral("19810105-2382"));
    const QString question = here<Banner>("question").text();

    for (const char *receiver : {"the register on this computer", "Bolagsverket"})
        EXPECT_TRUE(question.contains(QLatin1String(receiver))) << question.toStdString();
    EXPECT_FALSE(question.contains(QStringLiteral("Peppol")));
}

TEST_F(WizardRegistersTest, AnotherLanguageMeanwhileKeepsRowsAndChoice)
{
    ASSERT_TRUE(turnsToRows({bakery, smithy}));
    clickRow(1);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&wizard, &change);
    QCoreApplication::sendEvent(&page(), &change);
    nationwide->found.answer(QList<Company>());

    EXPECT_EQ(hits().selectionModel()->selectedIndexes().value(0).row(), 1);
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(WizardRegistersTest, AStatusThatIsNotKnownSaysWhichRegisterDidNotAnswer)
{
    ASSERT_TRUE(turnsToUnknownStatus());

    EXPECT_TRUE(silence().contains(QStringLiteral("status is not known")));
    EXPECT_TRUE(silence().contains(QStringLiteral("Bolagsverket: "))) << silence().toStdString();
    EXPECT_TRUE(silence().contains(QStringLiteral("(NET-04)")));
    EXPECT_TRUE(isShown("portal"));
}

TEST_F(WizardRegistersTest, AskingAgainTellsTheStatusInPlace)
{
    ASSERT_TRUE(turnsToUnknownStatus());
    type("email", QStringLiteral("info@exemplet.example"));
    click("retry");
    EXPECT_TRUE(primary().isEnabled());
    nationwide->found.answer(QList{bakery});

    EXPECT_FALSE(isShown("silence"));
    EXPECT_TRUE(text("status").contains(QStringLiteral("registered")));
    EXPECT_EQ(here<QLineEdit>("email").text(), QStringLiteral("info@exemplet.example"));
    EXPECT_EQ(wizard.step(), Step::Company);
}

TEST_F(WizardRegistersTest, AStatusThatTheRegisterNeverTellsIsSaidAsThat)
{
    searchFor(bakery.id->display());
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList{onlyNamed(bakery)});
    ASSERT_TRUE(turnsTo(Step::Company));

    EXPECT_TRUE(silence().contains(QStringLiteral("Peppol Directory does not tell")));
    EXPECT_TRUE(silence().contains(QStringLiteral("Bolagsverket does")));
    EXPECT_FALSE(isShown("retry"));
    QSignalSpy registers(&wizard, &Wizard::wantsRegisterKeys);
    child<QPushButton>(here<QWidget>("silence"), "registerSettings").click();
    EXPECT_EQ(registers.size(), 1);
}

TEST_F(WizardRegistersTest, APartThatDidNotAnswerIsSaidAndAskedAgain)
{
    Company partial = bakery;
    partial.status = {};
    partial.source = {QStringLiteral("bolagsverket"), {}, true};
    searchFor(bakery.id->display());
    nationwide->found.answer(QList{partial});
    ASSERT_TRUE(turnsTo(Step::Company));

    EXPECT_TRUE(silence().contains(QStringLiteral("a part of Bolagsverket")));
    EXPECT_TRUE(isShown("retry"));
}

TEST_F(WizardRegistersTest, DetailsOfAChosenRowAreWaitedForWithAWayOut)
{
    ASSERT_TRUE(turnsToRows({onlyNamed(bakery), onlyNamed(smithy)}));
    nationwide->found.answer(QList<Company>());
    clickRow(0);
    primary().click();
    EXPECT_FALSE(primary().isEnabled());
    ASSERT_TRUE(eventually([this] { return isShown("cancelRequest"); }));
    nationwide->found.answer(QList{bakery});

    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_TRUE(isShown("address"));
}

TEST_F(WizardRegistersTest, DetailsThatAreNotWaitedForDoNotMakeTheSearchIncomplete)
{
    ASSERT_TRUE(turnsToRows({onlyNamed(bakery), onlyNamed(smithy)}));
    nationwide->found.answer(QList<Company>());
    clickRow(0);
    primary().click();
    ASSERT_TRUE(eventually([this] { return isShown("cancelRequest"); }));
    EXPECT_TRUE(busyLine().contains(QStringLiteral("the register on this computer")));
    click("cancelRequest");

    EXPECT_FALSE(isShown("silence")) << silence().toStdString();
}

TEST_F(WizardRegistersTest, WhileAKeychainThinksItIsSaidWhatItMayBeWaitingFor)
{
    lookup->setOff({QStringLiteral("nationwide")});
    searchFor(bakery.id->display());
    ASSERT_TRUE(eventually([this] { return isShown("cancelRequest"); }));
    QSignalSpy spoken(page().findChild<BusyLine *>()->findChild<MessageLine *>(), &MessageLine::announced);
    sayKeychainIsSlow();
    EXPECT_TRUE(busyLine().contains(QStringLiteral("Bolagsverket")));
    EXPECT_TRUE(busyLine().contains(QStringLiteral("keychain"))) << busyLine().toStdString();
    EXPECT_TRUE(busyLine().contains(QStringLiteral("password"))) << busyLine().toStdString();
    EXPECT_EQ(spoken.size(), 1);

    bolagsverket->found.answer(fail(Failure::KeychainSlow));
    EXPECT_FALSE(busyLine().contains(QStringLiteral("keychain"))) << busyLine().toStdString();
    peppol->found.answer(QList{bakery, smithy});
    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_TRUE(silence().contains(QStringLiteral("KEY-04"))) << silence().toStdString();
}

TEST_F(WizardRegistersTest, AKeychainThatWasSlowBeforeIsNotSpokenOfLater)
{
    searchFor(bakery.id->display());
    nationwide->found.answer(QList{bakery});
    ASSERT_TRUE(turnsTo(Step::Company));
    sayKeychainIsSlow();
    type("email", QStringLiteral("info@exemplet.example"));
    primary().click();

    ASSERT_TRUE(accounts.hint.isOpen());
    EXPECT_FALSE(busyLine().contains(QStringLiteral("keychain"))) << busyLine().toStdString();
}

TEST_F(WizardRegistersTest, ARegisterThatWantsKeysForTheDetailsIsNamedWithTheCompanyOnly)
{
    ASSERT_TRUE(turnsToRows({onlyNamed(bakery), onlyNamed(smithy)}));
    nationwide->found.answer(QList<Company>());
    clickRow(0);
    primary().click();
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList<Company>());
    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_TRUE(silence().contains(QStringLiteral("Bolagsverket does")));

    wizard.back();
    ASSERT_TRUE(turnsTo(Step::Results));
    EXPECT_FALSE(isShown("coverage"));
}

} // namespace
