#include "demo/numbers.h"

#include "base/wall_clock.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace demo {

namespace {

bool isDigits(const QString &text, qsizetype length)
{
    return text.size() == length
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A coordination number's day is 60 more, and its month or day may be unknown.
bool isBirthDate(const QString &eightDigits)
{
    const int day = QStringView(eightDigits).mid(6, 2).toInt();
    const int month = QStringView(eightDigits).mid(4, 2).toInt();
    if (day >= 60)
        return month <= 12 && day <= 91;
    return QDate(QStringView(eightDigits).left(4).toInt(), month, day).isValid();
}

// Ten digits stand for somebody younger than a hundred, unless a plus sign says older.
QString withCentury(const QString &tenDigits, bool isOlder = false)
{
    const int thisYear = WallClock::today().year();
    const int year = thisYear / 100 * 100 + QStringView(tenDigits).left(2).toInt();
    const int century = year > thisYear ? year / 100 - 1 : year / 100;
    return QString::number(isOlder ? century - 1 : century) + tenDigits;
}

// Ten digits or twelve, alone or with the 01 of a VAT number behind them.
bool isPersonRun(const QString &digits)
{
    const auto isPerson = [](const QString &bare) {
        return isPersonNumber(bare.size() == 10 ? withCentury(bare) : bare);
    };
    return isPerson(digits) || (digits.endsWith(QLatin1String("01")) && isPerson(digits.chopped(2)));
}

} // namespace

bool luhnHolds(const QString &tenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int doubled = (tenDigits[i].unicode() - u'0') * (i % 2 == 0 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

bool isCompanyNumber(const QString &text)
{
    return isDigits(text, 10) && text[2] >= u'2' && luhnHolds(text);
}

bool isPersonNumber(const QString &text)
{
    static const QStringList centuries{QStringLiteral("18"), QStringLiteral("19"), QStringLiteral("20")};
    return isDigits(text, 12) && centuries.contains(text.left(2)) && isBirthDate(text.left(8))
           && luhnHolds(text.mid(2));
}

QString asPersonNumber(const QString &typed)
{
    QString digits = typed;
    digits.remove(QRegularExpression(QStringLiteral("[\\s+-]")));
    if (isDigits(digits, 10))
        digits = withCentury(digits, typed.contains(u'+'));
    return isPersonNumber(digits) ? digits : QString();
}

bool holdsPersonNumber(const QString &text)
{
    static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    static const QRegularExpression run(
        QStringLiteral("(?<![0-9])((?:[0-9]{2})?[0-9]{6})[ +-]?([0-9]{4})[ -]?(01)?(?![0-9])"));
    QString rest = text.toLower();
    rest.remove(uuid); // one in a hundred thousand would look like a person
    auto found = run.globalMatch(rest);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString digits = match.captured(1) + match.captured(2) + match.captured(3);
        if (isPersonRun(digits))
            return true;
    }
    return false;
}

QString withoutDigits(QString text)
{
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    return text.replace(digit, QStringLiteral("."));
}

} // namespace demo
