#include "widgets/number_groups.h"

#include <algorithm>

namespace {

constexpr int kShort = 6; // YYMMDD
constexpr int kLong = 8; // YYYYMMDD
constexpr int kShortInAll = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Numbers are pasted from texts too, which have dashes of their own.
bool isSign(QChar c)
{
    return QStringLiteral("-+\u2010\u2011\u2012\u2013\u2212").contains(c);
}

// One sign at most, and about where it belongs: a telephone number or a date is to be told apart by what it looks like.
bool isNumberLike(const QString &text)
{
    constexpr int kAbout = 1; // a digit before it is being mended
    int digits = 0;
    int signs = 0;
    for (const QChar c : text) {
        const bool isInPlace = digits >= kShort - kAbout && digits <= kLong + kAbout;
        if (isSign(c) ? ++signs > 1 || !isInPlace : !isDigit(c) && !c.isSpace())
            return false;
        digits += isDigit(c) ? 1 : 0;
    }
    return true;
}

bool hasCentury(const QString &digits)
{
    const QString century = digits.left(2);
    return century == QLatin1String("18") || century == QLatin1String("19") || century == QLatin1String("20");
}

/// What was typed, taken apart.
struct Typed
{
    QString digits;
    QString signs; // one for each place between them; a space: none
    int before = 0; // digits before the caret
    bool isAfterSign = false; // the caret

    Typed(const QString &text, int caret) : signs(text.size() + 1, u' ')
    {
        for (int i = 0; i < text.size(); ++i) {
            if (isDigit(text[i]))
                digits += text[i];
            else if (isSign(text[i]))
                signs[digits.size()] = text[i] == u'+' ? u'+' : u'-';
            if (i < caret) {
                before = static_cast<int>(digits.size());
                isAfterSign = isSign(text[i]);
            }
        }
    }

    bool hasSign(int after) const { return after < signs.size() && signs[after] != u' '; }

    int group() const
    {
        if (hasSign(kShort) && digits.size() <= kShortInAll + 1)
            return kShort;
        return hasCentury(digits) || digits.size() > kShortInAll || digits.size() < 2 ? kLong : kShort;
    }
};

} // namespace

NumberGroups inGroups(const QString &typed, int caret)
{
    if (!isNumberLike(typed))
        return {typed, caret};
    const Typed parts(typed, caret);
    const int group = parts.group();
    const bool isParted = parts.digits.size() > group || (parts.digits.size() == group && parts.hasSign(group));
    if (!isParted)
        return {parts.digits, parts.before};
    const QChar sign = parts.hasSign(group) ? parts.signs[group] : u'-';
    const bool isPast = parts.before > group || (parts.before == group && parts.isAfterSign);
    return {parts.digits.left(group) + sign + parts.digits.mid(group), parts.before + (isPast ? 1 : 0)};
}

int signIn(const QString &text)
{
    const auto at = std::find_if(text.begin(), text.end(), isSign) - text.begin();
    return isNumberLike(text) && at < text.size() ? static_cast<int>(at) : -1;
}

int digitCount(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

QString withoutOurSign(const QString &text)
{
    QString meant = text;
    return signIn(text) == kLong && text[kLong] == u'-' ? meant.remove(kLong, 1) : meant;
}

QString inShortGroups(const QString &text)
{
    const QString digits = withoutOurSign(text);
    if (digits.size() != kShortInAll || digitCount(digits) != kShortInAll)
        return text;
    return digits.left(kShort) + u'-' + digits.mid(kShort);
}
