#include "key_desk.h"

void KeyDesk::serve(KeyForm *form)
{
    m_form = form;
    if (!form)
        return;
    connect(form, &KeyForm::look, this, &KeyDesk::look);
    connect(form, &KeyForm::save, this, &KeyDesk::save);
    connect(form, &KeyForm::remove, this, &KeyDesk::remove);
    connect(form, &KeyForm::letGo, this, [this] {
        m_looking = Pending();
        m_working = Pending();
    });
}

void KeyDesk::sayThatItIsSlow()
{
    if (m_form)
        m_form->showSlow();
}

void KeyDesk::look()
{
    m_looking = m_keys.look(m_of, [this](const Result<QList<KeyRing::Kept>> &kept) {
        if (m_form)
            m_form->showKept(kept);
    });
}

void KeyDesk::save(const KeyForm::Typed &typed, KeyRing::Where where)
{
    m_looking = Pending(); // what it would say is old
    m_working = m_keys.save(m_of, typed.keys, where, [this](const Result<KeptKeys> &saved) {
        if (m_form)
            m_form->showSaved(saved);
        Q_EMIT changed();
    });
}

void KeyDesk::remove()
{
    m_looking = Pending();
    m_working = m_keys.remove(m_of, [this](const Result<void> &removed) {
        if (m_form)
            m_form->showRemoved(removed);
        Q_EMIT changed();
    });
}
