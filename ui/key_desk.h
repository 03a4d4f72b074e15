#pragma once

#include "dialogs/key_form.h"

#include <QPointer>

#include <map>

class KeyRing;

/// Serves a form of keys. What was asked to be saved or removed goes on to its end: also when the form is closed, or
/// does not want to wait.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    KeyDesk(KeyRing &keys, KeysOf of) : m_keys(keys), m_of(of) {}

    void serve(KeyForm *form); // nothing: there are none to enter
    void sayThatItIsSlow();

Q_SIGNALS:
    void changed(); // others may be there now, or none

private:
    void look();
    void save(const QList<Secret> &typed, KeepWhere where);
    void remove();
    int begin();
    template<typename T, typename Tell> Done<T> whenDone(int work, Tell tell);

    KeyRing &m_keys;
    KeysOf m_of;
    QPointer<KeyForm> m_form;
    Pending m_looking;
    int m_latest = 0;
    std::map<int, Pending> m_works; // the latest, and those before it that are not done
};
