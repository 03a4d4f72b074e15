#include "support/index_fixture.h"

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct RegisterSearching : IndexFixture
{
    std::vector<MatchClass> ways(const char *typed)
    {
        std::vector<MatchClass> all;
        for (const RegisterHit &hit : index->search(text(typed), 20))
            all.push_back(hit.how);
        return all;
    }
};

TEST_F(RegisterSearching, ANumberIsFoundAsPeopleWriteIt)
{
    have({{"Almö Bageri AB"}, {"Lind Bygg AB"}});
    const QString number = bulkNumber(1);
    const QString hyphened = number.left(6) + u'-' + number.mid(6);
    for (const QString &typed : {number, hyphened, text("16") + number, text("16") + hyphened, u' ' + number + u' '})
        EXPECT_THAT(found(typed), ElementsAre(text("Lind Bygg AB"))) << typed.toStdString();
    EXPECT_EQ(index->search(number, 20).first().how, MatchClass::Number);
}

TEST_F(RegisterSearching, ANumbersBeginningFindsThoseThatBeginSoInTheirOrder)
{
    have({{"Ärlans AB"}, {"Bo AB"}, {"Al AB"}});
    const QString number = bulkNumber(0);
    EXPECT_THAT(found(number.left(6)), ElementsAre(text("Ärlans AB"), text("Bo AB"), text("Al AB")));
    EXPECT_THAT(found(number.left(9)), ElementsAre(text("Ärlans AB")));
    EXPECT_THAT(found("41"), IsEmpty());
}

TEST_F(RegisterSearching, DigitsMayBeANameToo)
{
    have({{"4020 Bygg AB"}, {"Lind AB"}});
    EXPECT_THAT(found("4020"), ElementsAre(text("4020 Bygg AB"), text("Lind AB")));
    EXPECT_THAT(found("4020 b"), ElementsAre(text("4020 Bygg AB")));
}

TEST_F(RegisterSearching, TheBetterWayComesFirst)
{
    have({{"Bagari Väst AB"}, {"Storbageri AB"}, {"Norra Hamnens Bageri AB"}, {"Bageri Sundets Norra Kaj AB"}});
    EXPECT_THAT(found("bageri"), ElementsAre(text("Bageri Sundets Norra Kaj AB"), text("Norra Hamnens Bageri AB"),
                                             text("Storbageri AB"), text("Bagari Väst AB")));
    EXPECT_THAT(ways("bageri"),
                ElementsAre(MatchClass::Begins, MatchClass::Words, MatchClass::Inside, MatchClass::Typo));
}

TEST_F(RegisterSearching, TheShorterNameComesFirstThenTheAlphabet)
{
    have({{"Lind Bygg och Anläggning AB"}, {"Lind Bygg AB"}, {"Lind Bageri AB"}, {"Lind Asfalt AB"}});
    EXPECT_THAT(found("lind"), ElementsAre(text("Lind Bygg AB"), text("Lind Asfalt AB"), text("Lind Bageri AB"),
                                           text("Lind Bygg och Anläggning AB")));
    EXPECT_THAT(found("lind", 2), ElementsAre(text("Lind Bygg AB"), text("Lind Asfalt AB")));
}

TEST_F(RegisterSearching, ADeregisteredOneComesLastOfAllAndSaysSo)
{
    have({{.name = "Bageri AB", .deregistered = "2020-01-02"}, {"Norra Bageri AB"}, {"Storbageri AB"}, {"Bagari AB"}});
    const auto hits = index->search(text("bageri"), 20);
    ASSERT_THAT(hits, SizeIs(4));
    EXPECT_EQ(hits.last().company.name, text("Bageri AB"));
    EXPECT_EQ(hits.last().company.status.kind, CompanyStatus::Kind::Deregistered);
    EXPECT_EQ(hits.last().company.status.since, QDate(2020, 1, 2));
    EXPECT_EQ(hits.first().company.status.kind, CompanyStatus::Kind::Active);
    EXPECT_THAT(found(bulkNumber(0)), ElementsAre(text("Bageri AB"))) << "by number as well";
}

TEST_F(RegisterSearching, CaseAndAccentsDoNotMatter)
{
    have({{"ÅÄÖ Café Smörgås AB"}});
    for (const char *typed : {"åäö café", "aao cafe", "ÅÄÖ CAFÉ SMÖRGÅS", "smorgas", "SMÖRG", "cafe\u0301"})
        EXPECT_THAT(found(typed), SizeIs(1)) << typed;
}

TEST_F(RegisterSearching, TheSignForAndIsTheWord)
{
    have({{"Lind & Berg AB"}, {"Ek och Alm AB"}});
    for (const char *typed : {"lind & berg", "lind&berg", "lind och berg", "berg & lind"})
        EXPECT_THAT(found(typed), ElementsAre(text("Lind & Berg AB"))) << typed;
    EXPECT_THAT(found("ek & alm"), ElementsAre(text("Ek och Alm AB")));
}

TEST_F(RegisterSearching, ApostrophesAndPointsAreNotTyped)
{
    have({{"Macke's Bar AB"}, {"R.L. Bygg AB"}, {"Östra-Hamnen AB"}});
    for (const char *typed : {"mackes", "macke's", "macke’s bar"})
        EXPECT_THAT(found(typed), ElementsAre(text("Macke's Bar AB"))) << typed;
    EXPECT_THAT(found("r l bygg"), ElementsAre(text("R.L. Bygg AB")));
    EXPECT_THAT(found("östra hamnen"), ElementsAre(text("Östra-Hamnen AB")));
}

TEST_F(RegisterSearching, ALegalFormMayStandAnywhereAndBeHalfTyped)
{
    have({{"Almkvist AB"},
          {"Almkvist Aktiebolag"},
          {"AB Almkvist"},
          {"Aktiebolaget Almkvist"},
          {"Almkvist Handelsbolag"}});
    for (const char *typed : {"almkvist ab", "ab almkvist", "almkvist aktiebolag", "aktiebolaget almkvist",
                              "almkvist aktieb", "almkvist akt"}) {
        EXPECT_THAT(found(typed), SizeIs(4)) << typed;
        EXPECT_THAT(ways(typed), testing::Each(MatchClass::Begins)) << typed;
    }
    EXPECT_THAT(found("almkvist hb"), ElementsAre(text("Almkvist Handelsbolag")));
    EXPECT_THAT(found("almkvist handelsb"), ElementsAre(text("Almkvist Handelsbolag")));
}

TEST_F(RegisterSearching, AnEconomicAssociationIsFoundByItsShortForm)
{
    have({{"Almö Mejeri ekonomisk förening"}, {"Ek AB"}});
    for (const char *typed : {"almö mejeri ek. för.", "almö mejeri ek för", "mejeri ekonomisk förening", "mejeri ek"})
        EXPECT_THAT(found(typed), ElementsAre(text("Almö Mejeri ekonomisk förening"))) << typed;
    EXPECT_EQ(found("ek").first(), text("Ek AB"));
}

TEST_F(RegisterSearching, TownAndPostcodeTellWhichOne)
{
    have({{.name = "Lind AB", .town = "GÖTEBORG", .postcode = "41101"},
          {.name = "Lind Bygg AB", .town = "UPPLANDS VÄSBY", .postcode = "19461"},
          {.name = "Ek AB", .town = "GÖTEBORG", .postcode = "41101"}});
    for (const char *typed :
         {"lind göteborg", "göteborg lind", "lind gote", "lind 41101", "lind 411 01", "lind 411", "lind ab 411 0"})
        EXPECT_THAT(found(typed), ElementsAre(text("Lind AB"))) << typed;
    for (const char *typed : {"lind upplands väsby", "lind bygg 194 61", "lind väs"})
        EXPECT_THAT(found(typed), ElementsAre(text("Lind Bygg AB"))) << typed;
}

TEST_F(RegisterSearching, ATownAloneIsNoAnswer)
{
    have({{.name = "Lind AB", .town = "GÖTEBORG"}, {"Göteborgs Bygg AB"}});
    EXPECT_THAT(found("göteborg"), ElementsAre(text("Göteborgs Bygg AB")));
}

TEST_F(RegisterSearching, ALongTownIsFoundThoughOnlyItsBeginningIsKept)
{
    have({{.name = "Lind AB", .town = "SKÄRHOLMENSTRAND"}, {.name = "Lind Bygg AB", .town = "SKARPNÄCK"}});
    for (const char *typed : {"lind skärholmenstrand", "lind skärholmens", "lind skärh", "skärholmenstrand lind"})
        EXPECT_THAT(found(typed), ElementsAre(text("Lind AB"))) << typed;
}

TEST_F(RegisterSearching, EachOfItsNamesFindsACompany)
{
    have({{.name = "Lind AB", .otherNames = {"Kajens Krog", "Hamncafét"}}, {"Ek AB"}});
    const auto hits = index->search(text("kajens kr"), 20);
    ASSERT_THAT(hits, SizeIs(1));
    EXPECT_EQ(hits.first().company.name, text("Lind AB"));
    EXPECT_EQ(hits.first().how, MatchClass::Begins);
    EXPECT_THAT(hits.first().otherNames, ElementsAre(text("Kajens Krog"), text("Hamncafét")));
    EXPECT_THAT(found("hamncafe"), ElementsAre(text("Lind AB")));
}

TEST_F(RegisterSearching, OneCharacterIsNoQuestionAndTwoAre)
{
    have({{"Q AB"}, {"Qx AB"}, {"Lind AB"}});
    for (const char *typed : {"", " ", "q", "4", " q ", "-", "&"})
        EXPECT_THAT(found(typed), IsEmpty()) << typed;
    EXPECT_THAT(found("qx"), ElementsAre(text("Qx AB")));
    EXPECT_THAT(found("q ab"), ElementsAre(text("Q AB")));
}

TEST_F(RegisterSearching, ASlipOfTheFingerIsForgiven)
{
    have({{"Svensson Måleri AB"}});
    for (const char *typed : {"svenson", "svenssson", "svebsson", "vsensson", "svensosn", "avensson", "svenson måleri",
                              "måleri svenson", "svensson målleri", "svebss"})
        EXPECT_THAT(found(typed), SizeIs(1)) << typed;
    for (const char *typed : {"svnsn", "svebson", "svenson målri"})
        EXPECT_THAT(found(typed), IsEmpty()) << "two slips: " << typed;
}

TEST_F(RegisterSearching, ShortWordsAreNotGuessedAt)
{
    have({{"Alm AB"}, {"Ola AB"}});
    EXPECT_THAT(found("elm"), IsEmpty());
    EXPECT_THAT(found("la"), IsEmpty());
}

TEST_F(RegisterSearching, NonsenseFindsNothingAndHarmsNothing)
{
    have({{"Lind AB"}, {"Lind Or And Not AB"}});
    for (const char *typed : {"xzqwvk", "\"", "\"\"\"\"", "***", "()", "words:", "' OR 1=1 --", "\\", "\x01\x02", "¶",
                              "§§", "🙂🙂", "}}{{", "%%%", "__"})
        EXPECT_THAT(found(typed), IsEmpty()) << typed;
    EXPECT_THAT(found("lind OR AND NOT"), ElementsAre(text("Lind Or And Not AB")));
    EXPECT_THAT(found("\"lind\" or*"), ElementsAre(text("Lind Or And Not AB")));
    EXPECT_THAT(found(QString(10'000, u'x')), IsEmpty());
    EXPECT_THAT(found(QStringLiteral("lind ").repeated(1000)), SizeIs(2));
}

TEST_F(RegisterSearching, SaysFromWhereItKnows)
{
    have({{"Lind AB"}});
    const Company company = index->search(text("lind"), 1).first().company;
    EXPECT_EQ(company.source.id, text("nationwide"));
    EXPECT_EQ(company.source.fetched, index->facts().published);
    EXPECT_EQ(company.id->swedish()->publicDigits(), bulkNumber(0));
    EXPECT_EQ(company.form.code, text("AB"));
    EXPECT_EQ(company.address, (Address{text("Kajen 1"), {}, text("12345"), text("Almö"), text("SE")}));
}

TEST_F(RegisterSearching, NoPersonIsInIt)
{
    RegisterMaker maker({.rows = 0, .seed = 11});
    std::string all = maker.header();
    QList<QByteArray> persons;
    for (int i = 0; i < 2000; ++i) {
        std::string line;
        maker.addLine(line);
        all += line;
        if (line.find("$PERSON-IDORG") != std::string::npos || line.find("$DODSBO-IDORG") != std::string::npos)
            persons.append(QByteArray::fromStdString(line.substr(1, 12)));
    }
    haveText(all);
    ASSERT_GT(persons.size(), 200);
    EXPECT_EQ(index->facts().persons, persons.size());
    const QByteArray bytes = registerBytes();
    for (const QByteArray &number : persons) {
        EXPECT_FALSE(bytes.contains(number.mid(2)));
        EXPECT_THAT(found(QString::fromLatin1(number.mid(2))), IsEmpty());
    }
}

TEST_F(RegisterSearching, WhatFoundNothingOnceIsTriedAgainWithAnotherWord)
{
    have({{"Svensson Måleri AB"}, {"Storbageri Hamnen AB"}});
    EXPECT_THAT(found("svenson mx"), IsEmpty());
    EXPECT_THAT(found("svenson må"), SizeIs(1));
    EXPECT_THAT(found("bageri hx"), IsEmpty());
    EXPECT_THAT(found("bageri h"), SizeIs(1)) << "one letter was taken back";
    EXPECT_THAT(found("svenson aktx"), IsEmpty());
    EXPECT_THAT(found("svenson akt"), SizeIs(1));
}

// What was found for a beginning is remembered, and must not change what is found for what is typed on, or back.
TEST_F(RegisterSearching, WhatWasAskedBeforeDoesNotChangeTheAnswer)
{
    RegisterMaker maker({.rows = 0, .seed = 12});
    std::string all = maker.header();
    for (int i = 0; i < 3000; ++i)
        maker.addLine(all);
    haveText(all);
    const auto asked = [](RegisterIndex &of, const QString &typed) {
        QStringList answers;
        for (const RegisterHit &hit : of.search(typed, 20))
            answers.append(hit.company.name + QString::number(static_cast<int>(hit.how)));
        return answers;
    };
    for (const char *whole :
         {"Anderson Bygg", "byg i Malmö", "ohlsons elekrtiska", "berg aktiebolag", "Fastighten 411 01",
          "lindgrens målerii", "bostadsrättsföreningen", "hamn konsult stokholm"}) {
        const QString typed = text(whole);
        for (qsizetype letters = 2; letters <= typed.size(); ++letters) {
            const QString now = typed.left(letters);
            EXPECT_EQ(asked(*index, now), asked(**RegisterIndex::open(registerFile), now)) << now.toStdString();
        }
        for (qsizetype letters = typed.size() - 1; letters >= 2; letters -= 3) {
            const QString now = typed.left(letters);
            EXPECT_EQ(asked(*index, now), asked(**RegisterIndex::open(registerFile), now)) << now.toStdString();
        }
    }
}

} // namespace
