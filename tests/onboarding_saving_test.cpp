// When what is typed reaches the disk. What is there is read as another start of the program would read it.
#include "support/canary.h"
#include "support/flow_fixture.h"

#include <QElapsedTimer>

namespace {

struct OnboardingSavingTest : FlowFixture
{
    Draft onDisk() const
    {
        RecordStore beside(folder.filePath(QStringLiteral("registrations")), RecordStore::Use::LookOnly);
        Registrations found(beside, [this] { return now; });
        found.load();
        const auto latest = found.latestDraft();
        return latest ? found.find(*latest)->draft : Draft();
    }

    Step stepOnDisk() const
    {
        RecordStore beside(folder.filePath(QStringLiteral("registrations")), RecordStore::Use::LookOnly);
        Registrations found(beside, [this] { return now; });
        found.load();
        const auto latest = found.latestDraft();
        return latest ? found.find(*latest)->step : Step::Done;
    }
};

TEST_F(OnboardingSavingTest, AChangeIsOnDiskWithinASecond)
{
    flow->setQuery(QStringLiteral("bageri"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return onDisk().query == QLatin1String("bageri"); }, 1000));
}

TEST_F(OnboardingSavingTest, WhoTypesOnAndOnIsSavedMeanwhile)
{
    QElapsedTimer sinceTheFirst;
    sinceTheFirst.start();
    QString typed;
    while (sinceTheFirst.elapsed() < 1000) {
        flow->setQuery(typed += u'a');
        QTest::qWait(40);
    }
    EXPECT_FALSE(onDisk().query.isEmpty());
}

TEST_F(OnboardingSavingTest, GoingBackSavesAtOnce)
{
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exem"), {});
    flow->setCurrent(Step::Lookup);
    QCoreApplication::processEvents();
    store->wait();
    EXPECT_EQ(onDisk().email, QStringLiteral("info@exem"));
    EXPECT_EQ(stepOnDisk(), Step::Lookup);
}

TEST_F(OnboardingSavingTest, TheStepThatIsTakenUpStaysWhileTheWizardPassesTheOthers)
{
    toSign(bakery);
    const QString id = flow->draft().registrationId;
    store->wait();
    start();
    ASSERT_TRUE(flow->resume(id));
    flow->setCurrent(Step::Lookup); // as the wizard does on its way
    store->wait();
    EXPECT_EQ(stepOnDisk(), Step::Sign);
    flow->setCurrent(Step::Sign);
    QCoreApplication::processEvents();
    store->wait();
    EXPECT_EQ(stepOnDisk(), Step::Sign);
}

TEST_F(OnboardingSavingTest, WhoWentBackFromByHandToTheResultsIsTakenUpAmongThem)
{
    flow->setQuery(QStringLiteral("exempel"));
    flow->search();
    companies->found.answer(QList{bakery, smithy});
    flow->setCurrent(Step::Results);
    flow->fillInByHand();
    flow->setCurrent(Step::Manual);
    flow->setCurrent(Step::Results);
    const QString id = flow->draft().registrationId;
    QCoreApplication::processEvents();
    store->wait();
    start();
    ASSERT_TRUE(flow->resume(id));
    EXPECT_EQ(flow->resumeStep(), Step::Results);
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
}

TEST_F(OnboardingSavingTest, WhatIsSearchedForIsSavedBeforeItIsSent)
{
    flow->setQuery(QStringLiteral("bageri"));
    flow->search();
    store->wait();
    EXPECT_EQ(onDisk().query, QStringLiteral("bageri"));
}

TEST_F(OnboardingSavingTest, TheContactIsSavedBeforeTheOperatorIsAsked)
{
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->confirm();
    ASSERT_TRUE(accounts.hint.isOpen());
    store->wait();
    EXPECT_EQ(onDisk().email, QStringLiteral("info@exemplet.example"));
}

TEST_F(OnboardingSavingTest, AConditionThatIsAcceptedIsKept)
{
    profile.mustAccept = {{QStringLiteral("terms"), {}, {}}};
    toSign(bakery);
    flow->setAccepted(QStringLiteral("terms"), true);
    EXPECT_TRUE(QTest::qWaitFor([this] { return onDisk().accepted == QStringList{QStringLiteral("terms")}; }, 1000));
}

// It was meant for another field.
TEST_F(OnboardingSavingTest, APersonsNumberIsKeptFromNoFieldThatItIsTypedIn)
{
    const QStringList written{QStringLiteral("191212121212"), QStringLiteral("121212-1212"),
                              QStringLiteral("Tolvan 19121212 1212"), QStringLiteral("1912121212"),
                              QStringLiteral("Tolvan 12121212")}; // … or most of one
    const Canary number(QStringLiteral("Tolvan"), QStringLiteral("191212121212"));
    flow->fillInByHand();
    for (const QString &text : written) {
        flow->setManual({text, text, QStringLiteral("AB"), text, text, text, text});
        flow->setContact(text, {});
        flow->setOtherEmail(text);
        flow->saveNow();
        store->wait();
        EXPECT_THAT(number.inTree(folder.path()), testing::IsEmpty()) << text.toStdString();
        EXPECT_EQ(onDisk().manual.name, QString()) << text.toStdString();
    }
}

TEST_F(OnboardingSavingTest, FiguresThatAreNoPersonsAreKept)
{
    flow->fillInByHand();
    for (const char *text : {"Bageri 1912 AB", "Org 559999-0016", "Box 123456", "Lager 20 30 40 50", "Kafé 24/7 365"}) {
        flow->setManual({QString::fromUtf8(text), {}, {}, {}, {}, {}, {}});
        flow->saveNow();
        store->wait();
        EXPECT_EQ(onDisk().manual.name, QString::fromUtf8(text));
    }
}

TEST_F(OnboardingSavingTest, TheEndOfTheProgramSavesAtOnce)
{
    flow->setQuery(QStringLiteral("bageri"));
    flow->saveNow();
    store->wait();
    EXPECT_EQ(onDisk().query, QStringLiteral("bageri"));
}

TEST_F(OnboardingSavingTest, TheEndOfTheProgramKeepsNothingWhenNothingWasTyped)
{
    flow->setQuery(QStringLiteral("b"));
    flow->setQuery({});
    flow->saveNow();
    store->wait();
    EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("registrations"))).isEmpty());
}

} // namespace
