#pragma once

#include "dialogs/key_form.h"

#include <QPointer>

/// Serves a form of keys. What was asked to be saved or removed goes on when the form is closed.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    KeyDesk(KeyRing &keys, KeyRing::Of of) : m_keys(keys), m_of(of) {}

    void serve(KeyForm *form); // nothing: there are none to enter
    void sayThatItIsSlow();

Q_SIGNALS:
    void changed(); // others may be there now, or none

private:
    void look();
    void save(const KeyForm::Typed &typed, KeyRing::Where where);
    void remove();

    KeyRing &m_keys;
    KeyRing::Of m_of;
    QPointer<KeyForm> m_form;
    Pending m_looking;
    Pending m_working;
};
