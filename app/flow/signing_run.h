#pragma once

#include "accounts/account_service.h"
#include "domain/personal_number.h"
#include "flow/account_finish.h"
#include "flow/record.h"
#include "flow/waiting.h"
#include "signing/application_document.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

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
    void beginAfterSigning(const Registration &registration); // signed in an earlier run: only the account is left

    Waiting state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } // LostContact, RefusedByService, AccountNotCreated
    QDate lastDay() const { return m_context.record.signing.validUntil; } // of the invitation
    std::optional<int> secondsLeft() const; // of the wait; nothing when it is not counted
    int secondsInAll() const;
    bool isFetchingAddress() const { return m_isFetchingAddress; }
    QUrl address() const { return m_address; } // the freshest one; empty before the first was asked for
    const QByteArray &signedCopy() const { return m_copy; } // a PDF; empty when it could not be had

    /// Each asks for a fresh signature address, then says it by `addressReady`. Never starts a second signature.
    enum class Way { Browser, Copy, Phone };
    void askAddress(Way way);

    void wake(); // the window was activated or the network is back: ask at once
    void setMinimised(bool minimised) { m_isMinimised = minimised; }
    void keepWaiting(); // after the wait ended
    void retry(); // from AccountNotCreated, Ended, RefusedByService, LostContact: what is still to do
    void goOn(); // from AccountPending and ExistsAfterSigning: on to the last page
    void cancel(); // at once here; reaches the service with its own deadline
    void giveUp(); // the registration is thrown away: nothing of it stays at the service
    bool needsPersonalNumber() const; // a retry needs a new invitation: back to Sign

Q_SIGNALS:
    void changed();
    void ticked(); // once a second while it counts
    void addressReady(SigningRun::Way way, const QUrl &address);
    void addressFailed(const Error &error);
    void finished(); // the wizard turns the page

private:
    bool take(WaitingEvent event);
    void enter();
    void waitForBrowser();
    void keepSignature();
    void createAccount();
    void closeAttempt();
    void end();
    void newAttempt();
    void forgetAttempt();
    void makeDocument();
    void renewAttempt();
    void prepare();
    void stopAsking();
    void poll();
    void pollAgain(bool answered);
    void answered(const SigningDocument &document);
    void lost(const Error &error);
    void fetchCopy();
    void accountComplete(const AccountStatus &status);

    Context m_context;
    Waiting m_state = Waiting::Finished;
    std::optional<Error> m_error;
    std::optional<PersonalNumber> m_signatory; // until the invitation exists
    std::optional<Registration> m_registration; // once started
    std::unique_ptr<SigningAttempt> m_attempt;
    AccountFinish m_account;
    QByteArray m_document;
    QByteArray m_copy;
    QUrl m_address;
    Pending m_request;
    bool m_isFetchingAddress = false;
    Pending m_save;
    QTimer m_nextPoll;
    QTimer m_tick;
    QDeadlineTimer m_wait;
    int m_failures = 0;
    bool m_isMinimised = false;
    bool m_cameBack = false;
};
