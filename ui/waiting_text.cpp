#include "waiting_text.h"

#include <QCoreApplication>

namespace {

struct WaitingRow
{
    const char *title;
    const char *sentence;
    const char *nextStep;
};

/// %1 is the signing service, %2 the operator. The service knows neither "declined" nor "expired", so neither do we.
struct WaitingRows
{
    Q_DECLARE_TR_FUNCTIONS(WaitingText)

public:
    static constexpr WaitingRow kNotBegun{QT_TR_NOOP("Nothing is being signed"),
                                          QT_TR_NOOP("The signing has not begun."),
                                          QT_TR_NOOP("Go back to sign the application.")};
    static constexpr WaitingRow kResuming{QT_TR_NOOP("Looking for the signing you began"),
                                          QT_TR_NOOP("%1 is asked how far the signing has come."),
                                          QT_TR_NOOP("You can go on from there in a moment.")};
    static constexpr WaitingRow kPreparing{QT_TR_NOOP("Making the document"),
                                           QT_TR_NOOP("The application is being written as a document to sign."),
                                           QT_TR_NOOP("It takes a moment.")};
    static constexpr WaitingRow kClosingOld{
        QT_TR_NOOP("Closing the earlier signing"),
        QT_TR_NOOP("What was begun before is being closed at %1, so that there is only one document to sign."),
        QT_TR_NOOP("The new one follows at once.")};
    static constexpr WaitingRow kStarting{QT_TR_NOOP("Getting the signing ready"),
                                          QT_TR_NOOP("The document is on its way to %1."),
                                          QT_TR_NOOP("As soon as it is there, you can open %1.")};
    static constexpr WaitingRow kWaitingForBrowser{
        QT_TR_NOOP("Waiting for you to identify yourself"),
        QT_TR_NOOP("Sign with BankID at %1 in your browser. Once you have signed, this window goes on by itself."),
        QT_TR_NOOP("Open %1 with one of the ways below.")};
    static constexpr WaitingRow kOpened{
        QT_TR_NOOP("The signing page has been opened"),
        QT_TR_NOOP("Sign on the page of %1. Once that is done, this window goes on by itself."),
        QT_TR_NOOP("Did you close the page? Open it again below.")};
    static constexpr WaitingRow kWaitingForOther{
        QT_TR_NOOP("You have signed. One more is to sign"),
        QT_TR_NOOP("%1 sends the second signatory a mail. The account is created when both have signed."),
        QT_TR_NOOP("You may close the program meanwhile. It asks again at the next start.")};
    static constexpr const char *kWaitingUnkept =
        QT_TR_NOOP("You may close the program meanwhile. It does not ask again, since nothing is saved on this "
                   "computer.");
    static constexpr WaitingRow kSigned{QT_TR_NOOP("It is signed"),
                                        QT_TR_NOOP("%1 says that the application is signed."),
                                        QT_TR_NOOP("You can close the page in the browser.")};
    static constexpr WaitingRow kFetchingCopy{
        QT_TR_NOOP("Fetching your copy"),
        QT_TR_NOOP("The application is signed, and the signed document is being fetched."),
        QT_TR_NOOP("You need do nothing.")};
    static constexpr WaitingRow kCreatingAccount{
        QT_TR_NOOP("Creating the account"), QT_TR_NOOP("The application is signed, and %2 is being told."),
        QT_TR_NOOP("You need do nothing. It usually takes less than a minute.")};
    static constexpr WaitingRow kAccountPending{
        QT_TR_NOOP("%2 is getting the account ready"),
        QT_TR_NOOP("The application is signed and the company is registered. %2 is not quite ready yet."),
        QT_TR_NOOP("You may wait here, or go on at once.")};
    static constexpr WaitingRow kAccountNotCreated{
        QT_TR_NOOP("Signed, but the account is not created yet"),
        QT_TR_NOOP("Your signature is kept, but %2 has not confirmed the account."),
        QT_TR_NOOP("Try again. You do not need to sign once more.")};
    static constexpr WaitingRow kExistsAfterSigning{
        QT_TR_NOOP("The company has an account already"),
        QT_TR_NOOP("%2 answered that the organisation number is registered there."),
        QT_TR_NOOP("The next page says what you can do.")};
    static constexpr WaitingRow kNotFinished{
        QT_TR_NOOP("The signing is not finished"), QT_TR_NOOP("%1 has not said that the application is signed."),
        QT_TR_NOOP("Keep waiting, open %1 again, or sign later. If it said that you are another person, the personal "
                   "number here may be mistyped: change it.")};
    static constexpr WaitingRow kEnded{
        QT_TR_NOOP("The signing is over before it was complete"),
        QT_TR_NOOP("It is no longer open at %1: either its time ran out, or it was cancelled there."),
        QT_TR_NOOP("Start again when you like. All but your personal number and the confirmation is still here.")};
    static constexpr WaitingRow kCancelledByUser{
        QT_TR_NOOP("You cancelled the signing"),
        QT_TR_NOOP("This window waits no longer, and %1 is asked to close the signing."),
        QT_TR_NOOP("Start again, or sign later. All but your personal number and the confirmation is still here.")};
    static constexpr WaitingRow kLostContact{
        QT_TR_NOOP("No contact with %1 just now"), QT_TR_NOOP("If you have signed, the signature counts all the same."),
        QT_TR_NOOP("The reason is below. It is usually tried again by itself; you can also do it now.")};
    static constexpr const char *kLostUnsigned =
        QT_TR_NOOP("The document has not come as far as to be signed, so nothing is signed yet.");
    static constexpr WaitingRow kRefusedByService{
        QT_TR_NOOP("The signing cannot go on just now"),
        QT_TR_NOOP("Something stood in the way, at %1 or on this computer. The reason is below."),
        QT_TR_NOOP("Try again, or sign later. All that you have filled in is still here.")};
    // The last of each row is also the desktop's notice: there is no page in sight then.
    static constexpr WaitingRow kFinished{QT_TR_NOOP("Ready"), QT_TR_NOOP("The next page opens by itself."),
                                          QT_TR_NOOP("All is signed and registered.")};
};

const WaitingRow &waitingRowOf(Waiting state)
{
    switch (state) {
    case Waiting::NotBegun: return WaitingRows::kNotBegun;
    case Waiting::Resuming: return WaitingRows::kResuming;
    case Waiting::Preparing: return WaitingRows::kPreparing;
    case Waiting::ClosingOld: return WaitingRows::kClosingOld;
    case Waiting::Starting: return WaitingRows::kStarting;
    case Waiting::WaitingForBrowser: return WaitingRows::kWaitingForBrowser;
    case Waiting::Opened: return WaitingRows::kOpened;
    case Waiting::WaitingForOther: return WaitingRows::kWaitingForOther;
    case Waiting::Signed: return WaitingRows::kSigned;
    case Waiting::FetchingCopy: return WaitingRows::kFetchingCopy;
    case Waiting::CreatingAccount: return WaitingRows::kCreatingAccount;
    case Waiting::AccountPending: return WaitingRows::kAccountPending;
    case Waiting::AccountNotCreated: return WaitingRows::kAccountNotCreated;
    case Waiting::ExistsAfterSigning: return WaitingRows::kExistsAfterSigning;
    case Waiting::NotFinished: return WaitingRows::kNotFinished;
    case Waiting::Ended: return WaitingRows::kEnded;
    case Waiting::CancelledByUser: return WaitingRows::kCancelledByUser;
    case Waiting::LostContact: return WaitingRows::kLostContact;
    case Waiting::RefusedByService: return WaitingRows::kRefusedByService;
    case Waiting::Finished: return WaitingRows::kFinished;
    }
    Q_UNREACHABLE();
}

// arg() warns about a name that the text has no place for.
QString withNames(const QString &words, const QString &signing, const QString &operatorName)
{
    const bool one = words.contains(QLatin1String("%1"));
    const bool two = words.contains(QLatin1String("%2"));
    if (one && two)
        return words.arg(signing, operatorName);
    return one ? words.arg(signing) : two ? words.arg(operatorName) : words;
}

} // namespace

WaitingText waitingText(Waiting state, const QString &signing, const QString &operatorName, WaitingFacts facts)
{
    const auto named = [&](const char *text) { return withNames(WaitingRows::tr(text), signing, operatorName); };
    const WaitingRow &row = waitingRowOf(state);
    const bool isForgotten = state == Waiting::WaitingForOther && !facts.isKept;
    const bool isUnsigned = state == Waiting::LostContact && !facts.mayBeSigned;
    return {named(row.title), named(isUnsigned ? WaitingRows::kLostUnsigned : row.sentence),
            named(isForgotten ? WaitingRows::kWaitingUnkept : row.nextStep)};
}
