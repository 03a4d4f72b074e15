#include "domain/foreign_number.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace {

using Part = NumberFault::Part;

/// A number whose last digit is 11 less the weighted sum of the others, modulo 11.
struct Modulo11
{
    std::array<int, 8> weights; // a leading 0: one digit fewer
    int length; // with the check digit
};

constexpr Modulo11 kNorway{{3, 2, 7, 6, 5, 4, 3, 2}, 9};
constexpr Modulo11 kFinland{{0, 7, 9, 10, 5, 8, 4, 2}, 8};

bool isDecimal(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// From the first digit to the last: what stands around it ("Org.nr:", "NO … MVA", "FI") is words.
QString digitsIn(QStringView text)
{
    const auto *const first = std::find_if(text.begin(), text.end(), isDecimal);
    const auto last =
        std::find_if(std::make_reverse_iterator(text.end()), std::make_reverse_iterator(first), isDecimal);
    QString digits = QStringView(first, last.base()).toString();
    digits.removeIf(
        [](QChar c) { return c.isSpace() || c == u'-' || c == u'.' || c == QChar(0x2011) || c == QChar(0x2013); });
    return digits;
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

tl::expected<QString, NumberFault> checked(QStringView text, const Modulo11 &kind)
{
    const QString digits = digitsIn(text);
    const int count = static_cast<int>(digits.size());
    if (count == 0)
        return tl::unexpected(NumberFault{text.trimmed().isEmpty() ? Part::Empty : Part::NotDigits});
    if (!std::all_of(digits.begin(), digits.end(), isDecimal))
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
        return checked(text, kNorway);
    if (country == QLatin1String("FI"))
        return checked(text, kFinland).map([](const QString &digits) {
            return QString(digits.left(7) + u'-' + digits.right(1));
        });
    return tl::unexpected(NumberFault{Part::NotCompany});
}
