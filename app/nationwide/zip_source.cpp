#include "nationwide/zip_source.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>

namespace {

constexpr qint64 kZipPiece = qint64{256} << 10;
constexpr qint64 kZipEnd = 22; // the record at a zip's end, before its comment
constexpr qint64 kLongestComment = 0xFFFF;

struct FreeArchive
{
    void operator()(archive *zip) const { archive_read_free(zip); }
};

/// A text in a zip, by libarchive's reader that goes through the file once, so that its contents cannot fill the memory.
class ZipSource final : public TextSource
{
public:
    explicit ZipSource(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<void> findText();
    Result<std::string_view> next() override;
    QDateTime written() const override { return m_written; }

private:
    static la_ssize_t give(archive *, void *self, const void **piece);
    Result<void> begin();
    tl::unexpected<Error> fault() const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_piece{kZipPiece, Qt::Uninitialized};
    std::unique_ptr<archive, FreeArchive> m_zip{archive_read_new()};
    QDateTime m_written;
    bool m_isUnreadable = false; // the file, not what is in it
};

// A folder's resource forks, as macOS adds them, are named like the texts they belong to.
bool isText(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    const QString path = QString::fromUtf8(name ? name : archive_entry_pathname(entry));
    return archive_entry_filetype(entry) == AE_IFREG && !path.startsWith(QLatin1String("__MACOSX/"))
           && path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

// Without its end a zip is the beginning of one: known at once, instead of after all that is there was read.
bool hasEnd(QFile &file)
{
    const qint64 tail = std::min(file.size(), kZipEnd + kLongestComment);
    const QByteArray last = file.seek(file.size() - tail) ? file.read(tail) : QByteArray();
    const qsizetype end = last.lastIndexOf("PK\5\6");
    return file.seek(0) && end >= 0 && last.size() - end >= kZipEnd;
}

} // namespace

la_ssize_t ZipSource::give(archive *zip, void *self, const void **piece)
{
    auto &source = *static_cast<ZipSource *>(self);
    const qint64 read = source.m_file->read(source.m_piece.data(), source.m_piece.size());
    *piece = source.m_piece.constData();
    source.m_isUnreadable = read < 0;
    if (read < 0)
        archive_set_error(zip, EIO, "read");
    return static_cast<la_ssize_t>(read);
}

Result<void> ZipSource::begin()
{
    archive *zip = m_zip.get();
    const bool isOpen = zip && archive_read_support_format_zip_streamable(zip) == ARCHIVE_OK
                        && archive_read_open(zip, this, nullptr, &ZipSource::give, nullptr) == ARCHIVE_OK;
    if (!isOpen)
        return fail(m_isUnreadable ? Failure::RegisterUnreadable : Failure::NotTheRegister, QStringLiteral("zip"));
    return {};
}

// libarchive's own words may hold names out of the file, so only its number is told.
tl::unexpected<Error> ZipSource::fault() const
{
    return fail(m_isUnreadable ? Failure::RegisterUnreadable : Failure::RegisterCutShort,
                QStringLiteral("zip error %1").arg(archive_errno(m_zip.get())));
}

Result<void> ZipSource::findText()
{
    if (auto begun = begin(); !begun)
        return begun;
    archive_entry *entry = nullptr;
    int said = ARCHIVE_OK;
    do
        said = archive_read_next_header(m_zip.get(), &entry);
    while ((said == ARCHIVE_OK || said == ARCHIVE_WARN) && !isText(entry));
    if (said == ARCHIVE_EOF)
        return fail(Failure::NotTheRegister, QStringLiteral("no text in the zip"));
    if (said != ARCHIVE_OK && said != ARCHIVE_WARN)
        return fault();
    if (archive_entry_is_encrypted(entry))
        return fail(Failure::NotTheRegister, QStringLiteral("encrypted"));
    const qint64 seconds = archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : 0;
    m_written =
        seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QFileInfo(*m_file).lastModified().toUTC();
    return {};
}

Result<std::string_view> ZipSource::next()
{
    const void *data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    int said = ARCHIVE_OK;
    do
        said = archive_read_data_block(m_zip.get(), &data, &size, &offset);
    while (said == ARCHIVE_OK && size == 0);
    setShare(m_file->pos(), m_file->size());
    if (said == ARCHIVE_EOF)
        return std::string_view();
    if (said != ARCHIVE_OK) // a sum that is wrong is but a warning to others
        return fault();
    return std::string_view(static_cast<const char *>(data), size);
}

bool isZip(QFile &file)
{
    const QByteArray first = file.read(4);
    return file.seek(0) && (first == "PK\3\4" || first == "PK\5\6");
}

Result<std::unique_ptr<TextSource>> openZip(std::unique_ptr<QFile> file)
{
    if (!hasEnd(*file))
        return fail(Failure::RegisterCutShort, QStringLiteral("zip without an end"));
    auto source = std::make_unique<ZipSource>(std::move(file));
    if (auto found = source->findText(); !found)
        return tl::unexpected(found.error());
    return source;
}
