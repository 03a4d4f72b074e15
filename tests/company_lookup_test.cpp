#include "registers/company_lookup.h"

#include "support/qt_test.h"
#include "support/waited.h"

#include <QMap>

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

    void forget() override { ++forgotten; }

    bool isWanted() const { return m_scope; }

    /// The question under way, to answer it even when another has taken its place.
    Done<Companies> question() const
    {
        return [scope = m_scope, done = m_done](Result<Companies> result) {
            if (scope)
                done(std::move(result));
        };
    }

    int asked = 0;
    int forgotten = 0;

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

    void askAndWatch(const CompanyQuery &query)
    {
        pending = lookup->find(
            query, [this](Result<LookupAnswer> result) { got = std::move(result); },
            [this](const LookupAnswer &answer) { soFar.append(answer); });
    }

    static QStringList namesIn(const LookupAnswer &answer)
    {
        QStringList all;
        for (const Company &one : answer.companies)
            all.append(one.name);
        return all;
    }

    LookupAnswer whole() const { return got ? got->value_or(LookupAnswer()) : LookupAnswer(); }
    QStringList found() const { return namesIn(whole()); }

    FakeRegister *numbers = nullptr;
    FakeRegister *both = nullptr;
    FakeRegister *names = nullptr;
    std::unique_ptr<CompanyLookup> lookup;
    std::optional<Result<LookupAnswer>> got;
    QList<LookupAnswer> soFar;
    Pending pending;
};

/// Registers of several countries: "sweden", "norway" and "any" in that order.
struct CountriesTest : testing::Test
{
    CountriesTest()
    {
        std::vector<std::unique_ptr<CompanyRegister>> all;
        for (const RegisterTraits &traits :
             {RegisterTraits{QStringLiteral("sweden"), true, true, true, {QStringLiteral("SE")}},
              RegisterTraits{QStringLiteral("norway"), true, true, true, {QStringLiteral("NO")}},
              RegisterTraits{QStringLiteral("any"), true, true, true}}) {
            auto made = std::make_unique<FakeRegister>(traits);
            registers.insert(traits.id, made.get());
            all.push_back(std::move(made));
        }
        lookup = std::make_unique<CompanyLookup>(std::move(all));
    }

    QStringList askedFor(const CompanyQuery &query)
    {
        const Pending pending = lookup->find(query, [](const Result<LookupAnswer> &) {});
        QStringList asked;
        for (auto it = registers.begin(); it != registers.end(); ++it) {
            if (std::exchange(it.value()->asked, 0) > 0)
                asked.append(it.key());
        }
        return asked;
    }

    QMap<QString, FakeRegister *> registers;
    std::unique_ptr<CompanyLookup> lookup;
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

TEST_F(CompanyLookupTest, DoesNotAskASourceThatWasSwitchedOffMeanwhile)
{
    ask(number("5599990008"));
    lookup->setOff({QStringLiteral("both")});
    numbers->answer(Companies());

    EXPECT_EQ(both->asked, 0);
    ASSERT_TRUE(got && *got);
    EXPECT_THAT((*got)->companies, IsEmpty());
}

TEST_F(CompanyLookupTest, StopsAtTheFirstSourceThatKnowsTheNumber)
{
    ask(number("5599990008"));
    numbers->answer(Companies{company("5599990008", "Påhitt AB")});

    EXPECT_THAT(found(), SizeIs(1));
    EXPECT_EQ(both->asked, 0);
}

TEST_F(CompanyLookupTest, AsksOnlyThoseThatAreMeantAndOfThemOnlyThoseThatMayBe)
{
    lookup->setOff({QStringLiteral("names")});
    pending = lookup->findAmong({QStringLiteral("both"), QStringLiteral("names")}, QStringLiteral("påhitt"),
                                [this](Result<LookupAnswer> result) { got = std::move(result); });
    EXPECT_EQ(names->asked, 0);
    ASSERT_EQ(both->asked, 1);
    both->answer(Companies{company("5599990008", "Påhitt AB")});
    EXPECT_THAT(found(), SizeIs(1));

    pending = lookup->findAmong({QStringLiteral("both")}, number("5599990008"),
                                [this](Result<LookupAnswer> result) { got = std::move(result); });
    EXPECT_EQ(numbers->asked, 0);
    EXPECT_EQ(both->asked, 2);
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

TEST_F(CompanyLookupTest, TellsNobodyWhoseAnswerCameAfterANewerQuestion)
{
    ask(kName);
    const auto ofTheFirst = both->question();
    askAndWatch(QStringLiteral("Nytt"));
    ofTheFirst(Companies{company("5599990008", "Påhitt AB")});

    EXPECT_FALSE(got);
    EXPECT_THAT(soFar, IsEmpty());
}

TEST_F(CompanyLookupTest, AsksOnForANumberUntilSomebodyTellsWhoseItIs)
{
    Company nameless = company("5599990008", "", "numbers", Kind::Unknown);
    nameless.address.town = QStringLiteral("SKÖVDE");
    ask(number("5599990008"));
    numbers->answer(Companies{nameless});
    ASSERT_FALSE(got);
    both->answer(Companies{company("5599990008", "Påhitt AB", "both")});

    ASSERT_THAT(found(), ElementsAre(QStringLiteral("Påhitt AB")));
    EXPECT_THAT(whole().nameless, ElementsAre(QStringLiteral("numbers")));
    const Company one = whole().companies.first();
    EXPECT_EQ(one.address, nameless.address);
    EXPECT_EQ(one.source.id, QStringLiteral("both"));
    EXPECT_THAT(one.source.also, ElementsAre(QStringLiteral("numbers")));
}

TEST_F(CompanyLookupTest, HasNoRowForANumberThatNobodyNames)
{
    ask(number("5599990008"));
    numbers->answer(Companies{company("5599990008", "", "numbers", Kind::Unknown)});
    both->answer(Companies());

    ASSERT_TRUE(got && *got);
    EXPECT_THAT(whole().companies, IsEmpty());
    EXPECT_THAT(whole().nameless, ElementsAre(QStringLiteral("numbers")));
}

TEST_F(CompanyLookupTest, SaysWhichSourceWasPassedOverForWantOfKeys)
{
    ask(number("5599990008"));
    numbers->answer(fail(Failure::KeysMissing));
    both->answer(Companies());

    EXPECT_THAT(whole().withoutKeys, ElementsAre(QStringLiteral("numbers")));
}

TEST_F(CompanyLookupTest, FillsWhatTheBetterSourceDoesNotSayAndNamesWhoDid)
{
    Company better = company("5599990008", "Påhitt AB", "both", Kind::Unknown);
    better.form.code = QStringLiteral("AB");
    Company other = company("5599990008", "Påhitt i andra", "names", Kind::Bankrupt);
    other.form.code = QStringLiteral("HB");
    other.address.town = QStringLiteral("SKÖVDE");
    ask(kName);
    names->answer(Companies{other});
    both->answer(Companies{better});

    ASSERT_THAT(found(), ElementsAre(QStringLiteral("Påhitt AB")));
    const Company one = whole().companies.first();
    EXPECT_EQ(one.form.code, QStringLiteral("AB"));
    EXPECT_EQ(one.address, other.address);
    EXPECT_EQ(one.status.kind, Kind::Bankrupt);
    EXPECT_EQ(one.source.id, QStringLiteral("both"));
    EXPECT_THAT(one.source.also, ElementsAre(QStringLiteral("names")));
}

TEST_F(CompanyLookupTest, DoesNotNameASourceThatAddedNothing)
{
    ask(kName);
    names->answer(Companies{company("5599990008", "Påhitt AB", "names")});
    both->answer(Companies{company("5599990008", "Påhitt AB", "both")});

    ASSERT_THAT(found(), SizeIs(1));
    EXPECT_THAT(whole().companies.first().source.also, IsEmpty());
}

TEST_F(CompanyLookupTest, MixesNoTwoAddresses)
{
    Company better = company("5599990008", "Påhitt AB", "both");
    better.address.town = QStringLiteral("VISBY");
    Company other = company("5599990008", "Påhitt AB", "names");
    other.address = {QStringLiteral("Storgatan 1"), {}, QStringLiteral("54130"), QStringLiteral("SKÖVDE"), {}};
    ask(kName);
    both->answer(Companies{better});
    names->answer(Companies{other});

    ASSERT_THAT(found(), SizeIs(1));
    EXPECT_EQ(whole().companies.first().address, better.address);
}

TEST_F(CompanyLookupTest, GivesWhatHasComeWhileOthersAreStillAsked)
{
    askAndWatch(kName);
    names->answer(Companies{company("5599990008", "Påhitt AB", "names")});

    ASSERT_THAT(soFar, SizeIs(1));
    EXPECT_THAT(namesIn(soFar[0]), ElementsAre(QStringLiteral("Påhitt AB")));
    EXPECT_THAT(soFar[0].waiting, ElementsAre(QStringLiteral("both")));
    EXPECT_FALSE(got);
    both->answer(Companies());
    EXPECT_THAT(soFar, SizeIs(1)) << "the rest is the answer itself";
    EXPECT_TRUE(got);
    EXPECT_THAT(whole().waiting, IsEmpty());
}

TEST_F(CompanyLookupTest, SaysAtOnceWhichSourceDidNotAnswer)
{
    askAndWatch(kName);
    both->answer(fail(Failure::Timeout));

    ASSERT_THAT(soFar, SizeIs(1));
    ASSERT_THAT(soFar[0].silent, SizeIs(1));
    EXPECT_EQ(soFar[0].silent[0].id, QStringLiteral("both"));
}

TEST_F(CompanyLookupTest, LeavesTheRowsWhereTheyWereShownAndPutsNewOnesAfterThem)
{
    askAndWatch(kName);
    names->answer(Companies{company("5599990016", "Nya Påhitt"), company("5599990024", "Påhitt B")});
    ASSERT_THAT(soFar, SizeIs(1));
    EXPECT_THAT(namesIn(soFar[0]), ElementsAre(QStringLiteral("Påhitt B"), QStringLiteral("Nya Påhitt")));
    both->answer(Companies{company("5599990032", "Om Påhitt"), company("5599990008", "Påhitt")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt B"), QStringLiteral("Nya Påhitt"), QStringLiteral("Påhitt"),
                                     QStringLiteral("Om Påhitt")));
}

TEST_F(CompanyLookupTest, CompletesAShownRowInItsPlace)
{
    askAndWatch(kName);
    names->answer(Companies{company("5599990008", "Påhitt A", "names"), company("5599990016", "Påhitt B", "names")});
    both->answer(
        Companies{company("5599990016", "Bättre B", "both"), company("5599990008", "A", "both", Kind::Deregistered)});

    ASSERT_THAT(found(), ElementsAre(QStringLiteral("A"), QStringLiteral("Bättre B")));
    EXPECT_EQ(whole().companies[1].source.id, QStringLiteral("both"));
}

TEST_F(CompanyLookupTest, IsInOrderOfUseAsAWholeWhenNoRowWasShownBefore)
{
    askAndWatch(kName);
    names->answer(Companies());
    both->answer(Companies{company("5599990016", "Nya Påhitt"), company("5599990008", "Påhitt")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt"), QStringLiteral("Nya Påhitt")));
}

TEST_F(CompanyLookupTest, SaysWhoIsAskedNextForANumber)
{
    askAndWatch(number("5599990008"));
    numbers->answer(fail(Failure::Timeout));

    ASSERT_THAT(soFar, SizeIs(1));
    EXPECT_THAT(soFar[0].waiting, ElementsAre(QStringLiteral("both")));
    EXPECT_THAT(soFar[0].silent, SizeIs(1));
}

TEST_F(CompanyLookupTest, MayBeLetGoOfFromWhatItGaveSoFar)
{
    int told = 0;
    pending = lookup->find(
        kName, [this](Result<LookupAnswer> result) { got = std::move(result); },
        [&](const LookupAnswer &) {
            ++told;
            pending = Pending();
        });
    names->answer(Companies());
    both->answer(Companies());

    EXPECT_EQ(told, 1);
    EXPECT_FALSE(got);
}

TEST_F(CompanyLookupTest, HasAsManyRowsForANumberAsTheBetterSourceHasNames)
{
    askAndWatch(kName);
    names->answer(
        Companies{company("5599990008", "Påhitts Bageri", "names"), company("5599990008", "Påhitts Kafé", "names")});
    ASSERT_THAT(soFar, SizeIs(1));
    ASSERT_THAT(soFar[0].companies, SizeIs(2));
    both->answer(Companies{company("5599990008", "Påhitt AB", "both")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitt AB")));
}

TEST_F(CompanyLookupTest, KeepsTheOrderOfSeveralNamesOfOneNumberThatWereShown)
{
    askAndWatch(kName);
    both->answer(
        Companies{company("5599990008", "Påhitts Bageri", "both"), company("5599990008", "Påhitts Snickeri", "both")});
    names->answer(Companies{company("5599990008", "Påhitt", "names"), company("5599990016", "Påhitt", "names")});

    EXPECT_THAT(found(), ElementsAre(QStringLiteral("Påhitts Bageri"), QStringLiteral("Påhitts Snickeri"),
                                     QStringLiteral("Påhitt")));
}

TEST_F(CountriesTest, AsksThoseThatKnowTheCountryOfAName)
{
    EXPECT_THAT(askedFor(QStringLiteral("Påhitt")), ElementsAre(QStringLiteral("any"), QStringLiteral("sweden")));
    EXPECT_THAT(askedFor(CompanyName(QStringLiteral("Oppspinn"), QStringLiteral("NO"))),
                ElementsAre(QStringLiteral("any"), QStringLiteral("norway")));
}

TEST_F(CountriesTest, AsksTheBestThatKnowsTheCountryOfANumber)
{
    EXPECT_THAT(askedFor(number("5599990008")), ElementsAre(QStringLiteral("sweden")));
    EXPECT_THAT(askedFor(*CompanyId::parse(u"319999000", QStringLiteral("NO"), QDate(2026, 3, 4))),
                ElementsAre(QStringLiteral("norway")));
}

TEST_F(CountriesTest, AsksNobodyThatIsOff)
{
    lookup->setOff({QStringLiteral("sweden")});

    EXPECT_THAT(askedFor(QStringLiteral("Påhitt")), ElementsAre(QStringLiteral("any")));
    EXPECT_THAT(askedFor(number("5599990008")), ElementsAre(QStringLiteral("any")));
    EXPECT_THAT(lookup->all(), SizeIs(3));
    lookup->setOff({});
    EXPECT_THAT(askedFor(number("5599990008")), ElementsAre(QStringLiteral("sweden")));
}

TEST_F(CountriesTest, SendsAPersonsNumberToNobodyThatIsOffOrKnowsNoSwedes)
{
    EXPECT_THAT(lookup->personalNumberGoesTo(), ElementsAre(QStringLiteral("sweden"), QStringLiteral("any")));
    lookup->setOff({QStringLiteral("sweden")});
    EXPECT_THAT(lookup->personalNumberGoesTo(), ElementsAre(QStringLiteral("any")));
}

TEST_F(CountriesTest, ForgetsInEveryRegister)
{
    lookup->forget();

    for (const FakeRegister *one : std::as_const(registers))
        EXPECT_EQ(one->forgotten, 1);
}
