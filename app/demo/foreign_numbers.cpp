#include "demo/foreign_numbers.h"

#include <QRegularExpression>

#include <array>

namespace demo {

namespace {

template<std::size_t Count> QString modElevenDigit(const QString &digits, const std::array<int, Count> &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < Count; ++i)
        sum += weights.at(i) * digits.at(static_cast<qsizetype>(i)).digitValue();
    const int digit = (11 - sum % 11) % 11;
    return digit == 10 ? QString() : QString::number(digit); // ten is no digit
}

QString finnishDigit(const QString &sevenDigits)
{
    static constexpr std::array<int, 7> kWeights{7, 9, 10, 5, 8, 4, 2};
    return modElevenDigit(sevenDigits, kWeights);
}

} // namespace

bool isNorwegianNumber(const QString &text)
{
    static constexpr std::array<int, 8> kWeights{3, 2, 7, 6, 5, 4, 3, 2};
    static const QRegularExpression nineDigits(QStringLiteral("^[0-9]{9}\\z"));
    return nineDigits.match(text).hasMatch() && modElevenDigit(text, kWeights) == text.right(1);
}

bool isFinnishNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{7}-[0-9]\\z"));
    return form.match(text).hasMatch() && finnishDigit(text.left(7)) == text.right(1);
}

QString nextFinnishNumber(const QString &number)
{
    int next = number.left(7).toInt() + 1;
    while (finnishDigit(QString::number(next)).isEmpty())
        ++next;
    return QString::number(next) + u'-' + finnishDigit(QString::number(next));
}

} // namespace demo
