#pragma once

#include <QString>
#include <QStringList>

/// Where the system-wide settings are: /etc/xdg's, whatever the environment says, so that nobody talks the program out of
/// them; without one, the first of XDG_CONFIG_DIRS. Empty: there are none.
QString administratorsFile();

/// The first file of these folders that nobody but root can change or put something else in the place of. The environment
/// is the user's, and so would be a lock that they can write.
QString firstOfRoots(const QStringList &folders);
