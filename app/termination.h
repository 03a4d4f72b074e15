#pragma once

#include <QObject>

/// Tells when SIGTERM, SIGINT or SIGHUP asked the program to end. One at a time; on Windows it never does.
class Termination : public QObject
{
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

Q_SIGNALS:
    void asked();
};
