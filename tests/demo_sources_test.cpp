#include "support/demo_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace {

constexpr char kVies[] = "/taxation_customs/vies/rest-api/check-vat-number";
constexpr char kUnits[] = "/enhetsregisteret/api/enheter";
constexpr char kCompanies[] = "/opendata-ytj-api/v3/companies";

RawRequest vatQuestion(const QByteArray &country, const QByteArray &number)
{
    return wire::json(kVies, R"({"countryCode":")" + country + R"(","vatNumber":")" + number + "\"}");
}

QString text(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

QStringList texts(const QJsonArray &rows, const char *member)
{
    QStringList list;
    for (const auto &row : rows)
        list.append(text(row.toObject(), member));
    return list;
}

class DemoSources : public DemoTest
{
protected:
    QJsonObject vies(const QByteArray &country, const QByteArray &number) const
    {
        const RawReply reply = send(vatQuestion(country, number));
        EXPECT_EQ(reply.status, 200) << number.constData();
        return reply.object();
    }

    QJsonObject good(const QByteArray &target) const
    {
        const RawReply reply = get(target);
        EXPECT_EQ(reply.status, 200) << target.constData();
        return reply.object();
    }

    QJsonObject unit(const QByteArray &number) const { return good(QByteArray(kUnits) + '/' + number); }
    QJsonArray units(const QByteArray &query) const
    {
        return good(QByteArray(kUnits) + '?' + query)[QLatin1String("_embedded")][QLatin1String("enheter")].toArray();
    }

    QJsonArray companies(const QByteArray &query) const
    {
        return good(QByteArray(kCompanies) + '?' + query)[QLatin1String("companies")].toArray();
    }
    QJsonObject company(const QByteArray &number) const { return companies("businessId=" + number)[0].toObject(); }

    QJsonArray directory(const QByteArray &query) const
    {
        return good("/search/1.0/json?" + query)[QLatin1String("matches")].toArray();
    }
};

TEST_F(DemoSources, AVatNumberIsValidAndItsNameAndAddressAreDisclosed)
{
    const QJsonObject answer = vies("SE", "429141777401");
    EXPECT_TRUE(answer[QLatin1String("valid")].toBool());
    EXPECT_FALSE(answer.contains(QLatin1String("isValid"))) << "that is the GET's word";
    EXPECT_EQ(text(answer, "countryCode"), QStringLiteral("SE"));
    EXPECT_EQ(text(answer, "vatNumber"), QStringLiteral("429141777401"));
    EXPECT_EQ(text(answer, "name"), QStringLiteral("Bara i Vies AB"));
    EXPECT_EQ(text(answer, "address"), QStringLiteral("Momsgatan 25 \n411 04 GÖTEBORG"));
    EXPECT_EQ(text(answer, "traderNameMatch"), QStringLiteral("NOT_PROCESSED"));
    EXPECT_EQ(count("vat"), 1);
}

TEST_F(DemoSources, AValidNumberMayDiscloseNothing)
{
    for (const char *number : {"439092668301", "810105238201", "810103238401"}) {
        const QJsonObject answer = vies("SE", number);
        EXPECT_TRUE(answer[QLatin1String("valid")].toBool()) << number;
        EXPECT_EQ(text(answer, "name"), QStringLiteral("---")) << number;
        EXPECT_EQ(text(answer, "address"), QStringLiteral("---")) << number;
    }
}

TEST_F(DemoSources, TheDirectoryAloneKnowsTheNameAndViesAloneTheAddress)
{
    const QJsonObject answer = vies("SE", "439825979801");
    EXPECT_EQ(text(answer, "name"), QStringLiteral("---"));
    EXPECT_EQ(text(answer, "address"), QStringLiteral("Delade vägen 8 \n352 30 VÄXJÖ"));
    EXPECT_EQ(directory("participant=iso6523-actorid-upis::0007:4398259798").size(), 1);
}

TEST_F(DemoSources, ANumberThatNobodyHasIsNotValid)
{
    for (const char *number : {"466250591801", "436567143901", "407879487401", "408924027101"}) {
        const QJsonObject answer = vies("SE", number);
        EXPECT_FALSE(answer[QLatin1String("valid")].toBool(true)) << number;
        EXPECT_EQ(text(answer, "name"), QStringLiteral("---")) << number;
    }
    EXPECT_FALSE(vies("NO", "452601818")[QLatin1String("valid")].toBool(true)) << "not in the union";
}

TEST_F(DemoSources, AMemberStateThatIsDownSaysNothingOfTheNumber)
{
    const QJsonObject answer = vies("SE", "434167211301");
    EXPECT_FALSE(answer.contains(QLatin1String("valid")));
    EXPECT_EQ(answer[QLatin1String("actionSucceed")], QJsonValue(false));
    EXPECT_EQ(answer[QLatin1String("errorWrappers")][0][QLatin1String("error")].toString(),
              QStringLiteral("MS_UNAVAILABLE"));
    EXPECT_EQ(count("refused"), 0);
}

TEST_F(DemoSources, AFinnishVatNumberIsKnownToo)
{
    EXPECT_EQ(text(vies("FI", "91411699"), "address"), QStringLiteral("Puistokuja 9 A\n65100 VAASA"));
    EXPECT_FALSE(vies("FI", "91238363")[QLatin1String("valid")].toBool(true)) << "bankrupt";
}

TEST_F(DemoSources, AVatQuestionIsRefusedForEachBrokenRule)
{
    const RawRequest good = vatQuestion("SE", "429141777401");
    expectRefused({
        {"method", good.withMethod("GET").withBody({}), 405},
        {"path", good.withTarget("/taxation_customs/vies/rest-api/check-vat"), 404},
        {"parameter", good.withTarget(QByteArray(kVies) + "?x=1"), 400},
        {"content type", good.with("Content-Type", "text/plain"), 400},
        {"no content type", good.with("Content-Type", {}), 400},
        {"not JSON", good.withBody("{"), 400},
        {"unknown member", good.withBody(R"({"countryCode":"SE","vatNumber":"429141777401","x":1})"), 400},
        {"no country", good.withBody(R"({"vatNumber":"429141777401"})"), 400},
        {"small letters", vatQuestion("se", "429141777401"), 400},
        {"number", good.withBody(R"({"countryCode":"SE","vatNumber":429141777401})"), 400},
        {"with the prefix", vatQuestion("SE", "SE429141777401"), 400},
        {"without 01", vatQuestion("SE", "4291417774"), 400},
        {"hyphen", vatQuestion("FI", "9141169-9"), 400},
    });
    const QJsonObject empty = send(vatQuestion("SE", "")).object();
    EXPECT_EQ(empty[QLatin1String("errorWrappers")][0][QLatin1String("error")].toString(),
              QStringLiteral("VOW-ERR-11"));
    EXPECT_EQ(count("vat"), 0);
}

TEST_F(DemoSources, ANorwegianUnitIsFoundByItsNumber)
{
    const QJsonObject found = unit("452601818");
    EXPECT_EQ(text(found, "organisasjonsnummer"), QStringLiteral("452601818"));
    EXPECT_EQ(text(found, "navn"), QStringLiteral("FJORDVIK DEMO AS"));
    EXPECT_EQ(text(found, "respons_klasse"), QStringLiteral("Enhet"));
    EXPECT_EQ(found[QLatin1String("organisasjonsform")][QLatin1String("kode")].toString(), QStringLiteral("AS"));
    EXPECT_EQ(found[QLatin1String("forretningsadresse")][QLatin1String("adresse")][0].toString(),
              QStringLiteral("Fjordveien 12"));
    EXPECT_EQ(found[QLatin1String("postadresse")][QLatin1String("postnummer")].toString(), QStringLiteral("5805"));
    EXPECT_TRUE(found[QLatin1String("_links")][QLatin1String("self")][QLatin1String("href")].toString().endsWith(
        QLatin1String("/enheter/452601818")));
    EXPECT_EQ(count("unit"), 1);
}

TEST_F(DemoSources, AUnitMayHaveNoAddressOrAForeignOne)
{
    const QJsonObject bare = unit("418190930");
    EXPECT_FALSE(bare.contains(QLatin1String("forretningsadresse")));
    EXPECT_FALSE(bare.contains(QLatin1String("antallAnsatte"))) << "few are hidden";
    const QJsonObject abroad = unit("478657978")[QLatin1String("forretningsadresse")].toObject();
    EXPECT_EQ(text(abroad, "landkode"), QStringLiteral("SE"));
    EXPECT_FALSE(abroad.contains(QLatin1String("postnummer")));
}

TEST_F(DemoSources, AUnitThatEndsOrHasEndedSaysHow)
{
    EXPECT_TRUE(unit("459083014")[QLatin1String("konkurs")].toBool());
    EXPECT_TRUE(unit("466131865")[QLatin1String("underAvvikling")].toBool());
    EXPECT_TRUE(unit("409139094")[QLatin1String("underTvangsavviklingEllerTvangsopplosning")].toBool());
    const QJsonObject deleted = unit("496030826");
    EXPECT_EQ(text(deleted, "respons_klasse"), QStringLiteral("SlettetEnhet"));
    EXPECT_EQ(text(deleted, "slettedato"), QStringLiteral("2021-11-30"));
    EXPECT_FALSE(deleted.contains(QLatin1String("konkurs")));
}

TEST_F(DemoSources, AnUnknownUnitIs404AndARemovedOne410AndNeitherBreaksARule)
{
    EXPECT_EQ(get(QByteArray(kUnits) + "/482199356").status, 404) << "known to the directory only";
    const RawReply gone = get(QByteArray(kUnits) + "/446281941");
    EXPECT_EQ(gone.status, 410);
    EXPECT_EQ(text(gone.object(), "slettedato"), QStringLiteral("2019-06-14"));
    EXPECT_FALSE(gone.object().contains(QLatin1String("navn")));
    EXPECT_EQ(count("refused"), 0);
    EXPECT_EQ(count("unit"), 2);
}

TEST_F(DemoSources, UnitsAreFoundByPartOfANameInTheOrderOfNames)
{
    EXPECT_EQ(texts(units("navn=fjordvik"), "navn"),
              (QStringList{QStringLiteral("FJORDVIK DEMO AS"), QStringLiteral("FJORDVIK EKSEMPEL AS")}));
    EXPECT_EQ(units("navn=fjordvik+demo&navnMetodeForSoek=FORTLOEPENDE").size(), 1);
    EXPECT_EQ(units("navn=demo&konkurs=true").size(), 0);
    EXPECT_EQ(units("organisasjonsnummer=452601818").size(), 1);
    EXPECT_FALSE(texts(units("navn=demo"), "navn").contains(QStringLiteral("SLETTET DEMO AS"))) << "deleted";
}

TEST_F(DemoSources, UnitsComeInPagesThatAreLinked)
{
    const QJsonObject first = good(QByteArray(kUnits) + "?navn=demo&size=2");
    const QJsonObject page = first[QLatin1String("page")].toObject();
    EXPECT_EQ(page[QLatin1String("totalElements")].toInt(), 5);
    EXPECT_EQ(page[QLatin1String("totalPages")].toInt(), 3);
    EXPECT_EQ(first[QLatin1String("_embedded")][QLatin1String("enheter")].toArray().size(), 2);
    const QString next = first[QLatin1String("_links")][QLatin1String("next")][QLatin1String("href")].toString();
    EXPECT_TRUE(next.endsWith(QLatin1String("?navn=demo&size=2&page=1"))) << next.toStdString();
    EXPECT_FALSE(good(QByteArray(kUnits) + "?navn=demo&size=2&page=2")[QLatin1String("_links")].toObject().contains(
        QLatin1String("next")));
}

TEST_F(DemoSources, ASearchThatFindsNoUnitHasNothingEmbedded)
{
    const QJsonObject none = good(QByteArray(kUnits) + "?navn=ingen");
    EXPECT_FALSE(none.contains(QLatin1String("_embedded")));
    EXPECT_EQ(none[QLatin1String("page")][QLatin1String("totalElements")].toInt(-1), 0);
}

TEST_F(DemoSources, WhoHasTheUnitAlreadyIsToldSoWithoutABody)
{
    for (const QByteArray &target : {QByteArray(kUnits) + "/452601818", QByteArray(kUnits) + "?navn=fjordvik"}) {
        const RawRequest question{.target = target};
        const QByteArray tag = send(question).headers.value("etag");
        EXPECT_TRUE(tag.startsWith('"')) << target.constData();
        const RawReply same = send(question.with("If-None-Match", tag));
        EXPECT_EQ(same.status, 304) << target.constData();
        EXPECT_TRUE(same.body.isEmpty()) << target.constData();
        EXPECT_EQ(same.headers.value("etag"), tag) << target.constData();
        EXPECT_EQ(send(question.with("If-None-Match", "\"older\"")).status, 200) << target.constData();
    }
}

TEST_F(DemoSources, AUnitIsRefusedForEachBrokenRule)
{
    const RawRequest good{.target = QByteArray(kUnits) + "?navn=demo"};
    const auto with = [&](const QByteArray &more) { return good.withTarget(good.target + more); };
    expectRefused({
        {"method", good.withMethod("POST"), 405},
        {"path", good.withTarget("/enhetsregisteret/api/enhet"), 404},
        {"body", good.withBody("x"), 400},
        {"check digit", good.withTarget(QByteArray(kUnits) + "/452601819"), 400},
        {"blanks", good.withTarget(QByteArray(kUnits) + "/452%20601%20818"), 400},
        {"a parameter where none belongs", good.withTarget(QByteArray(kUnits) + "/452601818?x=1"), 400},
        {"no term", good.withTarget(kUnits), 400},
        {"blank name", good.withTarget(QByteArray(kUnits) + "?navn=+"), 400},
        {"part of a number", good.withTarget(QByteArray(kUnits) + "?organisasjonsnummer=4526"), 400},
        {"unknown term", with("&name=demo"), 400},
        {"twice", with("&navn=demo"), 400},
        {"method of search", with("&navnMetodeForSoek=ALLE"), 400},
        {"size", with("&size=0"), 400},
        {"page", with("&page=-1"), 400},
        {"beyond the window", with("&size=100&page=100"), 400},
    });
    EXPECT_EQ(count("unit"), 0);
}

TEST_F(DemoSources, AFinnishCompanyHasItsFormerAndItsOtherNamesToo)
{
    const QJsonObject found = company("9356230-0");
    EXPECT_EQ(found[QLatin1String("businessId")][QLatin1String("value")].toString(), QStringLiteral("9356230-0"));
    const QJsonArray names = found[QLatin1String("names")].toArray();
    EXPECT_EQ(texts(names, "name"), (QStringList{QStringLiteral("Vanha Vesitie Oy"), QStringLiteral("Saimens Demo Ab"),
                                                 QStringLiteral("Saimaan Demo Oy"), QStringLiteral("Järven Leipä")}))
        << "the current one is not the first";
    EXPECT_EQ(texts(names, "type"),
              (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3")}));
    EXPECT_EQ(text(names[0].toObject(), "endDate"), QStringLiteral("2018-09-30"));
    EXPECT_FALSE(names[2].toObject().contains(QLatin1String("endDate")));
    EXPECT_EQ(companies("name=vesitie").size(), 1) << "found by the name it had";
    EXPECT_EQ(count("company"), 2);
}

TEST_F(DemoSources, FinnishTextsAreInSwedishToo)
{
    const QJsonObject found = company("9356230-0");
    const QJsonArray form = found[QLatin1String("companyForms")][0][QLatin1String("descriptions")].toArray();
    EXPECT_EQ(texts(form, "languageCode"),
              (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_EQ(text(form[1].toObject(), "description"), QStringLiteral("Aktiebolag"));
    const QJsonObject only =
        company("9610531-6")[QLatin1String("companyForms")][0][QLatin1String("descriptions")][0].toObject();
    EXPECT_EQ(text(only, "languageCode"), QStringLiteral("1")) << "not always";
}

TEST_F(DemoSources, AnAddresssTypeIsANumberOrAText)
{
    const QJsonArray addresses = company("9356230-0")[QLatin1String("addresses")].toArray();
    EXPECT_EQ(addresses[0][QLatin1String("type")], QJsonValue(2)) << "the box comes first";
    EXPECT_EQ(addresses[0][QLatin1String("postOfficeBox")].toString(), QStringLiteral("12"));
    EXPECT_EQ(addresses[1][QLatin1String("type")], QJsonValue(1));
    EXPECT_EQ(addresses[1][QLatin1String("postOffices")][1][QLatin1String("city")].toString(),
              QStringLiteral("HELSINGFORS"));
    EXPECT_EQ(company("9123836-3")[QLatin1String("addresses")][0][QLatin1String("type")],
              QJsonValue(QStringLiteral("1")));
    EXPECT_TRUE(company("9141169-9")[QLatin1String("addresses")].toArray().isEmpty());
}

TEST_F(DemoSources, AFinnishCompanySaysWhatBefallsIt)
{
    const auto situation = [this](const char *number) {
        return company(number)[QLatin1String("companySituations")][0].toObject();
    };
    EXPECT_EQ(text(situation("9123836-3"), "type"), QStringLiteral("KONK"));
    EXPECT_EQ(text(situation("9077767-2"), "type"), QStringLiteral("SELTILA"));
    EXPECT_EQ(text(situation("9936173-7"), "type"), QStringLiteral("SANE"));
    EXPECT_EQ(text(situation("9610531-6"), "endDate"), QStringLiteral("2019-03-29")) << "over";
    EXPECT_TRUE(situation("9356230-0").isEmpty());
    EXPECT_EQ(text(company("9048676-0"), "endDate"), QStringLiteral("2023-06-30"));
}

TEST_F(DemoSources, FinnishCompaniesComeAHundredAPageSortedByNumber)
{
    const QJsonObject first = good(QByteArray(kCompanies) + "?name=ketjun");
    EXPECT_EQ(first[QLatin1String("totalResults")].toInt(), 130);
    const QJsonArray rows = first[QLatin1String("companies")].toArray();
    EXPECT_EQ(rows.size(), 100);
    EXPECT_EQ(rows[1][QLatin1String("businessId")][QLatin1String("value")].toString(), QStringLiteral("9500001-0"));
    EXPECT_EQ(companies("name=ketjun&page=2").size(), 30);
    EXPECT_EQ(companies("name=ketjun&page=3").size(), 0);
}

TEST_F(DemoSources, NoFinnishCompanyIsAnEmptyList)
{
    for (const char *query : {"?name=kukaan", "?businessId=9180732-7", "?businessId=9979748-5"}) {
        const QJsonObject none = good(QByteArray(kCompanies) + query);
        EXPECT_EQ(none[QLatin1String("totalResults")].toInt(-1), 0) << query;
        EXPECT_TRUE(none[QLatin1String("companies")].toArray().isEmpty()) << query;
    }
}

TEST_F(DemoSources, AFinnishCompanyIsRefusedForEachBrokenRule)
{
    const RawRequest good{.target = QByteArray(kCompanies) + "?name=demo"};
    expectRefused({
        {"method", good.withMethod("POST"), 405},
        {"path", good.withTarget("/opendata-ytj-api/v3/company?name=demo"), 404},
        {"body", good.withBody("x"), 400},
        {"no term", good.withTarget(kCompanies), 400},
        {"unknown term", good.withTarget(good.target + "&size=5"), 400},
        {"no hyphen", good.withTarget(QByteArray(kCompanies) + "?businessId=93562300"), 400},
        {"check digit", good.withTarget(QByteArray(kCompanies) + "?businessId=9356230-1"), 400},
        {"page", good.withTarget(good.target + "&page=0"), 400},
    });
    EXPECT_EQ(count("company"), 0);
}

TEST_F(DemoSources, TheDirectoryKnowsCompaniesOfOtherCountries)
{
    const QJsonArray norway = directory("participant=iso6523-actorid-upis::0192:452601818");
    ASSERT_EQ(norway.size(), 1);
    EXPECT_EQ(norway[0][QLatin1String("entities")][0][QLatin1String("countryCode")].toString(), QStringLiteral("NO"));
    EXPECT_EQ(norway[0][QLatin1String("entities")][0][QLatin1String("name")][0][QLatin1String("name")].toString(),
              QStringLiteral("Fjordvik Demo AS"));
    const QJsonArray finland = directory("participant=iso6523-actorid-upis%3A%3A0216%3A003793562300");
    ASSERT_EQ(finland.size(), 1);
    EXPECT_EQ(finland[0][QLatin1String("participantID")][QLatin1String("value")].toString(),
              QStringLiteral("0216:003793562300"));
    EXPECT_EQ(directory("participant=iso6523-actorid-upis::0088:4662505918").size(), 0) << "another scheme";
}

TEST_F(DemoSources, TheCountryTellsSameNamesApart)
{
    const int everywhere = static_cast<int>(directory("name=demo&rpc=100").size());
    int sum = 0;
    for (const char *country : {"SE", "NO", "FI", "DK"}) {
        for (const auto match : directory(QByteArray("name=demo&rpc=100&country=") + country)) {
            EXPECT_EQ(match[QLatin1String("entities")][0][QLatin1String("countryCode")].toString().toLatin1(),
                      QByteArray(country));
            ++sum;
        }
    }
    EXPECT_EQ(sum, everywhere);
    EXPECT_EQ(directory("name=demo&country=NO").size(), 2);
}

TEST_F(DemoSources, EachSourceHasItsAddressInTheServicesFile)
{
    const QJsonObject registers =
        QJsonDocument::fromJson(m_demo->servicesFile()).object()[QLatin1String("registers")].toObject();
    const auto path = [&](const char *source) {
        return QUrl(registers[QLatin1String(source)][QLatin1String("api")].toString()).path();
    };
    EXPECT_EQ(path("vies"), QStringLiteral("/taxation_customs/vies/rest-api"));
    EXPECT_EQ(path("brreg"), QStringLiteral("/enhetsregisteret/api"));
    EXPECT_EQ(path("prh"), QStringLiteral("/opendata-ytj-api/v3"));
}

} // namespace
