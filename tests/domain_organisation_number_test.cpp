#include "domain/organisation_number.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QStringList>

namespace {

using Part = NumberFault::Part;
using Digits = OrganisationNumber::Digits;

OrganisationNumber number(const QString &text)
{
    return OrganisationNumber::parse(text, today).value();
}

std::optional<Part> faultOf(const QString &text)
{
    const auto parsed = OrganisationNumber::parse(text, today);
    return parsed ? std::nullopt : std::optional(parsed.error().part);
}

const QStringList companies{QStringLiteral("5599990008"), QStringLiteral("5599990016"), QStringLiteral("5599990099"),
                            QStringLiteral("9124001992"), withCheckDigit(QStringLiteral("402200001"))};

// Skatteverket's published test numbers.
const QStringList people{QStringLiteral("191212121212"), QStringLiteral("198101052382"), QStringLiteral("198101032384"),
                         QStringLiteral("193403223328"), QStringLiteral("197010632391")};

QString withDigit(QString text, qsizetype at, int digit)
{
    text[at] = QChar(u'0' + digit);
    return text;
}

} // namespace

TEST(OrganisationNumber, OfACompanyIsPublicInAllItsForms)
{
    const OrganisationNumber company = number(QStringLiteral("559999-0016"));
    EXPECT_FALSE(company.isPersonal());
    EXPECT_EQ(company.display(), QStringLiteral("559999-0016"));
    EXPECT_EQ(company.publicDigits(), QStringLiteral("5599990016"));
    EXPECT_EQ(company.vatNumber(), QStringLiteral("SE559999001601"));
    EXPECT_EQ(company.peppolId(), QStringLiteral("0007:5599990016"));
    EXPECT_EQ(company.reveal(Digits::Twelve), QStringLiteral("5599990016"));
    EXPECT_EQ(company.group(), '5');
}

TEST(OrganisationNumber, OfAPersonIsMaskedAndNothingPublicIsMadeOfIt)
{
    for (const QString &twelve : people) {
        const OrganisationNumber person = number(twelve);
        EXPECT_TRUE(person.isPersonal());
        EXPECT_EQ(person.display(), QStringLiteral("••••••-••••"));
        EXPECT_EQ(person.publicDigits(), std::nullopt);
        EXPECT_EQ(person.vatNumber(), std::nullopt);
        EXPECT_EQ(person.peppolId(), std::nullopt);
        EXPECT_EQ(person.reveal(), twelve.mid(2));
        EXPECT_EQ(person.reveal(Digits::Twelve), twelve);
    }
}

TEST(OrganisationNumber, ComesBackFromItsOwnForms)
{
    for (const QString &ten : companies) {
        const OrganisationNumber company = number(ten);
        EXPECT_EQ(number(company.display()), company);
        EXPECT_EQ(number(QStringLiteral("16") + company.reveal()), company);
    }
    for (const QString &twelve : people.mid(1))
        EXPECT_EQ(number(twelve.mid(2)), number(twelve)) << "ten digits get their century";
}

TEST(OrganisationNumber, TheHundredYearOldNeedsThePlus)
{
    EXPECT_EQ(number(QStringLiteral("121212+1212")).reveal(Digits::Twelve), QStringLiteral("191212121212"));
    EXPECT_EQ(number(QStringLiteral("121212-1212")).reveal(Digits::Twelve), QStringLiteral("201212121212"));
    EXPECT_EQ(number(QStringLiteral("19121212+1212")), number(QStringLiteral("19121212-1212")));
}

TEST(OrganisationNumber, AnyOneWrongDigitIsCaught)
{
    for (const QString &text : companies + people) {
        for (qsizetype at = text.size() - 10; at < text.size(); ++at) {
            for (int digit = 0; digit < 10; ++digit) {
                const QString wrong = withDigit(text, at, digit);
                EXPECT_EQ(OrganisationNumber::parse(wrong, today).has_value(), wrong == text) << wrong.toStdString();
            }
        }
    }
}

TEST(OrganisationNumber, TwoNeighboursSwappedAreCaught)
{
    for (const QString &text : companies) {
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            QString swapped = text;
            std::swap(swapped[at], swapped[at + 1]);
            const int apart = std::abs(text[at].digitValue() - text[at + 1].digitValue());
            const bool isBlindSpot = apart == 0 || apart == 9; // Luhn's: equal digits, 0 and 9
            EXPECT_EQ(OrganisationNumber::parse(swapped, today).has_value(), isBlindSpot) << swapped.toStdString();
        }
    }
}

TEST(OrganisationNumber, SaysWhichPartIsWrong)
{
    EXPECT_EQ(faultOf(QStringLiteral("559999-0017")), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("16559999-0017")), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("16191212-1212")), Part::NotCompany) << "16 and a month";
    EXPECT_EQ(faultOf(QStringLiteral("16810105-2382")), Part::NotCompany);
    EXPECT_EQ(faultOf(QStringLiteral("19559999-0016")), Part::Date) << "a century and a company";
    EXPECT_EQ(faultOf(QStringLiteral("559999+0016")), Part::NotDigits) << "companies have no plus";
    EXPECT_EQ(faultOf(QStringLiteral("811305-2382")), Part::Date);
    EXPECT_EQ(faultOf(QStringLiteral("810132-2382")), Part::Date);
    EXPECT_EQ(faultOf(QStringLiteral("810105-2383")), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("20810105-2382")), Part::Future);
}

TEST(OrganisationNumber, NoGroupIsRefused)
{
    for (int group = 0; group < 10; ++group) {
        const QString ten = withCheckDigit(QString::number(group) + QStringLiteral("02200001"));
        EXPECT_EQ(number(ten).group(), ten.front().toLatin1());
    }
}

TEST(OrganisationNumber, OfTwoCompaniesDiffers)
{
    EXPECT_NE(number(companies[0]), number(companies[1]));
    EXPECT_NE(number(QStringLiteral("121212+1212")), number(QStringLiteral("121212-1212")));
}
