// What there is, and whose turn it is.
#include "nationwide/register_work.h"

#include "nationwide/register_head.h"
#include "nationwide/register_index.h"
#include "storage/file_calls.h"

#include <QFileInfo>

// What is on disk now: another program may have been at it.
void RegisterKeeper::Work::look()
{
    m_notes = RegisterNotes::read(m_notesFile);
    const PartNotes part = m_part->seen();
    m_state.facts = factsNow();
    m_state.checked = m_notes.checked;
    m_state.received = part.length;
    m_state.total = part.total;
    if (!m_state.isUnderWay())
        m_state.phase = part.length > 0 ? Phase::Paused : Phase::Resting;
}

// Of a register that a killed program has put in its place, the notes do not know yet.
std::optional<RegisterFacts> RegisterKeeper::Work::factsNow() const
{
    if (!isRegister(registerFile()))
        return std::nullopt;
    if (m_notes.facts && m_notes.facts->bytes == QFileInfo(registerFile()).size())
        return m_notes.facts;
    const auto opened = RegisterIndex::open(registerFile());
    return opened ? std::optional((*opened)->facts()) : std::nullopt;
}

std::optional<Failure> RegisterKeeper::Work::lock()
{
    file_calls::makeFolder(m_folder);
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return std::nullopt;
    switch (m_lock.error()) {
    case QLockFile::LockFailedError: return Failure::RegisterBusy;
    case QLockFile::PermissionError: return Failure::NotSaved;
    default: return Failure::RegisterNoRoom; // "for instance a full partition", as Qt says
    }
}

// A full disk hinders nobody who makes room on it.
bool RegisterKeeper::Work::begin(Phase phase, Room room)
{
    m_state.isNewest = false;
    m_state.failure.reset();
    const auto why = lock();
    if (why && !(room == Room::IsMade && why == Failure::RegisterNoRoom)) {
        m_state.failure = Error{.what = *why};
        m_teller.noteNow();
        return false;
    }
    m_state.phase = phase;
    look();
    m_sweeping = m_disk.run([file = registerFile()] { return swept(file); }, {});
    m_teller.noteNow();
    return true;
}
