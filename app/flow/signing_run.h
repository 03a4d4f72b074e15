#pragma once

#include "accounts/account_service.h"
#include "domain/personal_number.h"
#include "flow/account_finish.h"
#include "flow/record.h"
#include "flow/signing_ways.h"
#include "flow/waiting.h"
#include "signing/application_document.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class Withdrawals;

/// How fast the waiting step asks (O6); tests hurry it.
struct Pace
{
    std::chrono::milliseconds poll = std::chrono::seconds(2); // after each answer
    std::chrono::milliseconds minimised = std::chrono::seconds(10);
    std::chrono::milliseconds longest = std::chrono::seconds(30); // back-off after failures ends here
    std::chrono::milliseconds minute = std::chrono::minutes(1); // of the profile's wait
};

/// The waiting step: from the document to the signed account. What the waiting page shows and asks for.
class SigningRun final : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        SigningService &signing;
        AccountService &accounts;
        const OperatorProfile &profile;
        Record &record; // the flow's; the run keeps its signing part and what became of the account
        std::function<Pending(Done<void>)> save; // durable before done
        std::function<QDateTime()> now;
        Pace pace;
        Withdrawals &withdrawals;
    };

    SigningRun(Context context, QObject *parent);
    ~SigningRun() override;

    void begin(PersonalNumber signatory, const Registration &registration);
    void resume(const Registration &registration); // an invitation of an earlier run: as far as the service says it is
    void beginAfterSigning(const Registration &registration); // signed in an earlier run: only the account is left

    Waiting state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } // LostContact, RefusedByService, AccountNotCreated
    QDate lastDay() const { return m_context.record.signing.validUntil; } // of the invitation
    std::optional<int> secondsLeft() const; // of the wait; nothing when it is not counted
    int secondsInAll() const;
    const QByteArray &signedCopy() const { return m_copy; } // a PDF; empty when it could not be had

    SigningWays &ways() { return m_ways; } // to the signing page
    std::optional<InvitationState> otherState() const; // of the second signatory, if there is one
    void fetchCopyAgain(Done<void> done); // the signed one, after it could not be had
    void remindOther(); // by the service's mail; then reminded() or remindFailed()

    /// Ask at once. Hint: the network may be back. Looked: the window came to the front, until lookedAway(). CameBack: from
    /// the signing page; then a signing that is still open is not finished.
    enum class Wake { Hint, Looked, CameBack };
    void wake(Wake why);
    void lookedAway();
    void setMinimised(bool minimised);
    void keepWaiting(); // after the wait ended
    void retry(); // from AccountNotCreated, Ended, RefusedByService, LostContact: what is still to do
    void goOn(); // from AccountPending and ExistsAfterSigning: on to the last page
    void cancel(); // at once here; reaches the service with its own deadline
    void giveUp(); // the registration is thrown away: nothing of it stays at the service
    bool mayBeSigned() const; // something is, or was, at the service that the user could sign
    bool needsPersonalNumber() const; // a retry needs a new invitation: back to Sign

Q_SIGNALS:
    void changed();
    void ticked(); // once a second while it counts
    void reminded();
    void remindFailed(const Error &error);
    void finished(); // the wizard turns the page

private:
    bool take(WaitingEvent event);
    void enter();
    void waitForSignature();
    void waitForOther();
    void keepSignature();
    void createAccount();
    void closeAttempt();
    void end();
    void newAttempt();
    void letGo();
    void closed(const SigningRecord &old, const Result<void> &outcome);
    void closeOld();
    bool mayGoOn() const;
    bool isHalfSigned(const SigningDocument &document) const;
    void makeDocument();
    void renewAttempt();
    void askAboutLeft();
    void prepare();
    void stopAsking();
    void poll();
    void pollAgain(bool answered);
    bool isUnattended() const;
    bool isInvited() const;
    bool wouldNag() const;
    void answered(const SigningDocument &document);
    void lost(const Error &error);
    void fetchCopy();
    void accountComplete(const AccountStatus &status);

    Context m_context;
    Waiting m_state = Waiting::NotBegun;
    std::optional<Error> m_error;
    std::optional<PersonalNumber> m_signatory; // until the invitation exists
    std::optional<Registration> m_registration; // once started
    std::unique_ptr<SigningAttempt> m_attempt;
    AccountFinish m_account;
    SigningWays m_ways;
    SigningDocument m_seen; // as the service told it last
    QByteArray m_document;
    QByteArray m_copy;
    Pending m_request;
    Pending m_closing; // what was let go of, at the service
    Pending m_reminding;
    Pending m_save;
    QTimer m_nextPoll;
    QTimer m_tick;
    QDeadlineTimer m_wait;
    QDeadlineTimer m_awake{QDeadlineTimer::Forever}; // of a minimised window
    int m_failures = 0;
    bool m_isMinimised = false;
    bool m_isAsked = false; // the status, just now
    bool m_isClosing = false;
    QList<SigningRecord> m_leftOpen; // given up, and the service would not close them
    bool m_isReplacing = false; // by another signatory's or a newer one: the old one is not gone on with
    bool m_cameBack = false;
};
