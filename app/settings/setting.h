#pragma once

#include <QJsonValue>
#include <QString>

#include <array>

/// Everything that can be set. Its name in the files and its default stand in setting.cpp, and nowhere else.
enum class Setting {
    Language, // "sv", "en"; "": the system's
    SavesNothing, // keep nothing on this computer
    Appearance, // "system", "light", "dark", "contrast", "contrast-light"
    ReducesMotion, // nothing moves by itself; false: as the system says
    AcceptedProfiles, // foreign operator profiles that the user said yes to
    RemindsAtLogin,
    RegistersOff, // ids of registers not to be asked
    ProxyKind, // one of ProxyWords
    ProxyHost, // of "http" and "socks5"
    ProxyPort,
    RenewsRegister, // looks for a newer national register each week
    OffersRegister, // on the first page, as long as there is none
    OperatorFile, // only an administrator's file can say this
};

inline constexpr std::array kAllSettings{
    Setting::Language,      Setting::SavesNothing,   Setting::Appearance,     Setting::AcceptedProfiles,
    Setting::ReducesMotion, Setting::RemindsAtLogin, Setting::RegistersOff,   Setting::ProxyKind,
    Setting::ProxyHost,     Setting::ProxyPort,      Setting::RenewsRegister, Setting::OffersRegister,
    Setting::OperatorFile,
};

/// What Setting::ProxyKind can be.
struct ProxyWords
{
    static constexpr QLatin1String kSystem{"system"};
    static constexpr QLatin1String kNone{"none"};
    static constexpr QLatin1String kHttp{"http"};
    static constexpr QLatin1String kSocks5{"socks5"};
};

inline constexpr int kHighestPort = 65535;

QString nameOf(Setting setting);
QJsonValue defaultOf(Setting setting);

/// Whether a file's value can be what it says: of the right type, and one of the words that are known.
bool isRight(Setting setting, const QJsonValue &value);
