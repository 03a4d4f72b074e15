#pragma once

#include "domain/contact.h"
#include "domain/number_fault.h"

#include <QString>

/// Which part of what is typed is wrong, in words that say what to do about it (R-D3). An unfinished number is neutral:
/// its text counts the digits.
QString faultText(const NumberFault &fault, const QString &country = QStringLiteral("SE")); // of a company there
QString faultText(EmailFault fault);
QString faultText(PostcodeFault fault);
