#pragma once

#include "domain/number_fault.h"

#include <QDate>
#include <QRandomGenerator>
#include <QString>

#include <ostream>

/// The day on which the tests run.
inline const QDate today(2026, 3, 1);

/// Nine digits with the check digit that belongs to them: numbers of dates for which no published test number exists are
/// made while the test runs, with Skatteverket's test serial 238, and stand in no file.
inline QString withCheckDigit(const QString &nine)
{
    int sum = 0;
    for (qsizetype i = 0; i < nine.size(); ++i) {
        const int product = nine[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    return nine + QString::number((10 - sum % 10) % 10);
}

/// The same number every time the test runs.
inline QRandomGenerator sameDice()
{
    return QRandomGenerator(20260301);
}

inline void PrintTo(NumberFault::Part part, std::ostream *out)
{
    constexpr const char *names[] = {"Empty",  "Incomplete", "TooLong", "NotDigits",  "Century",  "Date",
                                     "Future", "CheckDigit", "Interim", "NotCompany", "NotPerson"};
    *out << names[static_cast<int>(part)];
}
