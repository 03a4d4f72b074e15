// The form of keys: what the keychain and the services have answered, and how that is said.
#include "dialogs/key_field.h"
#include "dialogs/key_form.h"
#include "error_text.h"
#include "widgets/help_link.h"
#include "widgets/message_line.h"

#include <QPushButton>

#include <algorithm>

namespace {

bool isOfTheKeychain(Failure what)
{
    return what == Failure::KeychainMissing || what == Failure::KeychainLocked || what == Failure::KeychainSlow
           || what == Failure::KeychainFailed;
}

} // namespace

void KeyForm::showBusy()
{
    m_doing = Doing::Waiting;
    m_wasLooked = true; // it would be old at once
    say(Saying::Nothing);
}

void KeyForm::showKept(const Result<QList<Kept>> &kept)
{
    m_doing = Doing::Nothing;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setKept(kept ? std::optional(kept->value(i, Kept::No)) : std::nullopt);
    if (!kept)
        tellTrouble({KeyTrouble::Kind::Failed, kept.error()});
    else
        tellTrouble({kept->contains(Kept::No) ? KeyTrouble::Kind::Nothing : KeyTrouble::Kind::None});
    render();
}

void KeyForm::showSlow()
{
    if (m_doing != Doing::Nothing)
        tellTrouble({.kind = KeyTrouble::Kind::Slow, .isSaving = m_doing == Doing::Saving});
}

void KeyForm::showSaved(const Result<KeptKeys> &saved)
{
    const bool wasLetGo = m_doing != Doing::Saving;
    m_doing = Doing::Nothing;
    tellTrouble({});
    if (!saved)
        return showNotSaved(saved.error());
    if (wasLetGo) // what is typed by now may be something else
        return lookAgain();
    for (KeyField *field : m_fields) {
        if (!field->typed().isEmpty())
            field->setKept(m_where == Where::Keychain ? Kept::InKeychain : Kept::UntilTheEnd);
        field->empty();
    }
    m_saved = *saved;
    say(Saying::Saved);
    Q_EMIT tested(!saved->untested);
}

void KeyForm::showNotSaved(const Error &why)
{
    Q_EMIT tested(false);
    if (why.what == Failure::KeyRefused)
        return say(Saying::Refused, why);
    if (!isOfTheKeychain(why.what))
        return say(Saying::Failed, why);
    tellTrouble({KeyTrouble::Kind::Failed, why, true});
    say(Saying::Nothing);
}

void KeyForm::showRemoved(const Result<void> &removed)
{
    m_doing = Doing::Nothing;
    tellTrouble({});
    if (!removed) {
        tellTrouble({KeyTrouble::Kind::Failed, removed.error()});
        return say(Saying::Nothing);
    }
    for (KeyField *field : m_fields)
        field->setKept(Kept::No);
    say(Saying::Removed);
}

void KeyForm::render()
{
    const bool mayBeKept = std::any_of(m_fields.cbegin(), m_fields.cend(),
                                       [](const KeyField *one) { return !one->kept() || one->isKept(); });
    if (isBusy())
        holdFocus();
    for (KeyField *field : m_fields)
        field->setEnabled(!isBusy());
    m_save->setText(tr("Save and &test the keys"));
    m_remove->setText(m_saying == Saying::AsksToRemove ? tr("Yes, &remove them") : tr("&Remove the keys"));
    m_remove->setVisible(mayBeKept);
    m_remove->setEnabled(!isBusy());
    renderMessage();
    m_help->leadFrom(m_message->text());
}

void KeyForm::tellTrouble(const KeyTrouble::What &what)
{
    const QWidget *held = window()->focusWidget();
    if (what.kind == KeyTrouble::Kind::None && held && m_trouble->isAncestorOf(held))
        holdFocus();
    m_trouble->tell(what);
}

void KeyForm::renderMessage()
{
    const auto tell = [this](Tone tone, const QString &text) { m_message->say(tone, text); };
    if (m_doing == Doing::Waiting)
        return tell(Tone::Neutral, tr("What was asked for before is still being done…"));
    switch (m_saying) {
    case Saying::Nothing: return tell(Tone::Neutral, {});
    case Saying::NotSaved:
        return tell(Tone::Error, tr("What is typed here is not saved yet. Save it, or empty the fields."));
    case Saying::NotWhole: return tell(Tone::Error, tr("Fill in every field that is not saved yet."));
    case Saying::TooLong: return tell(Tone::Error, tr("One of them is too long for a key. Nothing is saved."));
    case Saying::Testing: return tell(Tone::Neutral, tr("The keys are being tested…"));
    case Saying::Saved: return tell(m_saved.untested ? Tone::Warning : Tone::Success, savedText());
    case Saying::Refused:
        //: a sentence about the keys, then a code to quote
        return tell(Tone::Error, tr("%1 Nothing is saved. (%2)").arg(m_words.refused, errorText(m_error).code));
    case Saying::Failed: return tell(Tone::Error, errorLine(m_error));
    case Saying::AsksToRemove: return tell(Tone::Warning, m_words.afterRemoval);
    case Saying::Removed: return tell(Tone::Success, tr("The keys are removed from this computer."));
    }
    Q_UNREACHABLE();
}

QString KeyForm::savedText() const
{
    const bool isSaved = m_where == Where::Keychain;
    if (!m_saved.untested)
        return isSaved ? tr("The keys are saved, and they are accepted.")
                       : tr("The keys are accepted. They are used until the program ends, and not saved.");
    const QString why = errorLine(*m_saved.untested);
    if (m_saved.untested->what == Failure::NotPermitted)
        return isSaved ? tr("The keys are saved. %1").arg(why)
                       : tr("The keys are used until the program ends, and not saved. %1").arg(why);
    return isSaved ? tr("The keys are saved, but could not be tested. %1").arg(why)
                   : tr("The keys are used until the program ends, but could not be tested. %1").arg(why);
}
