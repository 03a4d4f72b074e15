#include "domain/organisation_number.h"
#include "domain/personal_number.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QStringList>

namespace {

using Part = NumberFault::Part;

struct Wrong
{
    QString text;
    Part part;
    int digits;
};

const QStringList sameCompany{
    QStringLiteral("5599990016"),
    QStringLiteral("559999-0016"),
    QStringLiteral("165599990016"),
    QStringLiteral("16559999-0016"),
    QStringLiteral("16 559999-0016"),
    QStringLiteral("559999 0016"),
    QStringLiteral("559999 - 0016"),
    QStringLiteral("55 99 99 00 16"),
    QStringLiteral("  559999-0016\t\r\n"),
    QStringLiteral("559999\u00A00016"), // no-break space
    QStringLiteral("559999\u202F0016"), // narrow no-break space
    QStringLiteral("559999\u20110016"), // no-break hyphen
    QStringLiteral("559999\u20130016"), // en dash
    QStringLiteral("559999\u22120016"), // minus
    QStringLiteral("\u202A559999-0016\u202C"), // as an address book copies it
    QStringLiteral("559999\u200B-\u00AD0016"), // as a web page breaks it
    QStringLiteral("\uFF15\uFF15\uFF19\uFF19\uFF19\uFF19\uFF0D\uFF10\uFF10\uFF11\uFF16"), // full width
    QStringLiteral("Org.nr: 559999-0016 (AB)"),
    QStringLiteral("Org.nr:559999-0016"),
    QStringLiteral("Organisationsnummer\n559999-0016\nStyrelsens säte: Skövde"),
    QStringLiteral("\"559999-0016\","),
    QStringLiteral("SE 559999-0016."),
    QStringLiteral("– 559999-0016 –"),
    QStringLiteral("🏢 559999-0016 🏢"),
};

const QList<Wrong> wrongInAnyNumber{
    {QString(), Part::Empty, 0},
    {QStringLiteral(" \t\u00A0\u2003"), Part::Empty, 0},
    {QStringLiteral("\u200B\uFEFF"), Part::Empty, 0},
    {QStringLiteral("Bageriet AB"), Part::NotDigits, 0},
    {QStringLiteral("-"), Part::NotDigits, 0},
    {QStringLiteral("5"), Part::Incomplete, 1},
    {QStringLiteral("559999-"), Part::Incomplete, 6},
    {QStringLiteral("559999-001"), Part::Incomplete, 9},
    {QStringLiteral("Org.nr 559999"), Part::Incomplete, 6},
    {QStringLiteral("19810105-23"), Part::Incomplete, 10},
    {QStringLiteral("19810105238"), Part::Incomplete, 11},
    {QStringLiteral("16559999001"), Part::Incomplete, 11},
    {QStringLiteral("55999900161"), Part::TooLong, 11},
    {QStringLiteral("559999-00161"), Part::TooLong, 11},
    {QStringLiteral("165599990016 1"), Part::TooLong, 13},
    {QStringLiteral("5599990016 5599990024"), Part::TooLong, 20},
    {QStringLiteral("559999-0016 eller 559999-0024"), Part::TooLong, 20},
    {QStringLiteral("17810105238"), Part::TooLong, 11},
    {QStringLiteral("198101-05238"), Part::TooLong, 11},
    {QStringLiteral("198101-052382"), Part::TooLong, 12},
    {QStringLiteral("5599990016, 1"), Part::NotDigits, 11},
    {QStringLiteral("Box 12, 5599990016"), Part::NotDigits, 12},
    {QStringLiteral("559999/0016"), Part::NotDigits, 10},
    {QStringLiteral("559999.0016"), Part::NotDigits, 10},
    {QStringLiteral("55999900l6"), Part::NotDigits, 9}, // a letter l
    {QStringLiteral("559999001O"), Part::NotDigits, 9}, // a letter O
    {QStringLiteral("O599990016"), Part::NotDigits, 9},
    {QStringLiteral("559999--0016"), Part::NotDigits, 10},
    {QStringLiteral("5599-99-0016"), Part::NotDigits, 10},
    {QStringLiteral("55999900-16"), Part::NotDigits, 10},
    {QStringLiteral("070-123 45 67"), Part::NotDigits, 10}, // a telephone
    {QStringLiteral("+46 70 123 45 67"), Part::NotDigits, 11},
    {QStringLiteral("1981-01-05-2382"), Part::NotDigits, 12},
    {QStringLiteral("198101-05-2382"), Part::NotDigits, 12},
    {QStringLiteral("\u0665\u0665\u0669\u0669\u0669\u0669\u0660\u0660\u0661\u0666"), Part::NotDigits,
     0}, // Arabic digits
    {QStringLiteral("559999001\u00B9"), Part::NotDigits, 9}, // superscript one
    {QStringLiteral("5599990016 \u2460"), Part::NotDigits, 10}, // circled one
    {QStringLiteral("5\u0336599990016"), Part::NotDigits, 10}, // struck through
    {QStringLiteral("559999001") + QChar(0xD835), Part::NotDigits, 9}, // half a surrogate pair
    {QStringLiteral("559999") + QChar(u'\0') + QStringLiteral("0016"), Part::NotDigits, 10},
    {QStringLiteral("SE559999001601"), Part::NotDigits, 12}, // a VAT number is another number
    {QStringLiteral("SE 559999001601"), Part::Century, 12},
    {QStringLiteral("175599990016"), Part::Century, 12},
    {QStringLiteral("215599990016"), Part::Century, 12},
    {QStringLiteral("900101-T220"), Part::Interim, 9},
    {QStringLiteral("19900101-T220"), Part::Interim, 11},
    {QStringLiteral("900101r220"), Part::Interim, 9},
    {QStringLiteral("19900101N220"), Part::Interim, 11},
    {QStringLiteral("900101-T"), Part::Interim, 6},
    {QStringLiteral("900101-A220"), Part::NotDigits, 9},
    {QStringLiteral("900101-T2200"), Part::NotDigits, 10},
    {QStringLiteral("90010T-2200"), Part::NotDigits, 9},
    {QStringLiteral("900101-TT22"), Part::NotDigits, 8},
    {QStringLiteral("900101-Tack"), Part::NotDigits, 6},
};

} // namespace

TEST(NumberText, EveryWayToWriteACompanysNumberIsTheSameNumber)
{
    for (const QString &text : sameCompany) {
        const auto number = OrganisationNumber::parse(text, today);
        ASSERT_TRUE(number) << text.toStdString();
        EXPECT_EQ(number->reveal(), QStringLiteral("5599990016")) << text.toStdString();
    }
}

TEST(NumberText, SaysWhichPartOfATextIsWrong)
{
    for (const Wrong &wrong : wrongInAnyNumber) {
        SCOPED_TRACE(wrong.text.toStdString());
        const auto company = OrganisationNumber::parse(wrong.text, today);
        const auto person = PersonalNumber::parse(wrong.text, today);
        ASSERT_FALSE(company);
        ASSERT_FALSE(person);
        EXPECT_EQ(company.error().part, wrong.part);
        EXPECT_EQ(person.error().part, wrong.part);
        EXPECT_EQ(company.error().digits, wrong.digits);
        EXPECT_EQ(person.error().digits, wrong.digits);
    }
}

TEST(NumberText, NothingIsSaidWhileADigitMayStillCome)
{
    const QString person = QStringLiteral("198101052382");
    const QString company = QStringLiteral("169124001992");
    for (qsizetype typed = 0; typed < 12; ++typed) {
        const auto ofPerson = PersonalNumber::parse(person.left(typed), today);
        const auto ofCompany = OrganisationNumber::parse(company.left(typed), today);
        ASSERT_FALSE(ofPerson || ofCompany) << typed;
        EXPECT_TRUE(ofPerson.error().isUnfinished()) << typed;
        EXPECT_TRUE(ofCompany.error().isUnfinished()) << typed;
    }
}

TEST(NumberText, TenDigitsThatCannotGrowAreAnErrorAtOnce)
{
    for (const QString &text : {QStringLiteral("5599990017"), QStringLiteral("198101-0523"),
                                QStringLiteral("1981130523"), QStringLiteral("1601010101")}) {
        const auto number = OrganisationNumber::parse(text, today);
        ASSERT_FALSE(number) << text.toStdString();
        EXPECT_FALSE(number.error().isUnfinished()) << text.toStdString();
    }
}

TEST(NumberText, ALongTextIsReadToItsEndOrRefused)
{
    const QString blanks(100000, u' ');
    EXPECT_TRUE(OrganisationNumber::parse(blanks + QStringLiteral("559999-0016") + blanks, today));
    EXPECT_EQ(OrganisationNumber::parse(QString(100000, u'5'), today).error(), (NumberFault{Part::TooLong, 100}));
    EXPECT_EQ(OrganisationNumber::parse(QStringLiteral("559999-0016") + blanks + u'1', today).error().part,
              Part::TooLong);
}

TEST(NumberText, AnyTextAtAllGetsAnAnswer)
{
    const QString alphabet =
        QStringLiteral("0123456789012345678901234567890123456789-+  \u00A0\uFF10\u0660TRXab.:(\u0301\u200B");
    QRandomGenerator dice = sameDice();
    for (int i = 0; i < 50000; ++i) {
        QString text;
        for (int left = dice.bounded(20); left > 0; --left) {
            const bool isWild = dice.bounded(20) == 0;
            text += isWild ? QChar(static_cast<char16_t>(dice.bounded(0x10000)))
                           : alphabet[dice.bounded(int(alphabet.size()))];
        }
        if (const auto company = OrganisationNumber::parse(text, today)) {
            EXPECT_EQ(OrganisationNumber::parse(company->reveal(OrganisationNumber::Digits::Twelve), today), company);
        }
        if (const auto person = PersonalNumber::parse(text, today)) {
            EXPECT_EQ(PersonalNumber::parse(person->reveal(), today)->reveal(), person->reveal());
        }
    }
}
