#pragma once

#include <QDateTime>

/// What is known of the national register on this computer.
struct RegisterFacts
{
    qint64 companies = 0; // that can be searched for, deregistered ones too
    qint64 persons = 0; // left out
    qint64 badLines = 0; // skipped
    qint64 bytes = 0; // on disk
    QDateTime published; // when the file was made, UTC; by the server's word, the zip's or the file's
    QDateTime imported; // UTC

    bool operator==(const RegisterFacts &) const = default;
};
