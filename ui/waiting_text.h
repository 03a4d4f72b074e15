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

/// `signing` and `operatorName` are the profile's names ("Visma Sign", "InExchange").
/// Not `isKept`: nothing of it is on this computer at a next start.
WaitingText waitingText(Waiting state, const QString &signing, const QString &operatorName, bool isKept = true);
