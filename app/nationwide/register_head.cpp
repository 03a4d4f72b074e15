#include "nationwide/register_head.h"

#include "nationwide/register_schema.h"

#include <QFile>
#include <QtEndian>

bool isRegister(const QString &path)
{
    // https://www.sqlite.org/fileformat.html, 1.3
    constexpr qsizetype kHead = 100;
    constexpr qsizetype kUserVersion = 60;
    constexpr qsizetype kApplicationId = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(kHead);
    return head.size() == kHead && head.startsWith("SQLite format 3")
           && qFromBigEndian<qint32>(head.constData() + kUserVersion) == register_schema::kVersion
           && qFromBigEndian<qint32>(head.constData() + kApplicationId) == register_schema::kApplication;
}
