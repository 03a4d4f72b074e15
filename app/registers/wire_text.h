#pragma once

#include "domain/company_id.h"
#include "domain/plain_text.h"
#include "net/json_read.h"

#include <QDate>

/// A text of a register's answer, made plain; empty when it is missing or none.
inline QString plainAt(const QJsonObject &part, QStringView name)
{
    return plainText(textAt(part, name).value_or(QString()));
}

/// A day: the first ten characters, whatever time follows.
inline QDate dayAt(const QJsonObject &part, QStringView name)
{
    constexpr qsizetype kDateLength = 10;
    return QDate::fromString(plainAt(part, name).left(kDateLength), Qt::ISODate);
}

/// The country of an address as Address has it: empty for the company's own, and for what is no country code.
inline QString addressCountryAt(const QJsonObject &part, QStringView name, QLatin1String own)
{
    const QString country = plainAt(part, name).toUpper();
    return isCountryCode(country) && country != own ? country : QString();
}
