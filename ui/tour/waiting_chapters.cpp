#include "tour/chapters.h"

namespace {

using Visit = TourWorld::Visit;

Stop opened(Stage &stage)
{
    return {"", [&stage] { stage.press("open"); }, [&stage] { return stage.wasOpened(); }};
}

Stop visit(Stage &stage, const char *name, Visit what, Waiting state, bool isBrief = false)
{
    return {name, [&stage, what] { stage.visit(what); }, in(stage, state), isBrief};
}

// The weather changes, or nothing is done, until the state is there.
Stop under(Stage &stage, const char *name, const char *fault, Waiting state)
{
    return {name, [&stage, fault] { stage.setFault(fault); }, in(stage, state)};
}

Chapter ways(Stage &stage)
{
    const auto there = in(stage, Waiting::WaitingForBrowser);
    return atWaiting(stage)
           + Chapter{{"waiting-for-browser", [] {}, there},
                     {"waiting-link-copied", [&stage] { stage.press("copyLink"); }, there},
                     {"waiting-code", [&stage] { stage.press("showCode"); }, there},
                     opened(stage),
                     {"waiting-opened-again", [] {}, there},
                     visit(stage, "waiting-opened", Visit::Look, Waiting::Opened),
                     {"waiting-not-finished", [&stage] { stage.flow().signingRun().wake(SigningRun::Wake::CameBack); },
                      in(stage, Waiting::NotFinished)},
                     {"waiting-cancelled", [&stage] { stage.flow().signingRun().cancel(); },
                      in(stage, Waiting::CancelledByUser)}};
}

Chapter beginning(Stage &stage)
{
    return atSign(stage)
           + Chapter{{"waiting-preparing", [&stage] { sign(stage); }, in(stage, Waiting::Preparing), true},
                     under(stage, "waiting-starting", "slow", Waiting::Starting)};
}

// The operator's keys to the signing service are old: it says no to the first thing sent.
Chapter refused(Stage &stage)
{
    return atSign(stage, kBakery, TourWorld::Keys::WrongToSign)
           + Chapter{{"waiting-refused", [&stage] { sign(stage); }, in(stage, Waiting::RefusedByService)}};
}

Chapter signing(Stage &stage)
{
    return atWaiting(stage)
           + Chapter{opened(stage),
                     {"", [&stage] { stage.setFault("slow"); }, [] { return true; }}, // what follows is soon over
                     visit(stage, "waiting-signed", Visit::Sign, Waiting::Signed, true),
                     under(stage, "waiting-fetching-copy", "slow", Waiting::FetchingCopy),
                     {"waiting-creating-account", [] {}, in(stage, Waiting::CreatingAccount)}};
}

Chapter resuming(Stage &stage)
{
    const auto startAgain = [&stage] {
        stage.openAgain();
        stage.setFault("slow"); // a start makes the services well again
    };
    return atWaiting(stage) + Chapter{{"waiting-resuming", startAgain, in(stage, Waiting::Resuming)}};
}

Chapter anotherNumber(Stage &stage)
{
    const auto signAnew = [&stage] {
        stage.setFault("slow");
        sign(stage);
    };
    return atWaiting(stage)
           + Chapter{opened(stage),
                     visit(stage, "", Visit::Look, Waiting::Opened),
                     {"", [&stage] { stage.flow().signingRun().wake(SigningRun::Wake::CameBack); },
                      in(stage, Waiting::NotFinished)},
                     {"", [&stage] { stage.press("changeNumber"); }, on(stage, Step::Sign)},
                     {"waiting-closing-old", signAnew, in(stage, Waiting::ClosingOld)}};
}

Chapter together(Stage &stage)
{
    const auto askAnother = [&stage] {
        stage.press("together");
        stage.type("otherEmail", QStringLiteral("styrelsen@bageri.example"));
    };
    return atSign(stage)
           + Chapter{{"sign-together", askAnother, on(stage, Step::Sign)},
                     {"", [&stage] { sign(stage); }, in(stage, Waiting::WaitingForBrowser)},
                     opened(stage),
                     visit(stage, "waiting-for-other", Visit::Sign, Waiting::WaitingForOther),
                     {"waiting-cancel-question", [&stage] { stage.press("cancelSigning"); },
                      [&stage] { return stage.isDialogShown("stay"); }}};
}

Chapter accountNotCreated(Stage &stage)
{
    return atWaiting(stage)
           + Chapter{opened(stage), visit(stage, "", Visit::Sign, Waiting::Signed, true),
                     under(stage, "waiting-account-not-created", "garbage", Waiting::AccountNotCreated)};
}

} // namespace

QList<Chapter> waitingChapters(Stage &stage)
{
    const auto end = [&stage] { stage.endInvitations(); };
    return {beginning(stage),
            refused(stage),
            ways(stage),
            signing(stage),
            resuming(stage),
            anotherNumber(stage),
            together(stage),
            accountNotCreated(stage),
            atWaiting(stage, "402443-8337")
                + Chapter{opened(stage), visit(stage, "waiting-account-pending", Visit::Sign, Waiting::AccountPending)},
            atWaiting(stage, "445582-6075")
                + Chapter{opened(stage),
                          visit(stage, "waiting-exists-after-signing", Visit::Sign, Waiting::ExistsAfterSigning)},
            atWaiting(stage) + Chapter{{"waiting-ended", end, in(stage, Waiting::Ended)}},
            atWaiting(stage) + Chapter{under(stage, "waiting-lost-contact", "offline", Waiting::LostContact)}};
}
