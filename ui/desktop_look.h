#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

/// How the desktop wants programs to look (org.freedesktop.portal.Settings), as it changes. It is asked without being
/// waited for: where there is nobody, or nobody answers, it wants nothing in particular.
class DesktopLook final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopLook(QDBusConnection bus, QObject *parent = nullptr);

    /// What it said last.
    struct Wishes
    {
        bool isDark = false;
        bool hasContrast = false; // more of it
        bool isStill = false; // nothing moves by itself

        bool operator==(const Wishes &) const = default;
    };
    const Wishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
    void ask();
    void take(const QDBusPendingCallWatcher &call);
    void note(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Wishes m_wishes;
    bool m_isReducing = false; // two keys say that nothing is to move
    bool m_isAnimating = true;
};
