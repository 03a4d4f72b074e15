#include "nationwide/register_part.h"

#include "nationwide/disk_room.h"
#include "storage/file_calls.h"
#include "storage/write_queue.h"

#include <QFileInfo>

#include <utility>

namespace {

constexpr qint64 kBetweenSyncs = qint64{4} * 1024 * 1024; // what a power cut may cost

Result<void> inItsWords(Result<void> result)
{
    return result.map_error([](Error error) {
        if (error.what == Failure::DiskFull)
            error.what = Failure::RegisterNoRoom;
        return error;
    });
}

} // namespace

RegisterPart::RegisterPart(const QString &folder, QUrl address, WriteQueue &disk)
    : m_folder(folder),
      m_file(folder + QLatin1String("/download.part")),
      m_notesFile(folder + QLatin1String("/download.json")),
      m_address(std::move(address)),
      m_disk(disk)
{
}

PartNotes RegisterPart::seen() const
{
    const PartNotes notes = PartNotes::read(m_notesFile);
    const bool isOurs = notes.address == m_address && notes.length > 0 && QFileInfo(m_file).size() >= notes.length;
    return isOurs ? notes : PartNotes{.address = m_address};
}

Pending RegisterPart::load(Done<PartNotes> done)
{
    const auto loaded = std::make_shared<PartNotes>();
    const auto work = [this, loaded]() -> Result<void> {
        *loaded = m_notes = seen();
        m_written = m_notes.length;
        if (m_notes.length == 0)
            return dropNow();
        return m_growing.open(m_file, m_notes.length);
    };
    return m_disk.run(work, [loaded, done = std::move(done)](const Result<void> &result) {
        done(inItsWords(result).map([&loaded] { return *loaded; }));
    });
}

Pending RegisterPart::begin(const DownloadHead &head, Done<void> done)
{
    return m_disk.run([this, head] { return inItsWords(beginNow(head)); }, std::move(done));
}

Pending RegisterPart::write(const QByteArray &block, Done<void> done)
{
    return m_disk.run([this, block] { return inItsWords(writeNow(block)); }, std::move(done));
}

Pending RegisterPart::settle(Done<void> done)
{
    return m_disk.run([this] { return inItsWords(settleNow()); }, std::move(done));
}

Pending RegisterPart::drop(Done<void> done)
{
    return m_disk.run([this] { return dropNow(); }, std::move(done));
}

Result<void> RegisterPart::beginNow(const DownloadHead &head)
{
    if (auto room = hasRoom(m_folder, head.total, head.total - head.from); !room)
        return room;
    if (head.from > 0)
        return m_growing.isOpen() ? Result<void>() : m_growing.open(m_file, head.from);
    m_notes = {.address = m_address, .etag = head.etag, .lastModified = head.lastModified, .total = head.total};
    m_written = 0;
    return m_growing.open(m_file, 0).and_then([this] { return m_notes.write(m_notesFile); });
}

Result<void> RegisterPart::writeNow(const QByteArray &block)
{
    if (auto appended = m_growing.append(block); !appended) {
        (void)settleNow(); // what went before is good
        return appended;
    }
    m_written += block.size();
    return m_written - m_notes.length < kBetweenSyncs ? Result<void>() : settleNow();
}

Result<void> RegisterPart::settleNow()
{
    if (!m_growing.isOpen())
        return {};
    return m_growing.sync().and_then([this] {
        m_notes.length = m_written;
        return m_notes.write(m_notesFile);
    });
}

// The notes first: without them the bytes are nobody's.
Result<void> RegisterPart::dropNow()
{
    m_growing.close();
    m_notes = {.address = m_address};
    m_written = 0;
    int why = file_calls::remove(m_notesFile);
    if (why == 0)
        why = file_calls::remove(m_file);
    return why == 0 ? Result<void>() : fail(Failure::NotSaved, QStringLiteral("drop errno %1").arg(why));
}
