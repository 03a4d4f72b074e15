#include "nationwide/disk_room.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace {

// Measured with the whole register: the new one and what sorting it takes, beside a zip of that size.
constexpr double kRoomForZip = 5.5;
constexpr double kRoomForText = 1.2;

} // namespace

Result<void> hasRoom(const QString &folder, qint64 zipBytes, qint64 more)
{
    const qint64 needed = static_cast<qint64>(static_cast<double>(zipBytes) * kRoomForZip) + more;
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free < 0 || free >= needed) // less than nothing: the system does not say
        return {};
    return fail(Failure::RegisterNoRoom,
                QStringLiteral("%1 of %2 bytes").arg(QString::number(free), QString::number(needed)));
}

Result<void> hasRoomFor(const QString &folder, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {}; // the import says what is wrong with it
    const bool isZip = file.read(2) == "PK";
    return hasRoom(folder, isZip ? file.size() : static_cast<qint64>(double(file.size()) * kRoomForText / kRoomForZip));
}
