#pragma once

#include "domain/operator_profile.h"

#include <QObject>
#include <QPointer>

class HelpDialog;
class Wizard;

/// Opens the handbook where it is asked for: by F1 and the rail at the page's own topic, from an error at its code
/// (HelpLink). F1 in a dialog opens the page of the code that is shown there.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(Wizard &wizard, const OperatorProfile &profile);
    ~HelpDesk() override;

    void open(const QString &page);

Q_SIGNALS:
    void openLink(const QUrl &link);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override; // F1 and links to help, in whatever window

private:
    QString topicOf(const QWidget &window) const;
    QString topic() const; // of the page that is open

    Wizard &m_wizard;
    const OperatorProfile &m_profile;
    QPointer<HelpDialog> m_dialog;
};
