#include "support/journey_fixture.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>

// The look-up through the finished program, the demo's servers standing in for every register at once.

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

struct JourneyThroughRegisters : JourneyFixture
{
    void choose(const char *country)
    {
        auto &countries = find<QComboBox>("country");
        countries.setFocus();
        while (countries.currentData().toString() != QLatin1String(country))
            QTest::keyClick(&countries, Qt::Key_Down);
    }

    /// Where a person's number went, in the body of whatever request.
    QStringList pathsThatHeldAPersonsNumber() const
    {
        QStringList paths;
        for (const QByteArray &line : demo->requestLog().split('\n')) {
            const QJsonObject request = QJsonDocument::fromJson(line).object();
            if (request.value(QLatin1String("person")).toBool())
                paths.append(request.value(QLatin1String("method")).toString() + u' '
                             + request.value(QLatin1String("path")).toString());
        }
        return paths;
    }

    QString nameOfRow(int row) { return find<QListView>("hits").model()->index(row, 0).data().toString(); }
};

const QString kToBolagsverket = QStringLiteral("POST /vardefulla-datamangder/v1/organisationer");
const QString kToVies = QStringLiteral("POST /taxation_customs/vies/rest-api/check-vat-number");

} // namespace

TEST_P(JourneyThroughRegisters, APersonsNumberReachesTheBodiesOfTwoRegistersAfterTheQuestionAndNothingElse)
{
    search(QStringLiteral("19121212-1212")); // unknown to the first, so the second is asked as well
    ASSERT_TRUE(find<QWidget>("question").isVisible());
    EXPECT_FALSE(flow().companySearch().isAsking()) << "nothing is on its way either";
    EXPECT_THAT(pathsThatHeldAPersonsNumber(), IsEmpty());

    press("send");
    ASSERT_TRUE(on(Step::Results));
    EXPECT_THAT(pathsThatHeldAPersonsNumber(), ElementsAre(kToBolagsverket, kToVies));
    EXPECT_EQ(demo->count(QStringLiteral("directory")), 0);
    EXPECT_EQ(demo->count(QStringLiteral("leaks")), 0);
}

TEST_P(JourneyThroughRegisters, APersonsNumberUnderAnotherCountryReachesNobody)
{
    choose("NO");
    type("query", QStringLiteral("19810105-2382"));
    EXPECT_FALSE(primary().isEnabled());
    QTest::keyClick(&find<QLineEdit>("query"), Qt::Key_Return);
    QCoreApplication::processEvents();

    EXPECT_EQ(wizard().step(), Step::Lookup);
    EXPECT_TRUE(demo->requestLog().isEmpty()) << demo->requestLog().toStdString();
}

TEST_P(JourneyThroughRegisters, WhatTwoRegistersKnowInPartIsOneCompany)
{
    search(QStringLiteral("439825-9798")); // its name is in the directory, its address in VIES
    ASSERT_TRUE(on(Step::Company));

    const Company &company = *flow().draft().company;
    EXPECT_FALSE(company.name.isEmpty());
    EXPECT_FALSE(company.address.town.isEmpty());
    EXPECT_EQ(company.source.id, QStringLiteral("peppol"));
    EXPECT_THAT(company.source.also, ElementsAre(QStringLiteral("vies")));
    EXPECT_TRUE(words().contains(QStringLiteral("VIES"))) << words().toStdString();
}

TEST_P(JourneyThroughRegisters, OneNameInTwoRegistersIsOneRowWithTheBetterDetails)
{
    choose("FI");
    search(QStringLiteral("demo"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }, 8000));

    const QList<Company> &hits = flow().draft().hits;
    QSet<QString> numbers;
    for (const Company &hit : hits)
        numbers.insert(hit.id->display());
    EXPECT_EQ(numbers.size(), hits.size()) << "a number stands there twice";
    EXPECT_THAT(hits, Contains(testing::Field(&Company::source, testing::Field(&Source::id, QStringLiteral("prh")))));
}

TEST_P(JourneyThroughRegisters, RowsAreThereWhileASlowRegisterIsStillAskedAndStayWhereTheyAre)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("slow:brreg")));
    choose("NO");
    search(QStringLiteral("fjordvik"));
    ASSERT_TRUE(on(Step::Results));
    EXPECT_THAT(flow().draft().waiting, ElementsAre(QStringLiteral("brreg")));
    ASSERT_FALSE(flow().draft().hits.isEmpty());

    const QString number = flow().draft().hits.first().id->display();
    auto &hits = find<QListView>("hits");
    QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualRect(hits.model()->index(0, 0)).center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }, 8000));
    EXPECT_GT(flow().draft().hits.size(), 1);
    EXPECT_EQ(flow().draft().hits.first().id->display(), number);
    EXPECT_EQ(hits.currentIndex().row(), 0);
    EXPECT_EQ(flow().draft().selected, 0);
}

TEST_P(JourneyThroughRegisters, TwoThatAreAwayAtOnceHideNothingOfTheThirdAndAreNamed)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("down:bolagsverket,garbage:vies")));
    search(QStringLiteral("439825-9798"));
    ASSERT_TRUE(on(Step::Company));

    const Draft &draft = flow().draft();
    EXPECT_EQ(draft.company->source.id, QStringLiteral("peppol"));
    EXPECT_FALSE(draft.company->name.isEmpty());
    ASSERT_THAT(draft.silentOnCompany, testing::SizeIs(2));
    EXPECT_EQ(draft.silentOnCompany[0].error.what, Failure::ServiceDown);
    EXPECT_EQ(draft.silentOnCompany[1].error.what, Failure::WebPage);
    EXPECT_THAT(words().toStdString(), testing::HasSubstr("Bolagsverket: "));
    EXPECT_THAT(words().toStdString(), testing::HasSubstr("VIES: "));
}

TEST_P(JourneyThroughRegisters, AServiceIsNeverAskedMoreOftenThanItAllows)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("strict-rates")));
    for (const char *name : {"bageri", "exempel", "demo", "bygg"}) {
        search(QString::fromLatin1(name));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().isBusy() && !flow().companySearch().isAsking(); }, 8000))
            << name;
        if (wizard().step() != Step::Lookup)
            wizard().back();
    }
    EXPECT_EQ(demo->count(QStringLiteral("refused-rate")), 0);
    EXPECT_EQ(demo->count(QStringLiteral("directory")), 4);
}

INSTANTIATE_TEST_SUITE_P(In, JourneyThroughRegisters, testing::Values("sv", "en"));
