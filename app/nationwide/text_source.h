#pragma once

#include "base/result.h"

#include <QDateTime>

#include <atomic>
#include <memory>
#include <string_view>

/// The text of a file, a piece at a time: a zip's first text, or the file itself. What a zip says is checked by its sum.
class TextSource
{
public:
    /// Failure::RegisterUnreadable; RegisterCutShort for a zip without its end; NotTheRegister for one without a text.
    static Result<std::unique_ptr<TextSource>> open(const QString &path);
    virtual ~TextSource() = default;

    /// At most some hundred kilobytes, that hold until the next; an empty one at the end. Failure::RegisterUnreadable or
    /// RegisterCutShort.
    virtual Result<std::string_view> next() = 0;
    virtual QDateTime written() const = 0; // UTC
    double share() const { return m_share; } // of the file that has been read, 0 to 1; from any thread

protected:
    TextSource() = default;
    void setShare(qint64 read, qint64 size) { m_share = size > 0 ? double(read) / double(size) : 1; }

private:
    std::atomic<double> m_share = 0;
};
