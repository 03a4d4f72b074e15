#include "nationwide/register_work.h"

#include "net/http.h"
#include "net/http_date.h"

#include <utility>

namespace {

bool isOfTheNetwork(Failure what)
{
    return what == Failure::Offline || what == Failure::Timeout;
}

} // namespace

RegisterKeeper::Work::Work(RegisterKeeper &keeper, Http &http)
    : m_keeper(keeper),
      m_http(http),
      m_folder(keeper.m_options.folder),
      m_notesFile(m_folder + QLatin1String("/register.json")),
      m_state(keeper.m_state),
      m_lock(m_folder + QLatin1String("/register.lock")),
      m_teller([this] { Q_EMIT m_keeper.changed(); }),
      m_part(std::make_unique<RegisterPart>(m_folder, keeper.m_options.address, m_disk))
{
    m_lock.setStaleLockTime(0); // only one whose program is gone
    m_again.setSingleShot(true);
    m_again.callOnTimeout([this] { download(m_part->seen()); });
    look();
}

RegisterKeeper::Work::~Work()
{
    m_step = {};
    m_import.reset(); // stops it
    if (m_state.isUnderWay())
        m_step = m_part->settle([](const Result<void> &) {});
}

void RegisterKeeper::Work::update()
{
    if (!begin(Phase::Asking))
        return;
    m_notes.isWanted = true;
    m_keeping = keepNotes({});
    m_step = m_part->load([this](const Result<PartNotes> &part) { part ? goOn(*part) : rest(part.error()); });
}

void RegisterKeeper::Work::goOn(const PartNotes &part)
{
    if (part.isWhole())
        return makeRegister({.bulk = m_part->file(), .published = httpDateOf(part.lastModified)}, part);
    m_state.received = part.length;
    m_state.total = part.total;
    download(part);
}

void RegisterKeeper::Work::download(const PartNotes &part)
{
    DownloadRequest request{.url = m_keeper.m_options.address, .begun = part.length, .begunEtag = part.etag};
    if (m_state.facts) {
        request.knownEtag = m_notes.etag;
        request.knownDate = m_notes.lastModified;
    }
    request.told = [this](qint64 bytes, qint64 total) { received(bytes, total); };
    m_begunAt = part.length;
    m_speed.begin(part.length);
    m_step = m_http.download(request, *m_part, [this](const Result<Downloaded> &result) { downloaded(result); });
}

void RegisterKeeper::Work::received(qint64 bytes, qint64 total)
{
    m_state.phase = Phase::Downloading;
    m_state.received = bytes;
    m_state.total = total;
    m_state.bytesPerSecond = m_speed.now(bytes);
    m_teller.note();
}

void RegisterKeeper::Work::downloaded(const Result<Downloaded> &result)
{
    if (!result)
        return brokeOff(result.error());
    m_notes.checked = m_keeper.m_options.now();
    if (result->isUnchanged) {
        m_state.isNewest = true;
        return rest({});
    }
    const PartNotes part{.etag = result->etag, .lastModified = result->lastModified, .total = result->bytes};
    m_step = m_part->settle([this, part](const Result<void> &settled) {
        if (!settled)
            return rest(settled.error());
        makeRegister({.bulk = m_part->file(), .published = httpDateOf(part.lastModified)}, part);
    });
}

// A network that breaks now and then is gone on with; one that brings nothing more is told.
void RegisterKeeper::Work::brokeOff(const Error &error)
{
    if (!isOfTheNetwork(error.what) || m_state.received <= m_begunAt)
        return settle(error);
    m_state.bytesPerSecond = 0;
    m_teller.note();
    m_step = m_part->settle([this, error](const Result<void> &settled) {
        settled ? m_again.start(m_keeper.m_options.retryPause) : rest(error);
    });
}

void RegisterKeeper::Work::pause()
{
    m_notes.isWanted = false;
    settle({});
}

void RegisterKeeper::Work::cancel()
{
    if (m_import)
        return m_import->cancel(); // imported() does the rest
    if (m_state.phase != Phase::Paused || begin(Phase::Asking, Room::IsMade))
        dropPart({});
}

// What has come stays.
void RegisterKeeper::Work::settle(const std::optional<Error> &why)
{
    m_again.stop();
    m_step = m_part->settle(
        [this, why](const Result<void> &settled) { rest(settled || why ? why : std::optional(settled.error())); });
}

void RegisterKeeper::Work::dropPart(const std::optional<Error> &why)
{
    m_again.stop();
    m_step = m_part->drop([this, why](const Result<void> &) { rest(why); });
}

// On disk before it is told; then others may.
void RegisterKeeper::Work::rest(const std::optional<Error> &why)
{
    m_notes.isWanted = m_notes.isWanted && why && isOfTheNetwork(why->what);
    m_step = keepNotes([this, why](const Result<void> &kept) {
        m_state.failure = kept || why ? why : std::optional(kept.error());
        m_state.bytesPerSecond = 0;
        m_state.share = 0;
        m_state.phase = Phase::Resting;
        m_lock.unlock();
        look();
        m_teller.noteNow();
        if (const auto next = std::exchange(m_next, std::nullopt))
            import(*next);
    });
}

Pending RegisterKeeper::Work::keepNotes(Done<void> done)
{
    return m_disk.run([notes = m_notes, path = m_notesFile] { return notes.write(path); }, std::move(done));
}
