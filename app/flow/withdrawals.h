#pragma once

#include "signing/signing_record.h"
#include "signing/signing_service.h"

#include <QObject>
#include <QSet>

class Registrations;
class SigningAttempt;

/// Signings that were given up, until the service has let go of them too. Each is on disk until then, so that what a quit
/// or a crash left at the service is taken back at the next start.
class Withdrawals final : public QObject
{
    Q_OBJECT

public:
    Withdrawals(Registrations &registrations, SigningService &service);

    void takeUpAgain(); // what an earlier run left, after the registrations are loaded
    void begin(SigningAttempt &attempt); // with what it has in flight; the attempt may go
    void begin(const SigningRecord &record); // of an earlier run

    bool isQuiet() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    void quiet(); // all are done, or have failed and wait for the next start

private:
    void withdraw(const QString &id, const SigningRecord &record);
    Done<void> ending(const QString &id);
    void end(const QString &id, const Result<void> &outcome);

    Registrations &m_registrations;
    SigningService &m_service;
    QSet<QString> m_underWay;
};
