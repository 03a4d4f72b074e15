#pragma once

#include <optional>

/// Where the waiting step is. One text each; none claims more than the wire knows (design.md section 3).
enum class Waiting {
    NotBegun,
    Resuming, // begun in an earlier run: the service is asked how far it is
    Preparing, // the document is made
    ClosingOld, // an earlier signing of this registration is taken back before a new one is opened
    Starting, // document, file, invitation, method
    WaitingForBrowser, // an address is or can be had; the invitation is not opened yet
    Opened, // the service says the invitation was opened
    WaitingForOther, // the user has signed, the second signatory has not
    Signed, // the service says signed
    FetchingCopy,
    CreatingAccount,
    AccountPending, // registered, the operator is not ready
    AccountNotCreated, // signed; tried again without a new signature
    ExistsAfterSigning,
    NotFinished, // opened, but the wait ended or the user came back
    Ended, // cancelled at the service, not by us: expired or cancelled there
    CancelledByUser,
    LostContact, // the service does not answer; asked again by itself
    RefusedByService, // it said no to something we sent: see the error
    Finished, // goes on to Done or Existing
};

enum class WaitingEvent {
    OldFound,
    OldClosed, // or it never will be: it is kept and tried again later
    DocumentMade,
    DocumentFailed,
    Invited, // the invitation exists
    SawUnopened, // status answers
    SawOpened,
    SawSignedHere, // by the user, and another has still to sign
    SawSigned, // by all
    SawEnded,
    CopyAsked,
    CopyFetched,
    CopyFailed, // the account does not wait for the copy
    AccountComplete,
    AccountStillPending,
    AccountFailed,
    AccountTaken,
    WaitEnded, // the profile's minutes are over, or the user came back without a signature
    WentOn, // the user does not want to wait for the operator, or has read that an account exists
    KeepWaiting, // the user wants to wait on
    ContactLost,
    Refused,
    CancelAsked,
    RetryAsked,
};

inline constexpr int kWaitings = static_cast<int>(Waiting::Finished) + 1;
inline constexpr int kWaitingEvents = static_cast<int>(WaitingEvent::RetryAsked) + 1;

/// Where `event` leads from `state`; nothing: it is ignored there. Total: a pair that is not listed does not compile.
std::optional<Waiting> nextWaiting(Waiting state, WaitingEvent event);
