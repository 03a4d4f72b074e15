#pragma once

#include "base/pending.h"
#include "settings/setting.h"
#include "storage/write_queue.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <optional>

/// What the user decided, in one JSON file of `folder`. What the administrator's file says wins, and is locked; what it says
/// under "preset" holds until the user decides otherwise (R-K4).
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Use { Own, LookOnly }; // LookOnly: beside the program that owns the folder; changes nothing on disk

    explicit Settings(const QString &folder, const QString &administratorsFile = {}, Use use = Use::Own);

    QString language() const { return value(Setting::Language).toString(); }
    void setLanguage(const QString &code) { set(Setting::Language, code); }
    bool savesNothing() const { return value(Setting::SavesNothing).toBool(); }
    void setSavesNothing(bool on) { set(Setting::SavesNothing, on); }
    QString appearance() const { return value(Setting::Appearance).toString(); }
    void setAppearance(const QString &look) { set(Setting::Appearance, look); }
    bool reducesMotion() const { return value(Setting::ReducesMotion).toBool(); }
    void setReducesMotion(bool on) { set(Setting::ReducesMotion, on); }
    bool remindsAtLogin() const { return value(Setting::RemindsAtLogin).toBool(); }
    void setRemindsAtLogin(bool on) { set(Setting::RemindsAtLogin, on); }
    QStringList registersOff() const { return words(Setting::RegistersOff); }
    void setRegistersOff(const QStringList &ids);
    bool renewsRegister() const { return value(Setting::RenewsRegister).toBool(); }
    void setRenewsRegister(bool on) { set(Setting::RenewsRegister, on); }
    bool offersRegister() const { return value(Setting::OffersRegister).toBool(); }
    void setOffersRegister(bool on) { set(Setting::OffersRegister, on); }
    QString proxyKind() const { return value(Setting::ProxyKind).toString(); }
    QString proxyHost() const { return value(Setting::ProxyHost).toString(); }
    int proxyPort() const { return value(Setting::ProxyPort).toInt(); }
    void setProxy(const QString &kind, const QString &host, int port); // all of it, or nothing
    bool isProxyLocked() const; // wholly: half of a proxy is nobody's to choose
    /// `profile` stands for its name and hosts too, so that one with others is asked about again.
    bool isAccepted(const QString &profile) const;
    void accept(const QString &profile);
    QString operatorFile() const; // the administrator's word only

    void waitForSaves() { m_writes.wait(); } // a moment, at the end

    bool isLocked(Setting setting) const { return m_locked.contains(nameOf(setting)); }
    /// StoreDamaged: the file was set aside, an older one or the defaults hold. StoreTooNew: read, but never written.
    std::optional<Failure> problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void notSaved(Failure why); // it holds while the program runs

private:
    QJsonValue value(Setting setting) const;
    QStringList words(Setting setting) const;
    void set(Setting setting, const QJsonValue &value);
    void load();
    void save();

    QString m_path;
    Use m_use;
    QJsonObject m_own; // also members that we do not know, so that they are not lost
    QJsonObject m_preset; // by the administrator, as the defaults of this computer; right ones only
    QJsonObject m_locked; // likewise
    std::optional<Failure> m_problem;
    Pending m_saving;
    WriteQueue m_writes; // last: it waits for what is still to be written
};
