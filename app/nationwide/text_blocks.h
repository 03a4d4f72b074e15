#pragma once

#include "base/result.h"

#include <QDateTime>

#include <memory>
#include <string>

/// The text of a register's file, a zip with one text in it or the text itself, read in a thread of its own and handed over
/// in blocks of some megabytes that end at a line's end; at most three wait.
class TextBlocks
{
public:
    /// Failure::RegisterUnreadable; RegisterCutShort for a zip without its end; NotTheRegister for one without a text.
    /// Whether a text is the register is for its first line to say.
    static Result<std::unique_ptr<TextBlocks>> open(const QString &path);
    ~TextBlocks(); // ends the thread, wherever it is, within 50 ms

    /// The next block, the last one's last line with an end too; an empty one at the end. Failure::RegisterCutShort for a zip
    /// that is damaged or has no end; NotTheRegister for a line of more than a megabyte, or a text of more than 8 GiB.
    Result<std::string> next();
    double share() const; // of the file that has been read, 0 to 1
    QDateTime written() const; // when the zip says that its text was made, or the file itself was; UTC

private:
    class Reading;
    explicit TextBlocks(std::unique_ptr<Reading> reading);

    std::unique_ptr<Reading> m_reading;
};
