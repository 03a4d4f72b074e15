#include "waiting_text.h"

#include <QCoreApplication>

namespace {

struct HeadingWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitingHeading)
};

} // namespace

QString waitingHeading(Waiting state)
{
    switch (state) {
    case Waiting::Resuming:
    case Waiting::Preparing:
    case Waiting::ClosingOld:
    case Waiting::Starting: return HeadingWords::tr("The signing is being prepared");
    case Waiting::WaitingForBrowser:
    case Waiting::Opened: return HeadingWords::tr("Sign in the browser");
    case Waiting::NotFinished: return HeadingWords::tr("Not signed yet");
    case Waiting::WaitingForOther: return HeadingWords::tr("Waiting for the other person");
    case Waiting::Signed:
    case Waiting::FetchingCopy:
    case Waiting::CreatingAccount:
    case Waiting::AccountPending: return HeadingWords::tr("Signed, and soon ready");
    case Waiting::AccountNotCreated: return HeadingWords::tr("The account remains");
    case Waiting::ExistsAfterSigning: return HeadingWords::tr("There is an account already");
    case Waiting::LostContact: return HeadingWords::tr("Waiting for contact");
    case Waiting::RefusedByService: return HeadingWords::tr("The signing has stopped");
    case Waiting::NotBegun:
    case Waiting::Ended:
    case Waiting::CancelledByUser: return HeadingWords::tr("No signing is open");
    case Waiting::Finished: return HeadingWords::tr("All is done");
    }
    Q_UNREACHABLE();
}
