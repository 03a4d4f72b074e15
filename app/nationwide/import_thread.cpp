#include "nationwide/import_thread.h"

#include "nationwide/disk_room.h"

#include <QFileInfo>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace {

// Only when nobody else wants the disk. Whether the system heeds it is its own business.
void giveWayAtTheDisk()
{
#ifdef Q_OS_LINUX
    constexpr int kThisThread = 1; // IOPRIO_WHO_PROCESS, of 0
    constexpr int kIdle = 3 << 13; // IOPRIO_CLASS_IDLE
    (void)::syscall(SYS_ioprio_set, kThisThread, 0, kIdle);
#endif
}

} // namespace

ImportThread::ImportThread(ImportFiles files, QString registerFile)
    : m_files(std::move(files)), m_registerFile(std::move(registerFile))
{
    setObjectName(QStringLiteral("import"));
    m_watch.told = [this](const ImportProgress &progress) { Q_EMIT told(progress.share); };
}

ImportThread::~ImportThread()
{
    cancel();
    wait();
}

void ImportThread::run()
{
    giveWayAtTheDisk();
    if (const auto room = hasRoomFor(QFileInfo(m_registerFile).absolutePath(), m_files.bulk); !room)
        m_result = tl::unexpected(room.error());
    else
        m_result = importRegister(m_files, m_registerFile, m_watch);
}
