#pragma once

#include "desktop_look.h"

class Settings;

/// Keeps the look as the user has chosen it or, who has chosen the system's, as the desktop wants it: colours and whether
/// things move, live.
class LookKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit LookKeeper(const Settings &settings); // on the session's bus
    LookKeeper(const Settings &settings, const QDBusConnection &bus);

private:
    void follow();
    QString desktopsWish() const;

    const Settings &m_settings;
    DesktopLook m_desktop;
    QString m_chosen;
    DesktopLook::Wishes m_wishes; // that are followed
};
