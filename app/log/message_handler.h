#pragma once

#include "log/log_file.h"

#include <QMutex>

/// While it lives, the one place where messages end. Those of our own categories ("anslut.…") are written, because they
/// are codes and allowed fields; of Qt's and everyone else's only that there was one, because their words may hold
/// addresses and what the user typed (P5, P6). Nothing goes to stderr.
class MessageHandler
{
public:
    /// Everything: for developers, all words, also on stderr.
    enum class Words { Ours, Everything };

    MessageHandler(const QString &folder, Words words);
    MessageHandler(const MessageHandler &) = delete;
    MessageHandler(MessageHandler &&) = delete;
    MessageHandler &operator=(const MessageHandler &) = delete;
    MessageHandler &operator=(MessageHandler &&) = delete;
    ~MessageHandler();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QString &category, const QString &text);

    Words m_words;
    QMutex m_mutex;
    LogFile m_file;
    QtMessageHandler m_before;
};
