#include "own_screens.h"

#include <QStringList>

namespace {

constexpr int kWidth = 800;
constexpr int kLow = 600;
constexpr int kWide = 1600;

QString screen(int width, int height, double scale, int left)
{
    return QStringLiteral(R"({"name":"at %1","x":%2,"y":0,"width":%3,"height":%4,"logicalDpi":96,)"
                          R"("logicalBaseDpi":96,"dpr":%1})")
        .arg(QString::number(scale), QString::number(left), QString::number(width), QString::number(height));
}

} // namespace

OwnScreens::OwnScreens(bool isAudit)
{
    const int scale = qMax(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    QStringList screens{screen(kWidth * scale, scale == 1 ? kWidth : kLow * scale, 1, 0)};
    if (scale == 1 && isAudit)
        screens += {screen(kWide, kWide, 1.25, kWide), screen(kWide, kWide, 1.5, 2 * kWide)};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!m_file.open())
        return;
    m_file.write(QStringLiteral(R"({"screens":[%1]})").arg(screens.join(u',')).toUtf8());
    m_file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(m_file.fileName()));
}
