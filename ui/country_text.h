#pragma once

#include <QString>

/// A country's name: "Sweden"; its code for one that we have no word for.
QString countryName(const QString &code);
