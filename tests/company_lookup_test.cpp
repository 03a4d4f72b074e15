#include "registers/company_lookup.h"

#include "support/qt_test.h"
#include "support/waited.h"

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

using Companies = QList<Company>;
using Kind = CompanyStatus::Kind;

/// A register that answers when the test says so.
class FakeRegister : public CompanyRegister
{
public:
    explicit FakeRegister(RegisterTraits traits) : m_traits(std::move(traits)) {}

    RegisterTraits traits() const override { return m_traits; }

    Pending find(const CompanyQuery &, Done<Companies> done) override
    {
        ++asked;
        auto scope = std::make_unique<QObject>();
        m_scope = scope.get();
        m_done = std::move(done);
        return Pending(std::move(scope));
    }

    void answer(Result<Companies> result)
    {
        const auto done = m_done;
        if (m_scope)
            done(std::move(result));
    }

    bool isWanted() const { return m_scope; }

    int asked = 0;

private:
    RegisterTraits m_traits;
    Done<Companies> m_done;
    QPointer<QObject> m_scope;
};

CompanyId number(const char *digits)
{
    return *OrganisationNumber::parse(QString::fromLatin1(digits), QDate(2026, 3, 4));
}

Company company(const char *digits, const char *name, const char *source = "first", Kind kind = Kind::Active)
{
    Company made;
    made.id = number(digits);
    made.name = QString::fromUtf8(name);
    made.status.kind = kind;
    made.source.id = QString::fromLatin1(source);
    return made;
}

struct CompanyLookupTest : testing::Test
{
    CompanyLookupTest()
    {
        std::vector<std::unique_ptr<CompanyRegister>> all;
        all.push_back(std::make_unique<FakeRegister>(RegisterTraits{QStringLiteral("numbers"), true, false, true}));
        all.push_back(std::make_unique<FakeRegister>(RegisterTraits{QStringLiteral("both"), true, true, false}));
        all.push_back(std::make_unique<FakeRegister>(RegisterTraits{QStringLiteral("names"), false, true, false}));
        numbers = static_cast<FakeRegister *>(all[0].get());
        both = static_cast<FakeRegister *>(all[1].get());
        names = static_cast<FakeRegister *>(all[2].get());
        lookup = std::make_unique<CompanyLookup>(std::move(all));
    }

    void ask(const CompanyQuery &query)
    {
        pending = lookup->find(query, [this](Result<LookupAnswer> result) { got = std::move(result); });
    }

    QStringList found() const
    {
        QStringList all;
        for (const Company &one : got &&*got ? (*got)->companies : Companies())
            all.append(one.name);
        return all;
    }

    FakeRegister *numbers = nullptr;
    FakeRegister *both = nullptr;
    FakeRegister *names = nullptr;
    std::unique_ptr<CompanyLookup> lookup;
    std::optional<Result<LookupAnswer>> got;
    Pending pending;
};

const QString kName = QStringLiteral("Påhitt");

} // namespace

TEST_F(CompanyLookupTest, AsksTheNextSourceOnlyWhenTheFirstDoesNotKnowTheNumber)
{
    ask(number("5599990008"));
    EXPECT_EQ(both->asked, 0);
    numbers->answer(Companies());
    EXPECT_EQ(both->asked, 1);
    both->answer(Companies{company("5599990008", "Påhitt AB")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt AB")));
    EXPECT_EQ(names->asked, 0);
}

TEST_F(CompanyLookupTest, StopsAtTheFirstSourceThatKnowsTheNumber)
{
    ask(number("5599990008"));
    numbers->answer(Companies{company("5599990008", "Påhitt AB")});

    EXPECT_THAT(found(), SizeIs(1));
    EXPECT_EQ(both->asked, 0);
}

TEST_F(CompanyLookupTest, GoesOnPastASourceThatFails)
{
    ask(number("5599990008"));
    numbers->answer(fail(Failure::Timeout));
    both->answer(Companies{company("5599990008", "Påhitt AB")});

    ASSERT_TRUE(got && *got);
    EXPECT_THAT((*got)->companies, SizeIs(1));
    ASSERT_THAT((*got)->silent, SizeIs(1));
    EXPECT_EQ((*got)->silent[0].id, QStringLiteral("numbers"));
    EXPECT_EQ((*got)->silent[0].error.what, Failure::Timeout);
}

TEST_F(CompanyLookupTest, ShowsAPersonsNumberOnlyToThoseThatTakeOne)
{
    ask(number("191212121212"));
    numbers->answer(Companies());

    ASSERT_TRUE(got && *got);
    EXPECT_THAT((*got)->companies, IsEmpty());
    EXPECT_EQ(both->asked, 0);
    EXPECT_EQ(names->asked, 0);
}

TEST_F(CompanyLookupTest, SaysToWhomAPersonsNumberGoes)
{
    EXPECT_EQ(lookup->personalNumberGoesTo(), QStringList(QStringLiteral("numbers")));
}

TEST_F(CompanyLookupTest, AsksAllThatKnowNamesAtOnce)
{
    ask(kName);

    EXPECT_EQ(numbers->asked, 0);
    EXPECT_EQ(both->asked, 1);
    EXPECT_EQ(names->asked, 1);
}

TEST_F(CompanyLookupTest, AnswersWhenTheLastSourceHas)
{
    ask(kName);
    names->answer(Companies{company("5599990008", "Påhitt i namnregistret")});
    EXPECT_FALSE(got);
    both->answer(Companies{company("5599990016", "Påhitt i båda")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt i båda"), QStringLiteral("Påhitt i namnregistret")));
}

TEST_F(CompanyLookupTest, TakesTheBetterSourcesDetailsOfACompanyThatTwoKnow)
{
    ask(kName);
    names->answer(
        Companies{company("5599990008", "Påhitt, sämre", "names"), company("5599990016", "Påhitt två", "names")});
    both->answer(Companies{company("5599990008", "Påhitt, bättre", "both")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt, bättre"), QStringLiteral("Påhitt två")));
}

TEST_F(CompanyLookupTest, KeepsAllTheNamesThatOneSourceHasForANumber)
{
    ask(number("191212121212"));
    numbers->answer(Companies{company("191212121212", "Tolvans Snickeri"), company("191212121212", "Tolvans Bageri")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Tolvans Snickeri"), QStringLiteral("Tolvans Bageri")));
}

TEST_F(CompanyLookupTest, PutsTheExactNameFirstThenThoseThatBeginWithItAndTheGoneOnesLast)
{
    ask(QStringLiteral(" påhitt  ab"));
    both->answer(Companies{company("5599990008", "Påhitt AB", "both", Kind::Deregistered),
                           company("5599990016", "Nya Påhitt AB"), company("5599990024", "Påhitt AB i Visby"),
                           company("5599990032", "PÅHITT AB", "both", Kind::Bankrupt)});
    names->answer(Companies());

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("PÅHITT AB"), QStringLiteral("Påhitt AB i Visby"),
                                     QStringLiteral("Nya Påhitt AB"), QStringLiteral("Påhitt AB")));
}

TEST_F(CompanyLookupTest, KeepsTheSourcesOrderAmongEquals)
{
    ask(kName);
    both->answer(Companies{company("5599990016", "Påhitt B"), company("5599990008", "Påhitt A")});
    names->answer(Companies{company("5599990024", "Påhitt C")});

    EXPECT_THAT(found(),
                ElementsAre(QStringLiteral("Påhitt B"), QStringLiteral("Påhitt A"), QStringLiteral("Påhitt C")));
}

TEST_F(CompanyLookupTest, IsNotHiddenByOneFailingSource)
{
    ask(kName);
    both->answer(fail(Failure::RateLimited));
    names->answer(Companies());

    ASSERT_TRUE(got && *got);
    EXPECT_THAT((*got)->silent, SizeIs(1));
}

TEST_F(CompanyLookupTest, FailsWithTheFirstSourcesErrorWhenNoneAnswers)
{
    ask(kName);
    names->answer(fail(Failure::Timeout));
    both->answer(fail(Failure::Offline));

    ASSERT_TRUE(got && !*got);
    EXPECT_EQ(got->error().what, Failure::Offline);
}

TEST_F(CompanyLookupTest, SaysNothingOfASourceWithoutKeysWhenAnotherAnswers)
{
    ask(number("5599990008"));
    numbers->answer(fail(Failure::KeysMissing));
    both->answer(Companies());

    ASSERT_TRUE(got && *got);
    EXPECT_THAT((*got)->silent, IsEmpty());
}

TEST_F(CompanyLookupTest, SaysWhyTheOtherFailedWhenTheFirstHasNoKeys)
{
    ask(number("5599990008"));
    numbers->answer(fail(Failure::KeysMissing));
    both->answer(fail(Failure::Offline));

    ASSERT_TRUE(got && !*got);
    EXPECT_EQ(got->error().what, Failure::Offline);
}

TEST_F(CompanyLookupTest, SaysThatKeysAreMissingWhenThereIsNobodyElseToAsk)
{
    ask(number("191212121212"));
    numbers->answer(fail(Failure::KeysMissing));

    ASSERT_TRUE(got && !*got);
    EXPECT_EQ(got->error().what, Failure::KeysMissing);
}

TEST_F(CompanyLookupTest, FindsNothingWhenThereIsNobodyToAsk)
{
    CompanyLookup none({});

    const auto answer =
        waited<LookupAnswer>([&](Done<LookupAnswer> done) { return none.find(kName, std::move(done)); });
    ASSERT_TRUE(answer);
    EXPECT_THAT(answer->companies, IsEmpty());
}

TEST_F(CompanyLookupTest, LetsGoOfEverySourceWhenItsAnswerIsNotWantedAnyMore)
{
    ask(kName);
    names->answer(Companies());
    pending = Pending();

    EXPECT_FALSE(both->isWanted());
    both->answer(Companies());
    EXPECT_FALSE(got);
}

TEST_F(CompanyLookupTest, MayBeLetGoOfFromItsOwnAnswer)
{
    pending = lookup->find(number("5599990008"), [this](Result<LookupAnswer> result) {
        pending = Pending();
        got = std::move(result);
    });
    numbers->answer(Companies{company("5599990008", "Påhitt AB")});

    EXPECT_THAT(found(), SizeIs(1));
}
