#include "domain/personal_number.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QStringList>

namespace {

using Part = NumberFault::Part;

// Skatteverket's published test numbers; the last one its example of a coordination number.
const QStringList published{QStringLiteral("191212121212"), QStringLiteral("198101052382"),
                            QStringLiteral("198101032384"), QStringLiteral("193403223328"),
                            QStringLiteral("197010632391")};

std::optional<Part> faultOf(const QString &text, QDate on = today)
{
    const auto parsed = PersonalNumber::parse(text, on);
    return parsed ? std::nullopt : std::optional(parsed.error().part);
}

QString revealed(const QString &text, QDate on = today)
{
    const auto parsed = PersonalNumber::parse(text, on);
    return parsed ? parsed->reveal() : QStringLiteral("refused");
}

// A number of that date (YYMMDD or YYYYMMDD) with `sign` before its serial.
QString of(const QString &date, QChar sign = u'-')
{
    return date + sign + withCheckDigit(date.right(6) + QStringLiteral("238")).right(4);
}

QString century(const QString &date, QChar sign, QDate on)
{
    return revealed(of(date, sign), on).left(2);
}

} // namespace

TEST(PersonalNumber, EveryWayToWriteItIsTheSameNumber)
{
    const QString whole = QStringLiteral("198101052382");
    for (const QString &text :
         {whole, QStringLiteral("19810105-2382"), QStringLiteral("810105-2382"), QStringLiteral("8101052382"),
          QStringLiteral("19 810105 2382"), QStringLiteral("1981 01 05 - 2382"), QStringLiteral("810105\u00A02382"),
          QStringLiteral("Personnummer: 810105-2382 (Agda)"), QStringLiteral("810105\u22122382"),
          QStringLiteral("\uFF18\uFF11\uFF10\uFF11\uFF10\uFF15-2382")})
        EXPECT_EQ(revealed(text), whole) << text.toStdString();
}

TEST(PersonalNumber, TakesThePublishedTestNumbers)
{
    for (const QString &text : published)
        EXPECT_EQ(revealed(text), text);
}

TEST(PersonalNumber, AnyOneWrongDigitIsCaught)
{
    for (const QString &text : published) {
        for (qsizetype at = 2; at < text.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = text;
                wrong[at] = QChar(digit);
                EXPECT_EQ(PersonalNumber::parse(wrong, today).has_value(), wrong == text) << wrong.toStdString();
            }
        }
    }
}

TEST(PersonalNumber, OfTheTenCheckDigitsOneIsRight)
{
    for (const QString &date : {QStringLiteral("19000101"), QStringLiteral("19991231"), QStringLiteral("20000229")}) {
        int right = 0;
        for (int digit = 0; digit < 10; ++digit)
            right += faultOf(date + QStringLiteral("238") + QString::number(digit)) != Part::CheckDigit;
        EXPECT_EQ(right, 1) << date.toStdString();
    }
}

TEST(PersonalNumber, SaysWhichPartIsWrong)
{
    EXPECT_EQ(faultOf(QStringLiteral("810105-2383")), Part::CheckDigit);
    EXPECT_EQ(faultOf(QStringLiteral("19811305-2382")), Part::Date);
    EXPECT_EQ(faultOf(QStringLiteral("813105-2382")), Part::Date) << "a slip, not a company: its check digit is wrong";
    EXPECT_EQ(faultOf(QStringLiteral("19810100-2382")), Part::Date);
    EXPECT_EQ(faultOf(QStringLiteral("19810005-2382")), Part::Date) << "only coordination numbers have month 00";
    EXPECT_EQ(faultOf(QStringLiteral("19810132-2382")), Part::Date);
    EXPECT_EQ(faultOf(QStringLiteral("20810105-2382")), Part::Future);
    EXPECT_EQ(faultOf(QStringLiteral("19810105+2382")), Part::Century) << "the plus says 100 years";
    EXPECT_EQ(faultOf(of(QStringLiteral("19270105"), u'+')), Part::Century);
    EXPECT_EQ(faultOf(of(QStringLiteral("19260105"), u'+')), std::nullopt);
    EXPECT_EQ(faultOf(QStringLiteral("16810105-2382")), Part::Century);
}

TEST(PersonalNumber, ACompanysNumberIsNotAPersons)
{
    for (const QString &text : {QStringLiteral("559999-0016"), QStringLiteral("165599990016"),
                                QStringLiteral("165599990017"), QStringLiteral("9124001992")})
        EXPECT_EQ(faultOf(text), Part::NotPerson) << text.toStdString();
}

TEST(PersonalNumber, ACoordinationNumberMayNotKnowItsDayOrMonth)
{
    for (const QString &date : {QStringLiteral("19700060"), QStringLiteral("19700061"), QStringLiteral("19701060"),
                                QStringLiteral("19701091"), QStringLiteral("20000289"), QStringLiteral("20260060")}) {
        const auto number = PersonalNumber::parse(of(date), today);
        ASSERT_TRUE(number) << date.toStdString();
        EXPECT_TRUE(number->isCoordination());
    }
    for (const QString &date : {QStringLiteral("19701092"), QStringLiteral("19700092"), QStringLiteral("19711360"),
                                QStringLiteral("19710289"), QStringLiteral("19700491")})
        EXPECT_EQ(faultOf(of(date)), Part::Date) << date.toStdString();
    EXPECT_EQ(faultOf(of(QStringLiteral("20270060"))), Part::Future);
    EXPECT_EQ(faultOf(of(QStringLiteral("20260460"))), Part::Future);
    EXPECT_FALSE(PersonalNumber::parse(published[1], today)->isCoordination());
}

TEST(PersonalNumber, TheCenturyTurnsOnTheDayAndThePlusOnTheYear)
{
    struct Case
    {
        QString date;
        QChar sign;
        QDate on;
        QString century;
    };
    const QList<Case> cases{
        {QStringLiteral("261231"), u'-', QDate(2026, 12, 30), QStringLiteral("19")}, // tomorrow's child is not born
        {QStringLiteral("261231"), u'-', QDate(2026, 12, 31), QStringLiteral("20")},
        {QStringLiteral("270101"), u'-', QDate(2026, 12, 31), QStringLiteral("19")},
        {QStringLiteral("270101"), u'-', QDate(2027, 1, 1), QStringLiteral("20")},
        {QStringLiteral("271231"), u'+', QDate(2026, 12, 31), QStringLiteral("18")},
        {QStringLiteral("271231"), u'+', QDate(2027, 1, 1), QStringLiteral("19")}, // in the year, not on the day
        {QStringLiteral("271231"), u'-', QDate(2027, 1, 1), QStringLiteral("19")}, // an old form with a hyphen
        {QStringLiteral("000229"), u'-', QDate(2026, 3, 1), QStringLiteral("20")},
        {QStringLiteral("000229"), u'-', QDate(2000, 2, 28), QStringLiteral("re")}, // 1900 had no such day
        {QStringLiteral("000229"), u'-', QDate(2000, 2, 29), QStringLiteral("20")},
        {QStringLiteral("010229"), u'-', QDate(2026, 3, 1), QStringLiteral("re")},
        {QStringLiteral("280229"), u'-', QDate(2028, 2, 28), QStringLiteral("19")},
        {QStringLiteral("280229"), u'-', QDate(2028, 2, 29), QStringLiteral("20")},
        {QStringLiteral("280229"), u'+', QDate(2028, 2, 29), QStringLiteral("19")},
        {QStringLiteral("990101"), u'-', QDate(2098, 12, 31), QStringLiteral("19")},
        {QStringLiteral("990101"), u'-', QDate(2099, 1, 1), QStringLiteral("20")},
        {QStringLiteral("990101"), u'+', QDate(2099, 1, 1), QStringLiteral("19")},
        {QStringLiteral("260060"), u'-', QDate(2026, 1, 1), QStringLiteral("20")}, // born some day of this year
        {QStringLiteral("270060"), u'-', QDate(2026, 12, 31), QStringLiteral("19")},
    };
    for (const Case &each : cases)
        EXPECT_EQ(century(each.date, each.sign, each.on), each.century)
            << of(each.date, each.sign).left(7).toStdString() << " on " << each.on.toString(Qt::ISODate).toStdString();
}

TEST(PersonalNumber, WithAHyphenNobodyIsUnbornAndWithThePlusNobodyIsYoung)
{
    const QDate on(2027, 1, 1);
    for (QDate born(1927, 1, 2); born <= on; born = born.addDays(1)) {
        const QString date = born.toString(QStringLiteral("yyMMdd"));
        EXPECT_EQ(revealed(of(date), on).left(8), born.toString(QStringLiteral("yyyyMMdd")));
        const QDate old = born.addYears(born.year() > 1927 ? -100 : 0);
        if (old.toString(QStringLiteral("MMdd")) == date.mid(2)) { // 29 February is not in every century
            EXPECT_EQ(revealed(of(date, u'+'), on).left(8), old.toString(QStringLiteral("yyyyMMdd")));
        }
    }
}

TEST(PersonalNumber, AClockOutOfOrderIsAnswered)
{
    EXPECT_EQ(faultOf(QStringLiteral("810105-2382"), QDate()), Part::Century);
    EXPECT_EQ(faultOf(QStringLiteral("19810105-2382"), QDate()), Part::Future);
    EXPECT_EQ(revealed(QStringLiteral("810105-2382"), QDate(1970, 1, 1)), QStringLiteral("188101052382"));
}
