#pragma once

#include "nationwide/register_import.h"

#include <QThread>

/// An import while the user works on: in a thread that gives way to all others, for the processor and the disk.
class ImportThread final : public QThread
{
    Q_OBJECT

public:
    ImportThread(ImportFiles files, QString registerFile);
    ~ImportThread() override; // ends it, within 200 ms

    void cancel() { m_watch.isCancelled = true; }
    bool isCancelled() const { return m_watch.isCancelled; }
    const Result<std::optional<RegisterFacts>> &result() const { return m_result; } // once it is finished

Q_SIGNALS:
    void told(double share);

protected:
    void run() override;

private:
    ImportFiles m_files;
    QString m_registerFile;
    ImportWatch m_watch;
    Result<std::optional<RegisterFacts>> m_result = std::nullopt;
};
