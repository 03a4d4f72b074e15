#include "storage/set_aside.h"

#include "storage/file_calls.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <tuple>

namespace {

// "x.json.bad", "x.json.1.bad2", and with the day of the first step "x.json.bad.2026-06-01".
QRegularExpression setAsideNames()
{
    return QRegularExpression(QStringLiteral(R"(^(.+\.json(?:\.1)?\.bad[0-9]*)(?:\.([0-9]{4}-[0-9]{2}-[0-9]{2}))?$)"));
}

} // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): each way a file goes or stays
void endSetAside(const QString &folder, const QDateTime &now, int days)
{
    QStringList names;
    if (file_calls::list(folder, names) != 0)
        return;
    const QRegularExpression pattern = setAsideNames();
    const QString today = u'.' + now.date().toString(Qt::ISODate);
    for (const QString &name : names) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        const QString path = folder + u'/' + name;
        const QString plain = folder + u'/' + match.captured(1);
        const QDate noted = QDate::fromString(match.captured(2), Qt::ISODate);
        const bool isOld = QFileInfo(path).lastModified().addDays(days) < now;
        if (isOld && noted.isValid() && noted < now.date())
            std::ignore = file_calls::remove(path);
        else if (const QString wanted = isOld ? plain + today : plain; wanted != path && !QFileInfo::exists(wanted))
            std::ignore = file_calls::rename(path, wanted);
    }
}
