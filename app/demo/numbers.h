#pragma once

#include <QString>

namespace demo {

// The demo checks numbers by its own few lines, so that it can find an error in the program's.

bool luhnHolds(const QString &tenDigits);

/// Ten digits with a right check digit whose third digit says that it is no person.
bool isCompanyNumber(const QString &text);

/// YYYYMMDDNNNN with a possible date (coordination numbers too) and a right check digit.
bool isPersonNumber(const QString &text);

/// What a person typed on the signing page, as YYYYMMDDNNNN; empty when it is no personal number.
QString asPersonNumber(const QString &typed);

/// Whether the number of a person stands anywhere in the text, in any usual spelling.
bool holdsPersonNumber(const QString &text);

/// The text with every digit hidden.
QString withoutDigits(QString text);

} // namespace demo
