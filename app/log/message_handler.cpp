#include "log/message_handler.h"

#include "base/wall_clock.h"
#include "log/log_line.h"

#include <QDateTime>

#include <cstdio>

namespace {

MessageHandler *current = nullptr; // Qt's handler is a plain function

bool isOurs(const QString &category)
{
    return category == QLatin1String("anslut") || category.startsWith(QLatin1String("anslut."));
}

} // namespace

MessageHandler::MessageHandler(const QString &folder, Words words) : m_words(words), m_file(folder)
{
    current = this;
    m_before = qInstallMessageHandler(&MessageHandler::handle);
}

MessageHandler::~MessageHandler()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker lock(&m_mutex);
    current = nullptr;
}

void MessageHandler::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Writing the line may itself make Qt say something.
    static thread_local bool isInside = false;
    if (isInside || !current)
        return;
    isInside = true;
    current->write(type, QString::fromUtf8(context.category), text);
    isInside = false;
}

void MessageHandler::write(QtMsgType type, const QString &category, const QString &text)
{
    const bool isSaid = m_words == Words::Everything || isOurs(category);
    const QByteArray line = logLine(WallClock::utc(), type, category, isSaid ? text : QStringLiteral("(not ours)"));
    const QMutexLocker lock(&m_mutex);
    m_file.append(line);
    if (m_words == Words::Everything)
        std::fputs(line.constData(), stderr);
}
