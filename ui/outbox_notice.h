#pragma once

#include "flow/outbox.h"
#include "page_line.h"

#include <functional>

class DesktopNotice;
class Onboarding;
class Registrations;

/// Tells what became of a registration that waited for the network: on the page that is open, and by the desktop when the
/// window is not in front.
class OutboxNotice final : public QObject
{
    Q_OBJECT

public:
    OutboxNotice(Wizard &wizard, Onboarding &flow, const Registrations &registrations);

private:
    using Text = std::function<QString()>;

    void sent(const QString &id, Registered answer);
    void refused(const QString &id, const Error &error);
    void tell(bool isGood, const Text &text);

    Wizard &m_wizard;
    const Registrations &m_registrations;
    DesktopNotice *m_notice = nullptr; // once there was something to tell
    PageLine m_line;
};
