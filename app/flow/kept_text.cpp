#include "flow/kept_text.h"

#include "domain/company_id.h"
#include "flow/maybe_number.h"

#include <QRegularExpression>

namespace {

bool beginsWithDay(const QString &digits)
{
    const int month = digits.mid(2, 2).toInt();
    return month >= 1 && month <= 12;
}

// A person's number that is typed under another country may be right there for a moment.
bool mayBecomePersonal(const QString &digits)
{
    const QString century = digits.left(2);
    const bool hasCentury =
        century == QLatin1String("18") || century == QLatin1String("19") || century == QLatin1String("20");
    return beginsWithDay(digits) || (hasCentury && beginsWithDay(digits.mid(2)));
}

} // namespace

QString shortText(const QString &text)
{
    return mayBecomeANumber(text) ? QString() : text;
}

QString unlessNumbered(const QString &text)
{
    static const QRegularExpression mostOfANumber(
        QStringLiteral("(?<!\\d)(18|19|20)?\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01]|[6-8]\\d|9[01])[-+ ]?\\d\\d"));
    return mostOfANumber.match(text).hasMatch() ? QString() : text;
}

QString unlessPersonal(const QString &text, const QString &country, QDate today)
{
    const auto number = CompanyId::parse(text, country, today);
    const bool isCompany = number && !number->isPersonal();
    return isCompany && (number->swedish() || !mayBecomePersonal(digitsIn(text))) ? text : shortText(text);
}
