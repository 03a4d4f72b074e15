#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/// A large file that grows at its end, for its owner alone. What was written is on disk for good after sync().
/// Failure::DiskFull or NotSaved.
class GrowingFile
{
public:
    GrowingFile() = default;
    GrowingFile(const GrowingFile &) = delete;
    GrowingFile(GrowingFile &&) = delete;
    GrowingFile &operator=(const GrowingFile &) = delete;
    GrowingFile &operator=(GrowingFile &&) = delete;
    ~GrowingFile() { close(); }

    Result<void> open(const QString &path, qint64 length); // cut to that length, which it must have
    Result<void> append(const QByteArray &bytes);
    Result<void> sync();
    void close();

    bool isOpen() const { return m_file >= 0; }

private:
    int m_file = -1;
};
