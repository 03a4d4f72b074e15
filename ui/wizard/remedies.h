#pragma once

#include "base/result.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class HelpLink;
class QPushButton;

/// What may help against an error, below its line: the settings of the network or the registers, the network's log-in
/// page, the handbook's page of its code, and its words for the support. Gone when there is none.
class Remedies final : public QWidget
{
    Q_OBJECT

public:
    explicit Remedies(QWidget *parent = nullptr);

    enum class Asked { Operator, Registers }; // whose keys an error may be about
    void offerFor(const QList<Error> &errors, Asked asked);
    bool offersRegisters() const;

Q_SIGNALS:
    void wantsNetworkSettings();
    void wantsPortal();
    void wantsRegisterKeys();

protected:
    void changeEvent(QEvent *event) override;

private:
    static QBoxLayout *makeRow(const char *name);
    static QPushButton *add(QBoxLayout *row, const char *name, const char *icon);
    void copy();

    QBoxLayout *m_ways;
    QBoxLayout *m_words;
    QPushButton *m_network;
    QPushButton *m_portal;
    QPushButton *m_registers;
    HelpLink *m_help;
    QPushButton *m_copy;
    QList<Error> m_errors;
    Asked m_asked = Asked::Operator;
    bool m_isCopied = false;
};
