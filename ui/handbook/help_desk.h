#pragma once

#include "domain/operator_profile.h"

#include <QObject>
#include <QPointer>

class HelpDialog;
class Wizard;

/// Opens the handbook where it is asked for: by F1 and the rail at the page's own topic, from an error at its code.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(Wizard &wizard, const OperatorProfile &profile);
    ~HelpDesk() override;

    void open(const QString &page);

Q_SIGNALS:
    void openLink(const QUrl &link);

private:
    QString topic() const; // of the page that is open

    Wizard &m_wizard;
    const OperatorProfile &m_profile;
    QPointer<HelpDialog> m_dialog;
};
