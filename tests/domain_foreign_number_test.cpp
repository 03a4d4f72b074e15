#include "domain/company_id.h"

#include "support/qt_test.h"

#include <QDate>

namespace {

using Part = NumberFault::Part;

const QDate kToday(2026, 3, 4);

QString numberOf(const QString &text, const char *country)
{
    const auto id = CompanyId::parse(text, QLatin1String(country), kToday);
    return id ? id->publicNumber().value_or(QStringLiteral("a person's")) : QStringLiteral("none");
}

Part faultOf(const QString &text, const char *country)
{
    const auto id = CompanyId::parse(text, QLatin1String(country), kToday);
    EXPECT_FALSE(id) << text.toStdString();
    return id ? Part::Empty : id.error().part;
}

} // namespace

TEST(ForeignNumber, IsTakenAsPeopleWriteIt)
{
    for (const char *text : {"319999000", "319 999 000", "NO319999000MVA", "NO 319 999 000 MVA", "no319999000mva",
                             "Org.nr: 319 999 000", " 319999000 (org.nr) ", "319-999-000"})
        EXPECT_EQ(numberOf(QString::fromUtf8(text), "NO"), QStringLiteral("319999000")) << text;
    for (const char *text :
         {"9999900-1", "99999001", "FI99999001", "fi 9999900-1", "Y-tunnus: 9999900-1", "9999900 – 1"})
        EXPECT_EQ(numberOf(QString::fromUtf8(text), "FI"), QStringLiteral("9999900-1")) << text;
}

TEST(ForeignNumber, SaysWhichPartIsWrong)
{
    EXPECT_EQ(faultOf(QString(), "NO"), Part::Empty);
    EXPECT_EQ(faultOf(QStringLiteral("31999"), "NO"), Part::Incomplete);
    EXPECT_EQ(faultOf(QStringLiteral("3199990001"), "NO"), Part::TooLong);
    EXPECT_EQ(faultOf(QStringLiteral("319999001"), "NO"), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("3199x9000"), "NO"), Part::NotDigits);
    EXPECT_EQ(faultOf(QStringLiteral("Fjordvik"), "NO"), Part::NotDigits);
    EXPECT_EQ(faultOf(QStringLiteral("9999900-2"), "FI"), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("319999000"), "DK"), Part::NotCompany);
}

TEST(ForeignNumber, ANumberThatWouldNeedATenthDigitIsNone)
{
    EXPECT_EQ(faultOf(QStringLiteral("319999060"), "NO"), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("9999901-0"), "FI"), Part::CheckDigit);
}

TEST(ForeignNumber, AnyOtherDigitIsCaught)
{
    const QString right = QStringLiteral("319999000");
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[place] = digit;
            EXPECT_EQ(numberOf(wrong, "NO") == right, wrong == right) << wrong.toStdString();
        }
    }
}

TEST(SwedishNumber, IsTakenInTheFormsThatInvoicesCarry)
{
    for (const char *text :
         {"SE559999000801", "se 559999-0008 01", "0007:5599990008", "559999-0008", "Org.nr 559999-0008"})
        EXPECT_EQ(numberOf(QString::fromUtf8(text), "SE"), QStringLiteral("5599990008")) << text;
    EXPECT_EQ(faultOf(QStringLiteral("SE559999000901"), "SE"), Part::CheckDigit);
    EXPECT_EQ(numberOf(QStringLiteral("SE810105238201"), "SE"), QStringLiteral("a person's"));
}
