#pragma once

#include "domain/return_words.h"

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

/// A loopback address that a web page of another's can lead back to (X6): 127.0.0.1, any free port, a nonce, one visit,
/// and then it is closed. A visit tells that somebody came back and nothing else: whatever comes with it is not read.
class ReturnDoor final : public QObject
{
    Q_OBJECT

public:
    explicit ReturnDoor(QObject *parent = nullptr);

    void setWords(const ReturnWords &words) { m_words = words; }
    /// For as long as somebody is waited for: who comes back later meets an error page of the browser's. The one before is
    /// closed. Empty: there is no port to be had.
    QUrl open(std::chrono::minutes longest);
    void close();
    bool isOpen() const { return m_server.isListening(); }

Q_SIGNALS:
    void visited();

private:
    void greet();
    void read(QTcpSocket &visitor);
    void answer(QTcpSocket &visitor, const QByteArray &head);
    bool isMeant(const QByteArray &head) const;
    QByteArray page() const;

    int m_visitors = 0;
    QTcpServer m_server; // owns them, and they count themselves out
    QTimer m_closing;
    ReturnWords m_words;
    QByteArray m_path; // "/<nonce>"
};
