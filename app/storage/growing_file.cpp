#include "storage/growing_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr mode_t kOwnersAlone = 0600;

Result<void> grown(const char *step, bool isGood)
{
    if (isGood)
        return {};
    const int why = errno;
    const bool isFull = why == ENOSPC || why == EDQUOT;
    return fail(isFull ? Failure::DiskFull : Failure::NotSaved,
                QStringLiteral("%1 errno %2").arg(QLatin1String(step), QString::number(why)));
}

} // namespace

Result<void> GrowingFile::open(const QString &path, qint64 length)
{
    close();
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, kOwnersAlone);
    if (auto opened = grown("open", m_file >= 0); !opened)
        return opened;
    if (QFileInfo(path).size() < length)
        return fail(Failure::NotSaved, QStringLiteral("shorter than it was"));
    return grown("cut", ::ftruncate(m_file, length) == 0).and_then([this] { return sync(); });
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes the file
Result<void> GrowingFile::append(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(m_file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return grown("append", false);
        written += std::max<ssize_t>(n, 0);
    }
    return {};
}

// NOLINTNEXTLINE(readability-make-member-function-const): likewise
Result<void> GrowingFile::sync()
{
    return grown("sync", ::fsync(m_file) == 0);
}

void GrowingFile::close()
{
    if (isOpen())
        ::close(std::exchange(m_file, -1));
}
