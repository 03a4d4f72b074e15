#pragma once

#include "flow/waiting.h"
#include "widgets/colours.h"

#include <QString>

/// The icon beside a state of the waiting step; its words say the same.
struct WaitingPicture
{
    QString icon; // of resources/icons
    Tone tone = Tone::Neutral;
};

WaitingPicture waitingPicture(Waiting state);
