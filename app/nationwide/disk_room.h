#pragma once

#include "base/result.h"

#include <QString>

/// Whether what an import of that file needs is free beside the old register, and `more` bytes: Failure::RegisterNoRoom.
Result<void> hasRoom(const QString &folder, qint64 zipBytes, qint64 more = 0);

/// The same for a file of the user's, which may be the text itself.
Result<void> hasRoomFor(const QString &folder, const QString &path);
