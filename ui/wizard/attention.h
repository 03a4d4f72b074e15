#pragma once

#include "flow/waiting.h"

#include <QObject>

class DesktopNotice;
class Onboarding;
class QWidget;

/// Signing happens in another window. When it is over, or the user is needed, this one comes to the front or blinks, and
/// the desktop shows a notice (R-A4); and the run learns when the user looks here, so that it asks at once.
class Attention final : public QObject
{
    Q_OBJECT

public:
    Attention(Onboarding &flow, QWidget &window);

    void windowChanged(); // active or not, minimised or not

private:
    void follow();
    void tell(Waiting state);

    Onboarding &m_flow;
    QWidget &m_window;
    DesktopNotice *m_notice = nullptr; // once there was something to tell
    Waiting m_last = Waiting::NotBegun;
    bool m_isAway = false;
};
