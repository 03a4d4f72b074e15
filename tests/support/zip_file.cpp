#include "support/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

namespace {

la_ssize_t append(archive *, void *zip, const void *bytes, std::size_t size)
{
    static_cast<QByteArray *>(zip)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

} // namespace

QByteArray zipped(const QList<std::pair<QString, std::string>> &files, const QDateTime &made)
{
    QByteArray zip;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "zip:compression-level=1"); // the quickest
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &zip, nullptr, append, nullptr);
    for (const auto &[name, text] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_update_pathname_utf8(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, made.toSecsSinceEpoch(), 0);
        archive_write_header(writer, entry);
        archive_write_data(writer, text.data(), text.size());
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    return zip;
}
