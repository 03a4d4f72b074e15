#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

/// What is asked for, a new one each time, so that no answer can be had from the time before.
enum class Asked { Name, Number };

inline QString benchName(int index)
{
    return QStringLiteral("Nordvik %1").arg(index);
}

/// 559999 and a serial number, with its check digit: numbers that are given to nobody.
inline QString benchNumber(int index)
{
    const QString nine = QStringLiteral("559999%1").arg(index % 1000, 3, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < nine.size(); ++i) {
        const int digit = nine.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return nine + QString::number((10 - sum % 10) % 10);
}

/// One way to ask: `ask` starts the request of that index and calls `next` when its answer is there.
class BenchWork
{
public:
    virtual ~BenchWork() = default;
    virtual void ask(Asked what, int index, std::function<void(bool isGood)> next) = 0;
};
