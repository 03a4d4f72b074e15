#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>

/// A file to be fetched to disk.
struct DownloadRequest
{
    QUrl url;
    qint64 begun = 0; // so much of it is there already,
    QByteArray begunEtag = {}; // of the file with this ETag; without one it starts afresh
    QByteArray knownEtag = {}; // of the one that need not come again; empty: each may
    QByteArray knownDate = {}; // likewise, its Last-Modified
    std::function<void(qint64 received, qint64 total)> told = {}; // with what was there; at each block
};

/// What came of it.
struct Downloaded
{
    bool isUnchanged = false; // nothing was sent
    QByteArray etag = {};
    QByteArray lastModified = {};
    qint64 bytes = 0; // of the whole file
};
