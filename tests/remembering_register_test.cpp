#include "registers/remembering_register.h"

#include "support/qt_test.h"
#include "support/waited.h"

using namespace std::chrono_literals;

namespace {

using Companies = QList<Company>;

/// Answers what the test has set, and counts.
class CountingRegister : public CompanyRegister
{
public:
    RegisterTraits traits() const override { return {.id = QStringLiteral("counting"), .needsKeys = true}; }

    Pending find(const CompanyQuery &, Done<Companies> done) override
    {
        ++asked;
        return later<Companies>(says, std::move(done));
    }

    Pending tryKeys(Done<void> done) override
    {
        ++tried;
        return later<void>({}, std::move(done));
    }

    void forget() override { ++forgotten; }

    Result<Companies> says = Companies();
    int asked = 0;
    int tried = 0;
    int forgotten = 0;
};

Company named(const QString &name)
{
    Company company;
    company.id = *OrganisationNumber::parse(u"5599990008", QDate(2026, 3, 4));
    company.name = name;
    company.source = {QStringLiteral("counting"), QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC)};
    return company;
}

struct RememberingTest : testing::Test
{
    RememberingTest()
    {
        auto made = std::make_unique<CountingRegister>();
        source = made.get();
        source->says = Companies{named(QStringLiteral("Påhitt AB"))};
        remembering = std::make_unique<RememberingRegister>(std::move(made), [this] { return now; });
    }

    Result<Companies> find(const CompanyQuery &query = QStringLiteral("Påhitt"))
    {
        return waited<Companies>([&](Done<Companies> done) { return remembering->find(query, std::move(done)); });
    }

    CountingRegister *source = nullptr;
    std::unique_ptr<RememberingRegister> remembering;
    std::chrono::milliseconds now = 1h;
};

} // namespace

TEST_F(RememberingTest, GivesTheSameAnswerAgainWithoutAsking)
{
    const auto first = find();
    source->says = Companies();
    now += 14min;

    EXPECT_EQ(find(), first);
    EXPECT_EQ(source->asked, 1);
}

TEST_F(RememberingTest, KeepsTheTimeOfTheRealAnswer)
{
    ASSERT_TRUE(find());
    now += 5min;

    EXPECT_EQ(find()->first().source.fetched, named({}).source.fetched);
}

TEST_F(RememberingTest, AsksAgainAfterAQuarterOfAnHour)
{
    ASSERT_TRUE(find());
    now += 15min;
    source->says = Companies();

    EXPECT_EQ(find(), Companies());
    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, RemembersThatNobodyWasFound)
{
    source->says = Companies();
    ASSERT_TRUE(find());
    ASSERT_TRUE(find());

    EXPECT_EQ(source->asked, 1);
}

TEST_F(RememberingTest, AsksAgainAfterAFailure)
{
    source->says = fail(Failure::Timeout);
    ASSERT_FALSE(find());
    ASSERT_FALSE(find());

    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, AsksAgainForAnAnswerThatCameInPart)
{
    Company partial = named(QStringLiteral("Påhitt AB"));
    partial.source.partial = true;
    source->says = Companies{named(QStringLiteral("Påhitt A")), partial};
    ASSERT_TRUE(find());
    ASSERT_TRUE(find());

    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, KeepsNoPersonsNumber)
{
    source->says = Companies();
    const CompanyId person = *OrganisationNumber::parse(u"191212121212", QDate(2026, 3, 4));
    ASSERT_TRUE(find(person));
    ASSERT_TRUE(find(person));

    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, KeepsNoAnswerWithAPersonInIt)
{
    Company trader = named(QStringLiteral("Tolvans Trädgård"));
    trader.form.code = QStringLiteral("E");
    source->says = Companies{named(QStringLiteral("Påhitt AB")), trader};
    ASSERT_TRUE(find());
    ASSERT_TRUE(find());

    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, LetsGoOfWhatIsTooOldToBeGiven)
{
    const Companies answer{named(QStringLiteral("Påhitt AB"))};
    source->says = answer;
    ASSERT_TRUE(find());
    source->says = Companies();
    now += 15min;
    EXPECT_FALSE(answer.isDetached());
    ASSERT_TRUE(find(QStringLiteral("Annat")));

    EXPECT_TRUE(answer.isDetached());
}

TEST_F(RememberingTest, TellsQuestionsApartByTextAndByCountry)
{
    ASSERT_TRUE(find(CompanyName(QStringLiteral("Påhitt"))));
    ASSERT_TRUE(find(CompanyName(QStringLiteral("Påhitt"), QStringLiteral("FI"))));
    ASSERT_TRUE(find(CompanyName(QStringLiteral("Påhitts"))));
    ASSERT_TRUE(find(*named({}).id));

    EXPECT_EQ(source->asked, 4);
}

TEST_F(RememberingTest, LetsGoOfTheOldestOfTwoHundred)
{
    for (int i = 0; i < 201; ++i)
        ASSERT_TRUE(find(QString::number(i)));
    ASSERT_TRUE(find(QStringLiteral("1")));
    EXPECT_EQ(source->asked, 201);
    ASSERT_TRUE(find(QStringLiteral("0")));

    EXPECT_EQ(source->asked, 202);
}

TEST_F(RememberingTest, ForgetsAllWhenTold)
{
    ASSERT_TRUE(find());
    remembering->forget();
    ASSERT_TRUE(find());

    EXPECT_EQ(source->asked, 2);
    EXPECT_EQ(source->forgotten, 1);
}

TEST_F(RememberingTest, DoesNotRememberAnAnswerToAQuestionFromBeforeItForgot)
{
    std::optional<Result<Companies>> got;
    const Pending pending = remembering->find(QStringLiteral("Påhitt"),
                                              [&got](Result<Companies> companies) { got = std::move(companies); });
    remembering->forget();
    ASSERT_TRUE(eventually([&got] { return got.has_value(); }));
    ASSERT_TRUE(find());

    EXPECT_EQ(source->asked, 2);
}

TEST_F(RememberingTest, TriesKeysEachTime)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_TRUE(waited<void>([&](Done<void> done) { return remembering->tryKeys(std::move(done)); }));

    EXPECT_EQ(source->tried, 2);
}

TEST_F(RememberingTest, IsWhatItsSourceIs)
{
    EXPECT_EQ(remembering->traits().id, QStringLiteral("counting"));
    EXPECT_TRUE(remembering->traits().needsKeys);
}
