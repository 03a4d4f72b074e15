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

/// The drawing beside it, where there is room; none where something went wrong, for then nothing is to soften the words.
struct WaitingDrawing
{
    QString name = {}; // of resources/drawings
    bool isAlive = false; // something is under way
};

WaitingDrawing waitingDrawing(Waiting state);
