#pragma once

#include "nationwide/register_notes.h"
#include "net/download_sink.h"
#include "storage/growing_file.h"

class WriteQueue;

/// The register's file as far as it has been downloaded. What its bytes belong to is on disk before they are, so a kill at
/// any moment leaves a beginning of one file of the service's, or nothing.
class RegisterPart final : public DownloadSink
{
public:
    RegisterPart(const QString &folder, QUrl address, WriteQueue &disk); // the queue ends before the part does

    PartNotes seen() const; // without touching anything
    Pending load(Done<PartNotes> done); // and puts in order what a kill left
    Pending begin(const DownloadHead &head, Done<void> done) override;
    Pending write(const QByteArray &block, Done<void> done) override;
    Pending settle(Done<void> done); // all of it is on disk for good
    Pending drop(Done<void> done);

    const QString &file() const { return m_file; }

private:
    Result<void> beginNow(const DownloadHead &head);
    Result<void> writeNow(const QByteArray &block);
    Result<void> settleNow();
    Result<void> dropNow();

    QString m_folder;
    QString m_file;
    QString m_notesFile;
    QUrl m_address;
    WriteQueue &m_disk;
    PartNotes m_notes; // these three are the queue's
    qint64 m_written = 0;
    GrowingFile m_growing;
};
