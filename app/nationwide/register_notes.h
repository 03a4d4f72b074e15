#pragma once

#include "base/result.h"
#include "nationwide/register_facts.h"

#include <QUrl>

#include <optional>

/// What is kept of the register in place: what it is, which of the service's files it was made of, when was asked last.
struct RegisterNotes
{
    QDateTime checked; // UTC; not valid: never
    QByteArray etag; // of the file it was made of; empty: not known
    QByteArray lastModified; // likewise, as it was sent
    std::optional<RegisterFacts> facts;
    bool isWanted = false; // a download was under way: what a kill leaves

    static RegisterNotes read(const QString &path); // what cannot be read is as if it were not there
    Result<void> write(const QString &path) const; // durably

    bool operator==(const RegisterNotes &) const = default;
};

/// What is kept of a download that is not done.
struct PartNotes
{
    QUrl address = {};
    QByteArray etag = {};
    QByteArray lastModified = {};
    qint64 total = 0; // 0: not told
    qint64 length = 0; // that is on disk for good

    static PartNotes read(const QString &path);
    Result<void> write(const QString &path) const;

    bool isWhole() const { return total > 0 && length == total; }
};
