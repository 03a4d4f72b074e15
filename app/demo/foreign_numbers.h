#pragma once

#include <QString>

namespace demo {

// As in demo/numbers.h: the demo's own few lines, so that it can find an error in the program's.

bool isNorwegianNumber(const QString &text); // "923609016": nine digits, the last one of them right
bool isFinnishNumber(const QString &text); // "1234567-8", the last digit right

/// The Finnish number that follows; one without a check digit is passed over.
QString nextFinnishNumber(const QString &number);

} // namespace demo
