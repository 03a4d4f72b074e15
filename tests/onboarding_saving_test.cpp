// When what is typed reaches the disk. What is there is read as another start of the program would read it.
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
