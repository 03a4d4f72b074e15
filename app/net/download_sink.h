#pragma once

#include "base/pending.h"

#include <QByteArray>

/// What a server says of the file that it begins to send.
struct DownloadHead
{
    QByteArray etag; // empty: none that could be asked by
    QByteArray lastModified; // as it was sent, or empty
    qint64 from = 0; // where in the file it begins: 0, or what there was of the same file
    qint64 total = 0; // of the whole file; 0: not told
};

/// Where a download's bytes go. What it is told is done in order and in another thread; the next block comes when the one
/// before it is answered for, so a slow disk slows the service down and fills no memory.
class DownloadSink
{
public:
    virtual ~DownloadSink() = default;

    virtual Pending begin(const DownloadHead &head, Done<void> done) = 0; // from 0: what there was is of another file
    virtual Pending write(const QByteArray &block, Done<void> done) = 0;
};
