#include "reminders/login_entry.h"

#include "storage/durable_file.h"

#include <QDir>
#include <QStandardPaths>

namespace {

constexpr QLatin1String kName("autostart/anslut-reminder.desktop");

// As the Desktop Entry Specification has strings.
QString escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u'\n', QLatin1String("\\n"));
    text.replace(u'\t', QLatin1String("\\t"));
    return text.replace(u'\r', QLatin1String("\\r"));
}

// One argument of Exec, always in quotes; `%` would begin a field code.
QString quoted(QString argument)
{
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        argument.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    return u'"' + argument.replace(u'%', QLatin1String("%%")) + u'"';
}

QString execLine(const LoginEntry::Start &start)
{
    QStringList words;
    for (const QString &word : QStringList(start.program) + start.arguments)
        words.append(quoted(word));
    return QLatin1String("Exec=") + escaped(words.join(u' '));
}

QString folderLine(const LoginEntry::Start &start)
{
    return QLatin1String("X-Anslut-Folder=") + escaped(start.folder);
}

} // namespace

LoginEntry::LoginEntry(Start start, const QString &place)
    : m_start(std::move(start)),
      m_path(QDir(place.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) : place)
                 .filePath(kName))
{
}

LoginEntry::State LoginEntry::state() const
{
    const auto bytes = readDurably(m_path);
    if (!bytes)
        return bytes.error().what == Failure::NotFound ? State::Missing : State::Moved; // written anew, if it can be
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    if (lines.contains(QLatin1String("Hidden=true"))
        || lines.contains(QLatin1String("X-GNOME-Autostart-enabled=false")))
        return State::Off;
    if (!lines.contains(folderLine(m_start)))
        return State::Others;
    return lines.contains(execLine(m_start)) ? State::Right : State::Moved;
}

// TryExec: once the program is gone the desktop passes the entry over in silence.
QByteArray LoginEntry::text() const
{
    const QStringList lines{QStringLiteral("[Desktop Entry]"),
                            QStringLiteral("Type=Application"),
                            QStringLiteral("Name=Anslut"),
                            QStringLiteral("Icon=anslut"),
                            execLine(m_start),
                            QLatin1String("TryExec=") + escaped(m_start.program),
                            QStringLiteral("Terminal=false"),
                            QStringLiteral("StartupNotify=false"),
                            folderLine(m_start),
                            QString()};
    return lines.join(u'\n').toUtf8();
}

Result<void> LoginEntry::write() const
{
    return placeDurably(m_path, text());
}

Result<void> LoginEntry::remove() const
{
    return removeDurably(m_path);
}
