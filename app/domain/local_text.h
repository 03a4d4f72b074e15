#pragma once

#include <QString>

/// A text the operator gives in both languages.
struct LocalText
{
    QString sv;
    QString en;

    const QString &in(const QString &language) const { return language == QLatin1String("sv") ? sv : en; }
    bool operator==(const LocalText &) const = default;
};
