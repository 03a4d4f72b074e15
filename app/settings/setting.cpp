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
    case Setting::ReducesMotion: return {QStringLiteral("reduceMotion"), false};
    case Setting::AcceptedProfiles: return {QStringLiteral("acceptedProfiles"), QJsonArray()};
    case Setting::RemindsAtLogin: return {QStringLiteral("remindersAtLogin"), false};
    case Setting::RegistersOff: return {QStringLiteral("registersOff"), QJsonArray()};
    case Setting::ProxyKind: return {QStringLiteral("proxy"), ProxyWords::kSystem};
    case Setting::ProxyHost: return {QStringLiteral("proxyHost"), QString()};
    case Setting::ProxyPort: return {QStringLiteral("proxyPort"), 0};
    case Setting::RenewsRegister: return {QStringLiteral("renewRegister"), false};
    case Setting::OffersRegister: return {QStringLiteral("offerRegister"), true};
    case Setting::OperatorFile: return {QStringLiteral("operatorFile"), QString()};
    }
    Q_UNREACHABLE();
}

bool isListOfWords(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString(); });
}

// Of the settings that are one of a few words; empty: any text.
QStringList wordsFor(Setting setting)
{
    if (setting == Setting::Appearance)
        return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
                QStringLiteral("contrast-light")};
    if (setting == Setting::ProxyKind)
        return {ProxyWords::kSystem, ProxyWords::kNone, ProxyWords::kHttp, ProxyWords::kSocks5};
    return {};
}

bool isOneOf(const QStringList &words, const QString &word)
{
    return words.isEmpty() || words.contains(word);
}

bool isPort(const QJsonValue &value)
{
    return value.toInt(-1) >= 0 && value.toInt() <= kHighestPort; // a fraction is no int
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
    return isOneOf(wordsFor(setting), value.toString()) && (setting != Setting::ProxyPort || isPort(value));
}
