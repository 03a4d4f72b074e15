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

} // namespace

Pending Onboarding::save(Done<void> done)
{
    return m_services.registrations.save(m_record, [this, done = std::move(done)](const Result<void> &saved) {
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
    stop(told);
}

void Onboarding::saveInPassing()
{
    m_save = save([this](const Result<void> &saved) {
        if (!saved)
            stop(saved.error());
    });
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
    m_save = save([this](const Result<void> &saved) {
        if (!saved && !isBusy())
            stop(saved.error());
    });
}
