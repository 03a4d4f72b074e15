#pragma once

#include "dialogs/proxy_form.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

class Preferences;
class QDialog;
class QWidget;

/// Puts a proxy's question to the user: in the settings while they are open, else in a dialog of its own, and never on top
/// of another. Nobody waits for it any more: it goes away.
class ProxyDesk final : public QObject
{
    Q_OBJECT

public:
    ProxyDesk(QWidget &window, Preferences &preferences);
    ~ProxyDesk() override;

    Pending ask(const QString &host, bool wasRefused, Done<ProxyAnswer> done);
    bool isAsking() const { return m_putting != nullptr; }

private:
    struct Asked
    {
        ProxyQuestion question;
        QPointer<QObject> scope;
        Done<ProxyAnswer> done;
    };

    ProxyQuestion nextQuestion() const;
    void remember(const Asked &asked, const Result<ProxyAnswer> &said);
    void putNext();
    void putInSettings();
    void putInADialog();
    void answer(const Result<ProxyAnswer> &said);
    void stopListening();
    void withdraw();

    QWidget &m_window;
    Preferences &m_preferences;
    std::deque<Asked> m_asked; // the first one is put, when `m_putting` is there
    std::unique_ptr<QObject> m_putting; // the connections of that
    QPointer<QDialog> m_dialog;
    ProxyQuestion m_answered; // last, for when it is refused; never the password
    QTimer m_next; // never inside a question or its answer
};
