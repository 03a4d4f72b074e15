#include "settings/settings.h"

#include "storage/durable_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace {

constexpr int kVersion = 1;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kPresetKey("preset"); // of an administrator's file

// Nothing: no object of a version we know about.
std::optional<QJsonObject> objectIn(const QString &path)
{
    const auto bytes = readDurably(path);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

// An administrator's mistake in one member must not take the others with it.
QJsonObject rightOnes(const QJsonObject &object)
{
    QJsonObject right;
    for (const Setting setting : kAllSettings) {
        const QJsonValue value = object.value(nameOf(setting));
        if (isRight(setting, value))
            right.insert(nameOf(setting), value);
    }
    return right;
}

} // namespace

Settings::Settings(const QString &folder, const QString &administratorsFile, Use use)
    : m_path(folder + QLatin1String("/settings.json")), m_use(use)
{
    if (m_use == Use::Own)
        std::ignore = m_writes.run(
            [folder] {
                tidyFolder(folder);
                return Result<void>();
            },
            {});
    if (!administratorsFile.isEmpty()) {
        const QJsonObject decided = objectIn(administratorsFile).value_or(QJsonObject());
        m_locked = rightOnes(decided);
        m_preset = rightOnes(decided.value(kPresetKey).toObject());
    }
    load();
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): each way the file can be found
void Settings::load()
{
    for (const QString &path : {m_path, older(m_path)}) {
        const auto found = objectIn(path);
        if (found) {
            m_own = *found;
            if (m_own.value(kVersionKey).toInt() > kVersion)
                m_problem = Failure::StoreTooNew;
            return;
        }
        if (QFileInfo::exists(path)) {
            m_problem = Failure::StoreDamaged;
            if (m_use == Use::Own)
                std::ignore = setAside(path);
        }
    }
}

bool Settings::isAccepted(const QString &profile) const
{
    // Both lists: an administrator's yes to one profile is no no to another.
    return words(Setting::AcceptedProfiles).contains(profile)
           || m_own.value(nameOf(Setting::AcceptedProfiles)).toArray().contains(profile);
}

void Settings::accept(const QString &profile)
{
    if (isAccepted(profile))
        return;
    const QString name = nameOf(Setting::AcceptedProfiles);
    QJsonArray list = m_own.value(name).toArray();
    list.append(profile);
    m_own.insert(name, list);
    save();
}

void Settings::setRegistersOff(const QStringList &ids)
{
    set(Setting::RegistersOff, QJsonArray::fromStringList(ids));
}

void Settings::setProxy(const QString &kind, const QString &host, int port)
{
    if (isProxyLocked() || !isRight(Setting::ProxyKind, kind) || !isRight(Setting::ProxyPort, port))
        return;
    if (proxyKind() == kind && proxyHost() == host && proxyPort() == port)
        return;
    m_own.insert(nameOf(Setting::ProxyKind), kind);
    m_own.insert(nameOf(Setting::ProxyHost), host);
    m_own.insert(nameOf(Setting::ProxyPort), port);
    save();
}

QString Settings::operatorFile() const
{
    const QString name = nameOf(Setting::OperatorFile);
    return m_locked.value(name).toString(m_preset.value(name).toString());
}

bool Settings::isProxyLocked() const
{
    return isLocked(Setting::ProxyKind) || isLocked(Setting::ProxyHost) || isLocked(Setting::ProxyPort);
}

QJsonValue Settings::value(Setting setting) const
{
    const QString name = nameOf(setting);
    if (isLocked(setting))
        return m_locked.value(name);
    QJsonValue own = m_own.value(name);
    if (isRight(setting, own))
        return own;
    return m_preset.contains(name) ? m_preset.value(name) : defaultOf(setting);
}

QStringList Settings::words(Setting setting) const
{
    QStringList words;
    for (const auto one : value(setting).toArray())
        words.append(one.toString());
    return words;
}

void Settings::set(Setting setting, const QJsonValue &value)
{
    if (isLocked(setting) || !isRight(setting, value) || this->value(setting) == value)
        return;
    m_own.insert(nameOf(setting), value);
    save();
}

void Settings::save()
{
    if (m_problem != Failure::StoreTooNew && m_use == Use::Own) {
        m_own.insert(kVersionKey, kVersion);
        const auto write = [path = m_path, bytes = QJsonDocument(m_own).toJson()] { return writeDurably(path, bytes); };
        m_saving = m_writes.run(write, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT notSaved(saved.error().what);
        });
    }
    Q_EMIT changed();
}
