#include "nationwide/slow_sync.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

// Some tens of milliseconds of an old disk's time. Where a system has no such call, all of it is left to fsync().
constexpr qint64 kPart = qint64{4} << 20;

void writePart([[maybe_unused]] int file, [[maybe_unused]] qint64 begin)
{
#ifdef Q_OS_LINUX
    constexpr unsigned kWrittenNow = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    (void)::sync_file_range(file, begin, kPart, kWrittenNow); // what it cannot, fsync() says
#endif
}

} // namespace

Result<bool> syncSlowly(const QString &path, const std::atomic<bool> &isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::NotSaved, QStringLiteral("open for fsync"));
    for (qint64 begin = 0; begin < file.size(); begin += kPart) {
        if (isCancelled)
            return false;
        writePart(file.handle(), begin);
    }
    if (::fsync(file.handle()) != 0)
        return fail(Failure::NotSaved, QStringLiteral("fsync errno %1").arg(errno));
    return !isCancelled;
}
