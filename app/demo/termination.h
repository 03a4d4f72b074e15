#pragma once

#include <QObject>

class QCoreApplication;

/// Lets SIGTERM and SIGINT end the event loop as closing would. One for the program; nothing on Windows.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QCoreApplication &application);
    ~Termination() override;
};
