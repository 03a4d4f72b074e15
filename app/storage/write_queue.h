#pragma once

#include "base/pending.h"

#include <QThreadPool>

#include <functional>

/// Does work with the disk in a thread of its own, strictly in order. Letting go of a Pending only silences it: the work
/// is done all the same, and destroying the queue waits until everything is.
class WriteQueue
{
public:
    WriteQueue();
    WriteQueue(const WriteQueue &) = delete;
    WriteQueue(WriteQueue &&) = delete;
    WriteQueue &operator=(const WriteQueue &) = delete;
    WriteQueue &operator=(WriteQueue &&) = delete;
    ~WriteQueue();

    void wait() { m_thread.waitForDone(); } // until everything so far is done
    Pending run(std::function<Result<void>()> work, Done<void> done);

private:
    QThreadPool m_thread;
};
