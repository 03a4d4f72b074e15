#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

/// One notice of the desktop's own (org.freedesktop.Notifications), for what happens while another window is in front.
/// A new one takes the place of the one before. Where there is nobody to show it nothing happens: it is never the only way.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QDBusConnection bus, QObject *parent = nullptr);
    ~DesktopNotice() override; // takes it away

    void show(const QString &title, const QString &text, const QString &openLabel); // plain text
    void withdraw();

Q_SIGNALS:
    void pressed(); // the user wants to see what it is about

private:
    Q_SLOT void actionInvoked(uint id, const QString &action);
    Q_SLOT void closed(uint id, uint reason);
    struct Words
    {
        QString title;
        QString text;
        QString openLabel;
    };

    void send(const Words &words);
    void shown(QDBusPendingCallWatcher &call);

    QDBusConnection m_bus;
    uint m_id = 0; // 0: none is shown
    bool m_isListening = false;
    bool m_isAsking = false; // the desktop has not told its number yet: a second one could not take its place
    bool m_isUnwanted = false; // withdrawn before that
    std::optional<Words> m_next; // to be shown after that
};
