#include "key_desk.h"

#include "flow/key_ring.h"

void KeyDesk::serve(KeyForm *form)
{
    m_form = form;
    m_looking = Pending();
    if (!form)
        return;
    connect(form, &KeyForm::look, this, &KeyDesk::look);
    connect(form, &KeyForm::save, this, &KeyDesk::save);
    connect(form, &KeyForm::remove, this, &KeyDesk::remove);
    connect(form, &KeyForm::letGo, this, [this] { m_looking = Pending(); });
    if (!m_works.empty())
        form->showBusy();
}

void KeyDesk::sayThatItIsSlow()
{
    if (m_form)
        m_form->showSlow();
}

void KeyDesk::look()
{
    m_looking = m_keys.look(m_of, [this](const Result<QList<Kept>> &kept) {
        if (m_form)
            m_form->showKept(kept);
    });
}

void KeyDesk::save(const QList<Secret> &typed, KeepWhere where)
{
    const auto tell = [](KeyForm &form, const Result<KeptKeys> &saved) { form.showSaved(saved); };
    const int work = begin();
    m_works[work] = m_keys.save(m_of, typed, where, whenDone<KeptKeys>(work, tell));
}

void KeyDesk::remove()
{
    const auto tell = [](KeyForm &form, const Result<void> &removed) { form.showRemoved(removed); };
    const int work = begin();
    m_works[work] = m_keys.remove(m_of, whenDone<void>(work, tell));
}

int KeyDesk::begin()
{
    m_looking = Pending(); // what it would say is old
    return ++m_latest;
}

// Only the latest is told, and only to the form that asked for it: in another one it would speak of what is typed there.
template<typename T, typename Tell> Done<T> KeyDesk::whenDone(int work, Tell tell)
{
    return [this, work, tell, form = m_form](const Result<T> &result) {
        const bool isLatest = work == m_latest;
        if (isLatest && form)
            tell(*form, result);
        else if (isLatest && m_form)
            m_form->lookAgain();
        Q_EMIT changed();
        m_works.erase(work);
    };
}
