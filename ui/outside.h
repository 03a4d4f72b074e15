#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

class QTemporaryFile;
class QWidget;

/// What pages ask of the world outside the window: a browser, a PDF viewer, a file of the user's choice.
class Outside final : public QObject
{
    Q_OBJECT

public:
    explicit Outside(QWidget *window);
    ~Outside() override; // what was only to be looked at is deleted

    /// https, a mail, or our own test servers on this computer (X1). False when nothing could be opened.
    static bool open(const QUrl &link);
    static bool openPortal(); // a page of nobody's, for a network's log-in to put itself in its place
    bool look(const QByteArray &pdf); // in the user's viewer, from a private file
    void save(const QByteArray &bytes, const QString &suggestedName); // asks where

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Error &error);

private:
    QWidget *m_window;
    std::vector<std::unique_ptr<QTemporaryFile>> m_looked;
};
