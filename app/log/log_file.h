#pragma once

#include <QByteArray>
#include <QFile>

/// A file that only its owner can read, and that never grows for ever: anslut.log and two before it.
class LogFile
{
public:
    explicit LogFile(const QString &folder, qint64 largest = kLargest);

    /// Written through at once, so that a crash keeps it. A disk that does not take it is no reason to stop.
    void append(const QByteArray &line);

    static constexpr qint64 kLargest = 1'000'000;

private:
    void open();
    void rotate();

    QString m_path;
    qint64 m_largest;
    QFile m_file;
};
