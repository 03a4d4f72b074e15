#pragma once

#include <QList>
#include <QString>

#include <algorithm>

/// The digits of a text, in their order.
inline QString digitsIn(QString text)
{
    return text.removeIf([](QChar c) { return !c.isDigit(); });
}

/// How many characters of a text are figures of whatever kind: also those outside the first plane, small and circled ones.
inline qsizetype figuresIn(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::count_if(points.begin(), points.end(), [](uint point) { return QChar::isNumber(point); });
}

/// So many figures that the text may be a number, or become one: a mistyped personal number must neither go out as a name
/// nor lie on disk.
inline bool mayBecomeANumber(const QString &text)
{
    constexpr qsizetype kFewest = 6;
    return figuresIn(text) >= kFewest;
}
