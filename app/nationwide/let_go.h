#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

/// Lets go of something in another thread: to give hundreds of megabytes back to the system takes a while, and nobody need
/// wait for it.
template<typename T> void letGoAside(T thing)
{
    QThreadPool::globalInstance()->start([held = std::make_shared<T>(std::move(thing))] {});
}

/// A hold on a file that has lost its name, and with the last hold its pages.
class FileHold
{
public:
    explicit FileHold(const QString &path);
    ~FileHold();
    FileHold(FileHold &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

private:
    int m_file;
};
