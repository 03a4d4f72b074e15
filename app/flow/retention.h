#pragma once

#include <QDateTime>

/// So long after its last change what is saved of a registration is removed (D14).
inline constexpr int kDaysKept = 90;

/// How old something saved is, and since when it is known to be too old.
struct Age
{
    QDateTime changed; // by what the user did, UTC
    QDate foundOld; // the first start that found it too old; none: it is not

    bool operator==(const Age &) const = default;
};

/// As a start finds it. A clock that was reset says a day from before there was this program: then it counts from now on.
Age seenOn(Age age, const QDateTime &now);

/// Whether it goes: too old today, and on an earlier day already, so that a clock that is wrong once ends nothing.
bool isOver(const Age &seen, const QDateTime &now);
