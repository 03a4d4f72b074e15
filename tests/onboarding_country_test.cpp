#include "support/lookup_fixture.h"

#include "flow/company_json.h"
#include "flow/record.h"

namespace {

struct CountryTest : LookupFixture
{
    [[nodiscard]] bool isSent() const { return !nationwide->queries.isEmpty() || !peppol->queries.isEmpty(); }

    QString queryOnDisk()
    {
        Record record;
        record.draft = flow->draft();
        return fromPayload(toPayload(record, now.date()), now.date())->draft.query;
    }

    std::string countryAfterARestart(const char *country)
    {
        flow->setCountry(QLatin1String(country));
        flow->setQuery(QStringLiteral("Bakeri Eksempel"));
        QSignalSpy left(flow.get(), &Onboarding::leftForLater);
        flow->signLater(false);
        EXPECT_TRUE(eventually([&] { return left.size() == 1; }));
        const QString id = flow->draft().registrationId;
        startAnew();
        EXPECT_TRUE(flow->resume(id));
        return flow->draft().country.toStdString();
    }
};

TEST_F(CountryTest, IsSwedenUntilAnotherIsChosen)
{
    EXPECT_EQ(flow->draft().country, QStringLiteral("SE"));
}

TEST_F(CountryTest, IsOneThatARegisterNamesAlsoWhenThatIsOff)
{
    const QStringList all{QStringLiteral("SE"), QStringLiteral("NO"), QStringLiteral("FI")};
    EXPECT_EQ(flow->typedQuery().countries(), all);
    lookup->setOff({QStringLiteral("peppol")});
    EXPECT_EQ(flow->typedQuery().countries(), all);
}

TEST_F(CountryTest, GoesAlongWithAName)
{
    flow->setCountry(QStringLiteral("NO"));
    ask(QStringLiteral("Bakeri Eksempel"));

    EXPECT_TRUE(nationwide->queries.isEmpty());
    EXPECT_EQ(std::get<CompanyName>(peppol->queries.at(0)).country, QStringLiteral("NO"));
}

TEST_F(CountryTest, SaysWhatARightNumberIs)
{
    flow->setCountry(QStringLiteral("NO"));
    flow->setQuery(QStringLiteral("777 777 777"));
    ASSERT_TRUE(flow->typedQuery().number());
    EXPECT_EQ(flow->typedQuery().number()->display(), QStringLiteral("777777777"));
    EXPECT_TRUE(flow->typedQuery().isSearchable());

    flow->setCountry(QStringLiteral("FI"));
    EXPECT_FALSE(flow->typedQuery().isSearchable());
    flow->setQuery(QStringLiteral("2222222-9"));
    EXPECT_TRUE(flow->typedQuery().isSearchable());
}

TEST_F(CountryTest, ASwedishPersonsNumberGoesNowhereUnderAnother)
{
    for (const char *country : {"NO", "FI"})
        for (const char *text :
             {"198101052382", "810105-2382", "8101052382", "nr 19810105 2382", "198101", "810105+2382"}) {
            flow->setCountry(QLatin1String(country));
            flow->setQuery(QLatin1String(text));
            flow->agreeToSend();
            flow->search();
            EXPECT_FALSE(isSent()) << country << ' ' << text;
        }
}

TEST_F(CountryTest, ASwedishPersonsNumberIsMaskedUnderAnother)
{
    flow->setCountry(QStringLiteral("NO"));
    flow->setQuery(QStringLiteral("198101052382"));
    EXPECT_FALSE(flow->typedQuery().shown().contains(QLatin1String("8101")));
}

TEST_F(CountryTest, ChangedAsksAboutAPersonsNumberAnew)
{
    flow->setQuery(QStringLiteral("198101052382"));
    flow->agreeToSend();
    flow->setCountry(QStringLiteral("FI"));
    flow->setCountry(QStringLiteral("SE"));

    EXPECT_TRUE(flow->typedQuery().mustAskFirst());
}

TEST_F(CountryTest, ChangedDropsTheQuestion)
{
    ask(QStringLiteral("exempel"));
    flow->setCountry(QStringLiteral("FI"));

    EXPECT_FALSE(flow->isBusy());
    EXPECT_FALSE(peppol->found.isOpen());
}

TEST_F(CountryTest, IsThereAfterARestart)
{
    EXPECT_EQ(countryAfterARestart("NO"), "NO");
}

TEST_F(CountryTest, OnDiskThatIsNoneIsSweden)
{
    const auto record = fromPayload(R"({"draft":{"country":"<b>"}})", now.date());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->draft.country, QStringLiteral("SE"));
}

TEST_F(CountryTest, OnDiskThatNobodyCanBeAskedAboutIsSweden)
{
    EXPECT_EQ(countryAfterARestart("DE"), "SE");
}

TEST_F(CountryTest, ANumberThatMayBecomeAPersonsIsNotKeptOnDiskWhateverTheCountry)
{
    flow->setCountry(QStringLiteral("NO"));
    flow->setQuery(QStringLiteral("777777777"));
    EXPECT_EQ(queryOnDisk(), QStringLiteral("777777777"));
    for (const char *text : {"198101", "810105230", "198101052", "198101052382"}) {
        flow->setQuery(QLatin1String(text));
        EXPECT_EQ(queryOnDisk(), QString()) << text;
    }
}

TEST_F(CountryTest, OfACompanyTypedByHandIsTheOneChosen)
{
    flow->setCountry(QStringLiteral("NO"));
    flow->fillInByHand();
    ManualEntry entry{QStringLiteral("Bakeri Eksempel AS"),
                      QStringLiteral("402001-1013"),
                      {},
                      {},
                      {},
                      QStringLiteral("0150"),
                      QStringLiteral("Oslo")};
    flow->setManual(entry);
    flow->submitManual();
    EXPECT_FALSE(flow->draft().company);
    entry.number = QStringLiteral("777777777");
    flow->setManual(entry);
    flow->submitManual();

    ASSERT_TRUE(flow->draft().company);
    EXPECT_EQ(flow->draft().company->id->country(), QStringLiteral("NO"));
}

TEST_F(CountryTest, TheQueryNeedNotBeTypedAgainByHand)
{
    flow->setQuery(QStringLiteral("402001-1013"));
    flow->setCurrent(Step::Results);
    flow->fillInByHand();

    EXPECT_EQ(flow->draft().manual.number, QStringLiteral("402001-1013"));
    EXPECT_TRUE(flow->draft().manual.name.isEmpty());
}

TEST(CompanyJson, KeepsWhoHadAPartAndThatAPartIsMissing)
{
    Company company;
    company.name = QStringLiteral("Bageri Exemplet AB");
    company.source = {QStringLiteral("vies"), {}, true, {QStringLiteral("peppol")}};
    const Company read = companyFrom(toJson(company), QDate(2026, 3, 1));

    EXPECT_TRUE(read.source.partial);
    EXPECT_EQ(read.source.also, QStringList{QStringLiteral("peppol")});
}

} // namespace

TEST_F(CountryTest, AYesIsAYesToThoseThatWereNamed)
{
    lookup->setOff({QStringLiteral("bolagsverket")});
    flow->setQuery(QStringLiteral("19121212-1212"));
    flow->agreeToSend();
    EXPECT_FALSE(flow->typedQuery().mustAskFirst());

    lookup->setOff({});
    EXPECT_TRUE(flow->typedQuery().mustAskFirst()) << "one more would get the number";
    flow->search();
    EXPECT_FALSE(isSent());

    lookup->setOff({QStringLiteral("bolagsverket"), QStringLiteral("peppol")});
    EXPECT_FALSE(flow->typedQuery().mustAskFirst()) << "fewer than were agreed to";
}

TEST_F(CountryTest, TheSameQuestionCanBeAskedAgainWhenTheRegistersHaveChanged)
{
    ask(QStringLiteral("exempel"));
    nationwide->found.answer(QList<Company>());
    peppol->found.answer(QList<Company>());
    ASSERT_TRUE(flow->isDone(Step::Lookup));

    flow->registersChanged();
    EXPECT_FALSE(flow->isDone(Step::Lookup));
    EXPECT_EQ(flow->draft().query, QStringLiteral("exempel"));
}

TEST_F(CountryTest, ANameNeedsAsManyLettersAsSomeRegisterThereLooksFor)
{
    peppol->known.shortestName = 3;
    flow->setQuery(QStringLiteral("3M"));
    EXPECT_TRUE(flow->typedQuery().isSearchable()) << "the register on this computer takes two";

    lookup->setOff({QStringLiteral("nationwide")});
    EXPECT_EQ(flow->typedQuery().shortestName(), 3);
    EXPECT_FALSE(flow->typedQuery().isSearchable());
    flow->setQuery(QStringLiteral("3M S"));
    EXPECT_TRUE(flow->typedQuery().isSearchable());
}

TEST_F(CountryTest, FiguresOfAnyKindMayBeAPersonsNumber)
{
    for (const char *text :
         {"\U0001D7E0\U0001D7E1\U0001D7D8\U0001D7D9\U0001D7D8\U0001D7DD2382", "⑧①⓪①⓪⑤②③⑧②", "⁸¹⁰¹⁰⁵"}) {
        flow->setQuery(QString::fromUtf8(text));
        EXPECT_FALSE(flow->typedQuery().isSearchable()) << text;
        EXPECT_EQ(queryOnDisk(), QString()) << text;
    }
}
