#include "nationwide/register_work.h"

#include "storage/file_calls.h"

#include <QFileInfo>

namespace {

// What was downloaded is something else, or came broken: it would come to nothing again.
bool isOfTheFile(Failure what)
{
    return what == Failure::NotTheRegister || what == Failure::RegisterCutShort || what == Failure::RegisterUnreadable;
}

Result<void> removeFile(const QString &path)
{
    const int why = file_calls::remove(path);
    return why == 0 ? Result<void>() : fail(Failure::NotSaved, QStringLiteral("remove errno %1").arg(why));
}

} // namespace

Result<void> RegisterKeeper::Work::swept(const QString &registerFile)
{
    sweepImport(registerFile);
    return {};
}

// A download that goes on by itself gives way to what the user chose; an import comes to its end first.
void RegisterKeeper::Work::import(const ImportFiles &files)
{
    if (m_state.isUnderWay()) {
        m_next = files;
        return m_keeper.pause();
    }
    if (begin(Phase::Importing)) // once it is swept
        m_step = m_part->settle([this, files](const Result<void> &) { makeRegister(files, {}); });
}

void RegisterKeeper::Work::makeRegister(const ImportFiles &files, const PartNotes &part)
{
    m_state.phase = Phase::Importing;
    m_state.share = 0;
    m_teller.noteNow();
    m_isOfPart = files.bulk == m_part->file();
    m_import = std::make_unique<ImportThread>(files, registerFile());
    QObject::connect(m_import.get(), &ImportThread::told, &m_keeper, [this](double share) {
        m_state.share = share;
        m_teller.note();
    });
    QObject::connect(m_import.get(), &QThread::finished, &m_keeper, [this, part] { imported(part); });
    m_import->start(m_keeper.m_options.givesWay ? QThread::IdlePriority : QThread::InheritPriority);
}

void RegisterKeeper::Work::imported(const PartNotes &part)
{
    if (!m_import)
        return; // at the end of the program
    const auto result = m_import->result();
    m_import.release()->deleteLater(); // we are inside its signal
    const bool isCancelled = result && !*result;
    if (result && *result)
        keep(**result, part);
    const std::optional<Error> why = result ? std::nullopt : std::optional(result.error());
    const bool isSpent = (result && *result) || isCancelled || isOfTheFile(why->what);
    if (m_isOfPart && isSpent)
        return dropPart(why);
    rest(why);
}

// Before the part goes: killed in between, the register is not fetched again for nothing.
void RegisterKeeper::Work::keep(const RegisterFacts &facts, const PartNotes &part)
{
    m_notes.facts = facts;
    m_notes.etag = part.etag;
    m_notes.lastModified = part.lastModified;
    m_keeping = keepNotes({});
    Q_EMIT m_keeper.renewed();
}

void RegisterKeeper::Work::remove()
{
    if (!begin(Phase::Asking, Room::IsMade))
        return;
    m_notes = {};
    m_step = m_disk.run([file = registerFile()] { return removeFile(file); },
                        [this](const Result<void> &removed) {
                            if (!removed)
                                return rest(removed.error());
                            Q_EMIT m_keeper.renewed();
                            dropPart({});
                        });
}

void RegisterKeeper::Work::tidy()
{
    if (!QFileInfo::exists(m_folder) || !m_lock.tryLock(0))
        return;
    m_sweeping = m_disk.run([file = registerFile()] { return swept(file); }, {});
    m_step = m_part->load([this](const Result<PartNotes> &) {
        m_lock.unlock();
        look();
        m_teller.noteNow();
    });
}
