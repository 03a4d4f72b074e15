// What is on disk of the journey, when, and what is said when it cannot be.
#include "flow/onboarding.h"

#include "flow/registrations.h"

#include <utility>

namespace {

// When a signing could not be saved, what that means is told, not why.
Error toldOfSigning(Error error)
{
    if (error.what == Failure::DiskFull || error.what == Failure::NotSaved)
        error.what = Failure::SigningUnsaved;
    return error;
}

Failure toldOfTyping(Failure why)
{
    switch (why) {
    case Failure::DiskFull: return Failure::DraftDiskFull;
    case Failure::NotSaved: return Failure::DraftNotSaved;
    default: return why;
    }
}

} // namespace

Pending Onboarding::save(Done<void> done)
{
    return m_services.registrations.save(m_record, [this, done = std::move(done)](const Result<void> &saved) {
        m_isSaveRefused = !saved;
        done(m_goesUnsaved ? Result<void>() : saved);
    });
}

// What the waiting page has told of the disk holds nobody up again.
Pending Onboarding::saveOfRun(Done<void> done)
{
    const auto &told = m_run->error();
    m_goesUnsaved = m_goesUnsaved || (told && told->what == Failure::SigningUnsaved);
    return save([done = std::move(done)](const Result<void> &saved) { done(saved.map_error(toldOfSigning)); });
}

// Told once: the next press goes on without the disk.
void Onboarding::stopUnsaved(const Error &why)
{
    const bool isSigning = std::exchange(m_signatory, std::nullopt).has_value();
    const Error told = isSigning ? toldOfSigning(why) : why;
    m_isUnsavedTold = told.what == Failure::SigningUnsaved;
    m_record.draft.isQueued = false; // nothing was sent
    stop(told);
}

void Onboarding::saveInPassing()
{
    m_save = m_services.registrations.save(m_record, [this](const Result<void> &saved) { noteKept(saved); });
}

// The user goes on in memory, and is told so for as long as it lasts (D6).
void Onboarding::noteKept(const Result<void> &saved)
{
    m_isSaveRefused = !saved;
    if (!saved && m_goesUnsaved)
        return; // they know, and what it means for the signing too
    const auto why = saved ? std::nullopt : std::optional(toldOfTyping(saved.error().what));
    if (std::exchange(m_unkept, why) != why)
        Q_EMIT unkeptChanged();
}

bool Onboarding::cannotKeep() const
{
    return m_isSaveRefused && isKept();
}

void Onboarding::keepAgain()
{
    m_typed.stop();
    saveTyped();
}

void Onboarding::leaveUnkept()
{
    cancelRequest();
    if (m_goesUnsaved && !m_record.draft.isSignedHere && isOpenAtTheService(m_record))
        m_run->giveUp();
}

void Onboarding::saveNow()
{
    if (!m_typed.isActive())
        return;
    m_typed.stop();
    saveTyped();
}

void Onboarding::saveTyped()
{
    if (!hasAnything() && !m_services.registrations.find(m_record.draft.registrationId))
        return;
    saveInPassing();
}
