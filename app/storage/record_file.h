#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/// What a record's file holds: a JSON object of "version", "checksum" (SHA-256 of the payload) and "payload" (text).
Result<QByteArray> sealed(const QByteArray &payload); // NotSaved when the payload is not UTF-8 text
Result<QByteArray> unsealed(const QByteArray &file); // StoreDamaged or StoreTooNew

/// One generation of a record as it is found on disk.
struct Generation
{
    enum class State { Missing, Whole, Damaged, TooNew, Unreadable }; // Unreadable: perhaps another time
    State state = State::Missing;
    QByteArray payload;

    bool isUsable() const { return state == State::Whole || state == State::TooNew; } // ends the search

    static Generation read(const QString &path);
};
