#include "domain/foreign_number.h"

#include <algorithm>
#include <array>

namespace {

using Part = NumberFault::Part;

/// A number whose last digit is 11 less the weighted sum of the others, modulo 11.
struct Modulo11
{
    QLatin1String prefix; // of the VAT form
    QLatin1String suffix;
    std::array<int, 8> weights; // a leading 0: one digit fewer
    int length; // with the check digit
};

constexpr Modulo11 kNorway{QLatin1String("NO"), QLatin1String("MVA"), {3, 2, 7, 6, 5, 4, 3, 2}, 9};
constexpr Modulo11 kFinland{QLatin1String("FI"), QLatin1String(), {0, 7, 9, 10, 5, 8, 4, 2}, 8};

QString withoutVatForm(QStringView text, const Modulo11 &kind)
{
    QString bare = text.toString().simplified().toUpper();
    bare.removeIf(
        [](QChar c) { return c.isSpace() || c == u'-' || c == u'.' || c == QChar(0x2011) || c == QChar(0x2013); });
    if (bare.startsWith(kind.prefix))
        bare.remove(0, kind.prefix.size());
    if (!kind.suffix.isEmpty() && bare.endsWith(kind.suffix))
        bare.chop(kind.suffix.size());
    return bare;
}

bool hasModulo11Digit(const QString &digits, const Modulo11 &kind)
{
    int sum = 0;
    qsizetype weight = static_cast<qsizetype>(kind.weights.size()) - (kind.length - 1);
    for (qsizetype i = 0; i + 1 < digits.size(); ++i, ++weight)
        sum += kind.weights.at(static_cast<std::size_t>(weight)) * digits[i].digitValue();
    const int rest = sum % 11;
    return rest != 1 && digits.back().digitValue() == (rest == 0 ? 0 : 11 - rest); // 1 would need a digit ten
}

tl::expected<QString, NumberFault> checked(const QString &digits, const Modulo11 &kind)
{
    const int count = static_cast<int>(digits.size());
    if (count == 0)
        return tl::unexpected(NumberFault{Part::Empty});
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return tl::unexpected(NumberFault{Part::NotDigits, count});
    if (count < kind.length)
        return tl::unexpected(NumberFault{Part::Incomplete, count});
    if (count > kind.length)
        return tl::unexpected(NumberFault{Part::TooLong, count});
    if (!hasModulo11Digit(digits, kind))
        return tl::unexpected(NumberFault{Part::CheckDigit, count});
    return digits;
}

} // namespace

tl::expected<QString, NumberFault> parseForeignNumber(QStringView text, const QString &country)
{
    if (country == QLatin1String("NO"))
        return checked(withoutVatForm(text, kNorway), kNorway);
    if (country == QLatin1String("FI"))
        return checked(withoutVatForm(text, kFinland), kFinland).map([](const QString &digits) {
            return QString(digits.left(7) + u'-' + digits.right(1));
        });
    return tl::unexpected(NumberFault{Part::NotCompany});
}
