#include "log/log_file.h"

#include <QDir>

LogFile::LogFile(const QString &folder, qint64 largest)
    : m_path(folder + QLatin1String("/anslut.log")), m_largest(largest)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    open();
}

void LogFile::append(const QByteArray &line)
{
    if (m_file.isOpen() && m_file.size() + line.size() > m_largest)
        rotate();
    if (m_file.isOpen())
        m_file.write(line);
}

void LogFile::open()
{
    constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, kOwnerOnly))
        m_file.setPermissions(kOwnerOnly); // an older one may have been opened to others
}

void LogFile::rotate()
{
    const QString first = m_path + QLatin1String(".1");
    const QString second = m_path + QLatin1String(".2");
    m_file.close();
    QFile::remove(second);
    QFile::rename(first, second);
    QFile::rename(m_path, first);
    open();
}
