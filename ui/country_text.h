#pragma once

#include <QString>
#include <QStringList>

/// The countries whose companies can be looked for (ISO 3166-1 alpha-2), the most usual first.
QStringList lookupCountries();

/// A country's name: "Sweden"; its code for one that we have no word for.
QString countryName(const QString &code);
