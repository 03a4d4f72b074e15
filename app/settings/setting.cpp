#include "settings/setting.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace {

struct Entry
{
    QString name;
    QJsonValue fallback;
};

Entry entryOf(Setting setting)
{
    switch (setting) {
    case Setting::Language: return {QStringLiteral("language"), QString()};
    case Setting::SavesNothing: return {QStringLiteral("saveNothing"), false};
    case Setting::Appearance: return {QStringLiteral("appearance"), QStringLiteral("system")};
    case Setting::AcceptedProfiles: return {QStringLiteral("acceptedProfiles"), QJsonArray()};
    case Setting::RemindsAtLogin: return {QStringLiteral("remindersAtLogin"), false};
    case Setting::RegistersOff: return {QStringLiteral("registersOff"), QJsonArray()};
    case Setting::OperatorFile: return {QStringLiteral("operatorFile"), QString()};
    }
    Q_UNREACHABLE();
}

bool isListOfWords(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString(); });
}

} // namespace

QString nameOf(Setting setting)
{
    return entryOf(setting).name;
}

QJsonValue defaultOf(Setting setting)
{
    return entryOf(setting).fallback;
}

bool isRight(Setting setting, const QJsonValue &value)
{
    if (value.type() != defaultOf(setting).type() || !isListOfWords(value.toArray()))
        return false;
    const QStringList looks{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("contrast")};
    return setting != Setting::Appearance || looks.contains(value.toString());
}
