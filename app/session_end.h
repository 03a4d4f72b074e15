#pragma once

#include "termination.h"

class Backend;
class Settings;

/// When a signal asks the program to end, or the session does, everything typed is put on disk and nobody is asked
/// (D11).
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    SessionEnd(Backend &backend, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    Backend &m_backend;
    Termination m_termination;
};
