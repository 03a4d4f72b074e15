#pragma once

#include "signing/signing_record.h"
#include "signing/signing_service.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>

class Registrations;
class SigningAttempt;

/// How long the service is waited for, and asked again after.
struct WithdrawalWaits
{
    std::chrono::milliseconds patience = std::chrono::seconds(20); // of takeBack() with the service
    std::chrono::milliseconds pause = std::chrono::seconds(2); // before the first try anew; then ever longer
};

/// Signings that were given up, until the service has let go of them too. One that it did not hear of is told to it again.
/// Each is on disk until then, so that what a quit or a crash left at the service is taken back at the next start. One that
/// was signed meanwhile is given back to its registration, if that is still there, and any later one of it is taken back
/// instead: nobody signs twice.
class Withdrawals final : public QObject
{
    Q_OBJECT

public:
    Withdrawals(Registrations &registrations, SigningService &service, WithdrawalWaits waits = {});

    void takeUpAgain(); // what an earlier run left, after the registrations are loaded
    void askAgain(); // at once, those that nobody heard: the network may be back
    void begin(SigningAttempt &attempt); // with what it has in flight; the attempt may go
    void begin(const SigningRecord &record); // of an earlier run

    /// Begins, and waits for the service, so that a new document is made only afterwards. AlreadyTaken: it was signed
    /// meanwhile, and stays. Timeout: it goes on, but is not waited for any longer. Anything else: the service did not do
    /// it, and is asked again: by itself if it did not hear, at the next start if it refused. Letting go of the Pending
    /// stops the waiting and nothing else.
    Pending takeBack(SigningAttempt &attempt, Done<void> done);
    Pending takeBack(const SigningRecord &record, Done<void> done);

    /// Of that registration, given up earlier, and perhaps signed all the same: to be asked about, by takeBackLeft(), before
    /// another is opened.
    QList<SigningRecord> leftOf(const QString &attemptId) const;
    Pending takeBackLeft(const SigningRecord &record, Done<void> done); // as takeBack()

    bool isQuiet() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    void ended(const QString &id, const std::optional<Error> &error); // one of them
    /// It was signed all the same, and its registration is saved so; not told where takeBack()'s answer led to that.
    void signedMeanwhile(const QString &registrationId);
    void quiet(); // all are done, or have failed and wait: nothing is under way

private:
    QString started(SigningAttempt &attempt); // its id; empty: there is nothing to take back
    QString started(const SigningRecord &record);
    Pending waitFor(const QString &id, Done<void> done);
    void withdraw(const QString &id, const SigningRecord &record);
    Done<void> ending(const QString &id);
    void end(const QString &id, const Result<void> &outcome);
    void keepSignature(const QString &id);
    void settle(const QString &id);
    void askLater(const QString &id);

    Registrations &m_registrations;
    SigningService &m_service;
    WithdrawalWaits m_waits;
    QSet<QString> m_underWay;
    QSet<QString> m_unheard; // until m_again
    QTimer m_again;
    int m_failures = 0; // since the service answered
    std::map<QString, Pending> m_keeping; // a signature that is written, by the withdrawal's id
};
