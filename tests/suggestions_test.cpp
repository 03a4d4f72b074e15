// What the register on this computer suggests while one types: a real register of a few companies, and the journey.
#include "nationwide/national_register.h"
#include "nationwide/register_import.h"
#include "support/flow_fixture.h"
#include "support/test_numbers.h"

#include <QFile>

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr const char *kHeader =
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;organisationsform;"
    "avregistreringsdatum;avregistreringsorsak;pagandeAvvecklingsEllerOmstruktureringsforfarande;"
    "registreringsdatum;verksamhetsbeskrivning;postadress\n";

QByteArray line(const QByteArray &identity, const QByteArray &names, const QByteArray &form = "AB")
{
    return '"' + identity + R"(";"";"SE-LAND";")" + names + R"(";")" + form
           + R"(-ORGFO";"";"";"";"2001-02-03";"";"Storgatan 1$$ALMÖ$54130$SE-LAND")" + '\n';
}

QByteArray company(const QByteArray &number, const QByteArray &name, const QByteArray &otherName = {})
{
    const QByteArray other = otherName.isEmpty() ? QByteArray() : '|' + otherName + "$SARS_FORNAMN-ORGNAM$2004-01-01";
    return line(number + "$ORGNR-IDORG", name + "$FORETAGSNAMN-ORGNAM$2001-02-03" + other);
}

struct SuggestionsTest : FlowFixture
{
    SuggestionsTest()
    {
        makeRegister(company("4020011013", "Lindströms Bygg AB") + company("4088403888", "Lindåkers Bageri AB")
                     + company("4562143042", "Kvarnen i Almö AB", "Lindas Bröd")
                     + line("198101052382$PERSON-IDORG", "Lindgrens Snickeri$NAMN-ORGNAM$2001-02-03", "E"));
        startOver();
    }
    ~SuggestionsTest() override
    {
        flow.reset();
        lookup.reset();
    }

    void makeRegister(const QByteArray &lines)
    {
        QFile text(folder.filePath(QStringLiteral("register.txt")));
        ASSERT_TRUE(text.open(QIODevice::WriteOnly));
        text.write(kHeader + lines);
        text.close();
        ImportWatch watch;
        ASSERT_TRUE(importRegister({.bulk = text.fileName(), .published = published}, path(), watch));
    }

    /// The same journey, over this register and one far away.
    void startOver()
    {
        flow.reset();
        std::vector<std::unique_ptr<CompanyRegister>> registers;
        auto here = std::make_unique<NationalRegister>(path());
        nationwide = here.get();
        registers.push_back(std::move(here));
        auto far = std::make_unique<FakeRegister>();
        companies = far.get();
        registers.push_back(std::move(far));
        lookup = std::make_unique<CompanyLookup>(std::move(registers));
        flow = std::make_unique<Onboarding>(Onboarding::Services{*lookup,
                                                                 accounts,
                                                                 signing,
                                                                 *registrations,
                                                                 profile,
                                                                 [this] { return now; },
                                                                 {},
                                                                 patience,
                                                                 nullptr,
                                                                 nationwide});
    }

    QString path() const { return folder.filePath(QStringLiteral("register/sweden.register")); }
    QStringList names() const
    {
        QStringList all;
        for (const Suggestion &one : flow->suggestions().all())
            all.append(one.company.name);
        return all;
    }
    testing::AssertionResult suggests(const QStringList &wanted)
    {
        if (eventually([this, &wanted] { return names() == wanted; }))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << names().join(u'|').toStdString();
    }
    bool isQuiet() const // nothing comes any more
    {
        QTest::qWait(100);
        return names().isEmpty();
    }

    const QDateTime published{QDate(2026, 2, 23), QTime(4, 0), Qt::UTC};
    NationalRegister *nationwide = nullptr;
};

TEST_F(SuggestionsTest, ComeFromTheSecondLetter)
{
    flow->setQuery(QStringLiteral("l"));
    EXPECT_TRUE(isQuiet());
    flow->setQuery(QStringLiteral("lindstroms byg"));
    ASSERT_TRUE(suggests({QStringLiteral("Lindströms Bygg AB")}));
    const Suggestion &first = flow->suggestions().all().first();
    EXPECT_EQ(first.company.source.fetched, published);
    EXPECT_EQ(first.otherName, QString());
    EXPECT_EQ(flow->suggestions().made(), published);
    EXPECT_THAT(companies->queries, IsEmpty()) << "nothing left the computer";
}

TEST_F(SuggestionsTest, SayUnderWhichOtherNameACompanyWasFound)
{
    flow->setQuery(QStringLiteral("lindas br"));
    ASSERT_TRUE(suggests({QStringLiteral("Kvarnen i Almö AB")}));
    EXPECT_EQ(flow->suggestions().all().first().otherName, QStringLiteral("Lindas Bröd"));

    flow->setQuery(QStringLiteral("kvarnen"));
    ASSERT_TRUE(eventually([this] { return flow->suggestions().all().value(0).otherName.isEmpty(); }));
}

TEST_F(SuggestionsTest, AnswerOnlyTheNewestQuestion)
{
    nationwide->open();
    ASSERT_TRUE(eventually([this] { return flow->suggestions().made().isValid(); }));
    QList<QStringList> seen;
    QObject::connect(&flow->suggestions(), &Suggestions::changed, flow.get(), [&] { seen.append(names()); });
    for (const char *text : {"lindåkers", "kvar", "kvarnen", "almö", "lindstr"})
        flow->setQuery(QString::fromUtf8(text));
    ASSERT_TRUE(suggests({QStringLiteral("Lindströms Bygg AB")}));
    QTest::qWait(100);
    EXPECT_THAT(seen, ElementsAre(names())) << "what was typed on the way was shown";
}

TEST_F(SuggestionsTest, GoWithTheText)
{
    flow->setQuery(QStringLiteral("kvarnen"));
    ASSERT_TRUE(suggests({QStringLiteral("Kvarnen i Almö AB")}));
    flow->setQuery({});
    EXPECT_TRUE(isQuiet());
}

TEST_F(SuggestionsTest, AreNeverPersons)
{
    for (const char *text : {"lindgrens", "lindgrens snickeri", "198101052382", "810105-2382", "8101052382"}) {
        flow->setQuery(QString::fromUtf8(text));
        QTest::qWait(60);
        for (const Suggestion &one : flow->suggestions().all())
            EXPECT_FALSE(one.company.isPersonal() || one.company.name.contains(QStringLiteral("Lindgren"))) << text;
    }
}

TEST_F(SuggestionsTest, AreForSwedenAlone)
{
    companies->known.countries = {QStringLiteral("SE"), QStringLiteral("NO")};
    flow->setQuery(QStringLiteral("kvarnen"));
    ASSERT_TRUE(suggests({QStringLiteral("Kvarnen i Almö AB")}));
    flow->setCountry(QStringLiteral("NO"));
    EXPECT_TRUE(isQuiet());
    EXPECT_FALSE(flow->suggestions().isOn());
    EXPECT_FALSE(flow->suggestions().isLacking());
}

TEST_F(SuggestionsTest, AreNotThereWhenTheRegisterIsNotToBeAsked)
{
    flow->setQuery(QStringLiteral("kvarnen"));
    ASSERT_TRUE(suggests({QStringLiteral("Kvarnen i Almö AB")}));
    lookup->setOff({QStringLiteral("nationwide")});
    flow->registersChanged();
    EXPECT_TRUE(isQuiet());
}

TEST_F(SuggestionsTest, ComeFromTheNewRegisterAtOnce)
{
    flow->setQuery(QStringLiteral("smedjan"));
    EXPECT_TRUE(isQuiet());
    makeRegister(company("5599990016", "Smedjan i Almö AB"));
    nationwide->reopen();
    EXPECT_TRUE(suggests({QStringLiteral("Smedjan i Almö AB")}));
}

TEST_F(SuggestionsTest, AreLackingWithoutARegister)
{
    EXPECT_FALSE(flow->suggestions().isLacking());
    ASSERT_TRUE(QFile::remove(path()));
    nationwide->reopen();
    EXPECT_TRUE(flow->suggestions().isLacking());
    EXPECT_FALSE(flow->suggestions().isOn());
}

TEST_F(SuggestionsTest, OneThatIsChosenLeadsOnWithTheOriginalsDetails)
{
    flow->setQuery(QStringLiteral("lindstr"));
    ASSERT_TRUE(suggests({QStringLiteral("Lindströms Bygg AB")}));
    flow->chooseSuggested(0);
    EXPECT_TRUE(flow->isBusy());
    ASSERT_TRUE(companies->found.isOpen());
    Company newer = companyCalled(QStringLiteral("Lindströms Bygg i Almö AB"), u"4020011013");
    companies->found.answer(QList{newer});

    EXPECT_TRUE(flow->isDone(Step::Lookup));
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Company);
    EXPECT_EQ(*flow->draft().company, newer);
    EXPECT_TRUE(flow->wasSuggested());
    EXPECT_EQ(flow->draft().query, QStringLiteral("lindstr")) << "what was typed stays";
}

TEST_F(SuggestionsTest, OneThatIsChosenIsTakenAsItIsWithoutANetwork)
{
    flow->setQuery(QStringLiteral("lindstr"));
    ASSERT_TRUE(suggests({QStringLiteral("Lindströms Bygg AB")}));
    flow->chooseSuggested(0);
    companies->found.answer(fail(Failure::Offline));

    ASSERT_TRUE(flow->isDone(Step::Lookup));
    EXPECT_EQ(flow->draft().company->source.id, QStringLiteral("nationwide"));
    EXPECT_EQ(flow->draft().company->address.town, QStringLiteral("ALMÖ"));
    EXPECT_FALSE(flow->error());
}

TEST_F(SuggestionsTest, WhoTypesOnInsteadDropsTheChoice)
{
    flow->setQuery(QStringLiteral("lindstr"));
    ASSERT_TRUE(suggests({QStringLiteral("Lindströms Bygg AB")}));
    flow->chooseSuggested(0);
    flow->setQuery(QStringLiteral("lindåk"));

    EXPECT_FALSE(flow->isBusy());
    EXPECT_FALSE(companies->found.isOpen());
    EXPECT_TRUE(eventually([this] { return names().value(0) == QStringLiteral("Lindåkers Bageri AB"); }));
}

TEST_F(SuggestionsTest, ASearchByNameNeedNotWaitForTheNetworkEither)
{
    flow->setQuery(QStringLiteral("lind"));
    flow->search();
    ASSERT_TRUE(eventually([this] { return flow->isDone(Step::Lookup); }));
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
    EXPECT_EQ(flow->draft().hits.first().source.id, QStringLiteral("nationwide"));
    EXPECT_TRUE(companies->found.isOpen()) << "it is still being asked";
}

} // namespace
