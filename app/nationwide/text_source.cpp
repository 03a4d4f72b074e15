#include "nationwide/text_source.h"

#include "nationwide/zip_source.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 kPlainPiece = qint64{256} << 10;

/// The file is the text.
class PlainSource final : public TextSource
{
public:
    explicit PlainSource(std::unique_ptr<QFile> file)
        : m_file(std::move(file)), m_written(QFileInfo(*m_file).lastModified().toUTC())
    {
    }

    Result<std::string_view> next() override
    {
        const qint64 read = m_file->read(m_piece.data(), m_piece.size());
        if (read < 0)
            return fail(Failure::RegisterUnreadable, QStringLiteral("read error %1").arg(m_file->error()));
        setShare(m_file->pos(), m_file->size());
        return std::string_view(m_piece.constData(), static_cast<std::size_t>(read));
    }

    QDateTime written() const override { return m_written; }

private:
    std::unique_ptr<QFile> m_file;
    QDateTime m_written; // asked of by another thread than the one that reads
    QByteArray m_piece{kPlainPiece, Qt::Uninitialized};
};

} // namespace

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path)
{
    // A pipe or a device could keep us waiting for ever.
    if (!QFileInfo(path).isFile())
        return fail(Failure::RegisterUnreadable, QStringLiteral("no file"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Failure::RegisterUnreadable, QStringLiteral("open error %1").arg(file->error()));
    if (isZip(*file))
        return openZip(std::move(file));
    return std::make_unique<PlainSource>(std::move(file));
}
