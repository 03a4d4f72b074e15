#pragma once

#include "base/result.h"

#include <QList>
#include <QWidget>

class QPushButton;

/// What may help against an error, beside its line: the settings of the network or the registers, the network's log-in
/// page. Gone when nothing of it would help.
class Remedies final : public QWidget
{
    Q_OBJECT

public:
    explicit Remedies(QWidget *parent = nullptr);

    enum class Asked { Operator, Registers }; // whose keys an error may be about
    void offerFor(const QList<Error> &errors, Asked asked);
    bool offersRegisters() const;
    void addFirst(QPushButton *button); // a way of the page's own; then the row stays

Q_SIGNALS:
    void wantsNetworkSettings();
    void wantsPortal();
    void wantsRegisterKeys();

private:
    QPushButton *add(const char *name, const char *icon, void (Remedies::*wanted)());

    QPushButton *m_network;
    QPushButton *m_portal;
    QPushButton *m_registers;
};
