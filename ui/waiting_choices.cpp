#include "waiting_choices.h"

#include <QtGlobal>

WaitingChoices waitingChoices(Waiting state)
{
    switch (state) {
    case Waiting::Resuming:
    case Waiting::Preparing:
    case Waiting::ClosingOld:
    case Waiting::Starting: return {.canCancel = true, .canSignLater = true};
    case Waiting::WaitingForBrowser:
    case Waiting::Opened: return {.canOpen = true, .canCancel = true, .canSignLater = true};
    case Waiting::NotFinished:
        return {
            .canOpen = true, .canKeepWaiting = true, .canChangeNumber = true, .canCancel = true, .canSignLater = true};
    case Waiting::WaitingForOther: return {.canRemind = true, .canCancel = true, .canCloseForNow = true};
    case Waiting::LostContact: return {.canRetry = true, .canCancel = true, .canSignLater = true};
    case Waiting::RefusedByService: // what is at the service already may be closed
        return {.canRetry = true, .canChangeNumber = true, .canCancel = true, .canSignLater = true};
    case Waiting::Ended:
    case Waiting::CancelledByUser: return {.canRetry = true, .canChangeNumber = true, .canSignLater = true};
    case Waiting::AccountNotCreated: return {.canRetry = true};
    case Waiting::AccountPending:
    case Waiting::ExistsAfterSigning: return {.canGoOn = true};
    case Waiting::NotBegun:
    case Waiting::Signed:
    case Waiting::FetchingCopy:
    case Waiting::CreatingAccount:
    case Waiting::Finished: return {};
    }
    Q_UNREACHABLE();
}
