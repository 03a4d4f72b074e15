#include "storage/write_queue.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

WriteQueue::WriteQueue()
{
    m_thread.setMaxThreadCount(1); // one thread is what keeps the order
}

WriteQueue::~WriteQueue()
{
    m_thread.waitForDone();
}

Pending WriteQueue::run(std::function<Result<void>()> work, Done<void> done)
{
    auto scope = std::make_unique<QObject>();
    auto *watcher = new QFutureWatcher<Result<void>>(scope.get());
    QObject::connect(watcher, &QFutureWatcherBase::finished, scope.get(), [watcher, done = std::move(done)] {
        watcher->setParent(nullptr); // `done` may destroy the scope, and we are inside its watcher
        watcher->deleteLater();
        const auto call = done;
        if (call)
            call(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, std::move(work)));
    return Pending(std::move(scope));
}
