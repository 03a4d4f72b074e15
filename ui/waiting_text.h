#pragma once

#include "flow/waiting.h"

#include <QString>

/// The waiting step in words: one text a state, and none claims more than the signing service tells us.
struct WaitingText
{
    QString title;
    QString sentence;
    QString nextStep;
};

/// What of a text depends on more than the state.
struct WaitingFacts
{
    bool isKept = true; // else nothing of it is on this computer at a next start
    bool mayBeSigned = true; // there is, or was, something to sign
};

QString waitingHeading(Waiting state); // of the page: true of all that the user may find there

/// `signing` and `operatorName` are the profile's names ("Visma Sign", "InExchange").
WaitingText waitingText(Waiting state, const QString &signing, const QString &operatorName, WaitingFacts facts = {});
