#pragma once

#include <QString>

/// The digits of a text, in their order.
inline QString digitsIn(QString text)
{
    return text.removeIf([](QChar c) { return !c.isDigit(); });
}

/// So many digits that the text may be a number, or become one: a mistyped personal number must neither go out as a name
/// nor lie on disk.
inline bool mayBecomeANumber(const QString &text)
{
    constexpr qsizetype kFewest = 6;
    return digitsIn(text).size() >= kFewest;
}
