#include "storage/file_calls.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace {

constexpr mode_t kFileMode = 0600;
constexpr mode_t kFolderMode = 0700;

/// Closes itself, so that no path out of a function forgets to.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, kFileMode))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor(Descriptor &&) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_fd);
    }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

    int sync() const { return ::fsync(m_fd) == 0 ? 0 : errno; }
    int close() { return ::close(std::exchange(m_fd, -1)) == 0 ? 0 : errno; }

private:
    int m_fd;
};

int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return errno;
        written += std::max<ssize_t>(n, 0);
    }
    return 0;
}

int readAll(int fd, QByteArray &bytes)
{
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t n = ::read(fd, bytes.data() + filled, static_cast<size_t>(bytes.size() - filled));
        if (n == 0)
            break;
        if (n < 0 && errno != EINTR)
            return errno;
        filled += std::max<ssize_t>(n, 0);
    }
    bytes.truncate(filled);
    return 0;
}

int errnoUnless(int returned)
{
    return returned == 0 ? 0 : errno;
}

} // namespace

namespace file_calls {

int readWhole(const QString &path, QByteArray &bytes)
{
    const Descriptor file(path, O_RDONLY | O_NONBLOCK); // a pipe in the file's place must not hold us up
    struct stat found = {};
    if (!file.isOpen() || ::fstat(file.fd(), &found) != 0)
        return errno;
    if (!S_ISREG(found.st_mode))
        return EISDIR;
    if (found.st_size > kLargest)
        return EFBIG;
    bytes = QByteArray(found.st_size, '\0');
    return readAll(file.fd(), bytes);
}

int writeNew(const QString &path, const QByteArray &bytes)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return errno;
    if (const int why = writeAll(file.fd(), bytes))
        return why;
    if (const int why = file.sync())
        return why;
    return file.close();
}

int syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return errno;
    const int why = folder.sync();
    return why == EINVAL ? 0 : why; // some network file systems cannot sync a folder, and do not need to
}

int makeFolder(const QString &path)
{
    QStringList missing;
    for (QString at = path; !QFileInfo(at).isDir(); at = QFileInfo(at).absolutePath()) {
        if (QFileInfo(at).absolutePath() == at)
            return ENOENT;
        missing.prepend(at);
    }
    for (const QString &folder : std::as_const(missing)) {
        if (::mkdir(QFile::encodeName(folder).constData(), kFolderMode) != 0 && errno != EEXIST)
            return errno;
        if (const int why = syncFolder(QFileInfo(folder).absolutePath()))
            return why;
    }
    return 0;
}

int link(const QString &from, const QString &to)
{
    return errnoUnless(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int rename(const QString &from, const QString &to)
{
    return errnoUnless(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

// Not QDir: it calls a folder that could not be read an empty one.
int list(const QString &folder, QStringList &names)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        names.append(QFile::decodeName(QByteArray::fromStdString(entry->path().filename().string())));
    return error.value() == ENOENT ? 0 : error.value();
}

int remove(const QString &path)
{
    const int why = errnoUnless(::unlink(QFile::encodeName(path).constData()));
    return why == ENOENT ? 0 : why;
}

bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

void makePrivate(const QString &path)
{
    struct stat found = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &found) != 0)
        return;
    const mode_t wanted = S_ISDIR(found.st_mode) ? kFolderMode : kFileMode;
    // Best effort: a file system without modes refuses, and saving there is still better than not.
    if ((found.st_mode & 07777U) != wanted && ::chmod(name.constData(), wanted) != 0)
        return;
}

} // namespace file_calls
