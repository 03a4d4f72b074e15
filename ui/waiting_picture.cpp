#include "waiting_picture.h"

WaitingPicture waitingPicture(Waiting state)
{
    switch (state) {
    case Waiting::NotBegun: return {QStringLiteral("pen")};
    case Waiting::Resuming: return {QStringLiteral("search")};
    case Waiting::Preparing: return {QStringLiteral("document")};
    case Waiting::ClosingOld: return {QStringLiteral("edit")};
    case Waiting::Starting: return {QStringLiteral("shield")};
    case Waiting::WaitingForBrowser: return {QStringLiteral("globe")};
    case Waiting::Opened: return {QStringLiteral("open")};
    case Waiting::WaitingForOther: return {QStringLiteral("user")};
    case Waiting::Signed: return {QStringLiteral("check"), Tone::Success};
    case Waiting::FetchingCopy: return {QStringLiteral("save"), Tone::Success};
    case Waiting::CreatingAccount: return {QStringLiteral("building")};
    case Waiting::AccountPending: return {QStringLiteral("clock")};
    case Waiting::AccountNotCreated: return {QStringLiteral("warning"), Tone::Warning};
    case Waiting::ExistsAfterSigning: return {QStringLiteral("info")};
    case Waiting::NotFinished: return {QStringLiteral("help")};
    case Waiting::Ended: return {QStringLiteral("clock"), Tone::Warning};
    case Waiting::CancelledByUser: return {QStringLiteral("info"), Tone::Warning};
    case Waiting::LostContact: return {QStringLiteral("offline"), Tone::Warning};
    case Waiting::RefusedByService: return {QStringLiteral("error"), Tone::Error};
    case Waiting::Finished: return {QStringLiteral("check-circle"), Tone::Success};
    }
    Q_UNREACHABLE();
}

WaitingDrawing waitingDrawing(Waiting state)
{
    switch (state) {
    case Waiting::Resuming:
    case Waiting::Preparing:
    case Waiting::ClosingOld:
    case Waiting::Starting:
    case Waiting::WaitingForBrowser:
    case Waiting::Opened:
    case Waiting::WaitingForOther: return {QStringLiteral("waiting"), true};
    case Waiting::Signed:
    case Waiting::FetchingCopy:
    case Waiting::CreatingAccount:
    case Waiting::AccountPending: return {QStringLiteral("done"), true};
    case Waiting::Finished: return {QStringLiteral("done")};
    case Waiting::ExistsAfterSigning: return {QStringLiteral("exists")};
    case Waiting::LostContact: return {QStringLiteral("offline")};
    case Waiting::NotBegun:
    case Waiting::AccountNotCreated:
    case Waiting::NotFinished:
    case Waiting::Ended:
    case Waiting::CancelledByUser:
    case Waiting::RefusedByService: return {};
    }
    Q_UNREACHABLE();
}
