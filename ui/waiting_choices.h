#pragma once

#include "flow/waiting.h"

/// What the user can do in a state of the waiting step.
struct WaitingChoices
{
    bool canOpen = false; // the three ways to the signing page
    bool canRemind = false; // the second signatory, by the service's mail
    bool canKeepWaiting = false;
    bool canRetry = false;
    bool canChangeNumber = false; // and begin again with another personal number
    bool canGoOn = false;
    bool canCancel = false;
    bool canSignLater = false;
    bool canCloseForNow = false; // the user has signed: nothing is left to do here
};

WaitingChoices waitingChoices(Waiting state);
