#pragma once

#include <QString>

/// A person's number as far as it is typed, in the groups it is written in: YYYYMMDD-NNNN, or YYMMDD-NNNN when it begins
/// with no century or the user put the sign there. What holds anything else is left as it was typed: nothing is lost.
struct NumberGroups
{
    QString text;
    int caret = 0; // after the same digit as before
};

NumberGroups inGroups(const QString &typed, int caret);

/// Where the sign between the groups stands in `text`; -1: nowhere.
int signIn(const QString &text);

/// The digits that are typed.
int digitCount(const QString &text);

/// What is meant by it: a sign that we put where ten digits have none is left out.
QString withoutOurSign(const QString &text);

/// Ten digits that are a whole number, though they could have been the beginning of a longer one.
QString inShortGroups(const QString &text);
