#include "flow/withdrawals.h"

#include "base/steps.h"
#include "flow/registrations.h"
#include "signing/signing_attempt.h"
#include "signing/signing_withdrawal.h"

#include <QPointer>
#include <QUuid>

namespace {

bool isNothing(const SigningRecord &record)
{
    return record.documentName.isEmpty() || record.isUnsent;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Pending savedNowhere(const SigningRecord &, const Done<void> &)
{
    return {}; // a withdrawal makes nothing
}

} // namespace

Withdrawals::Withdrawals(Registrations &registrations, SigningService &service, std::chrono::milliseconds patience)
    : m_registrations(registrations), m_service(service), m_patience(patience)
{
}

void Withdrawals::takeUpAgain()
{
    const QHash<QString, SigningRecord> left = m_registrations.withdrawals();
    for (auto one = left.cbegin(); one != left.cend(); ++one)
        withdraw(one.key(), one.value());
}

void Withdrawals::begin(SigningAttempt &attempt)
{
    started(attempt);
}

void Withdrawals::begin(const SigningRecord &record)
{
    started(record);
}

Pending Withdrawals::takeBack(SigningAttempt &attempt, Done<void> done)
{
    return waitFor(started(attempt), std::move(done));
}

Pending Withdrawals::takeBack(const SigningRecord &record, Done<void> done)
{
    return waitFor(started(record), std::move(done));
}

QList<SigningRecord> Withdrawals::leftOf(const QString &attemptId) const
{
    QList<SigningRecord> left = m_registrations.withdrawals().values();
    left.removeIf([&attemptId](const SigningRecord &one) { return attemptOf(one) != attemptId; });
    return left;
}

Pending Withdrawals::takeBackLeft(const SigningRecord &record, Done<void> done)
{
    const QString id = m_registrations.withdrawals().key(record);
    if (!id.isEmpty() && !m_underWay.contains(id))
        withdraw(id, record);
    return waitFor(id, std::move(done));
}

void Withdrawals::settle(const SigningRecord &record)
{
    const QHash<QString, SigningRecord> left = m_registrations.withdrawals();
    for (auto one = left.cbegin(); one != left.cend(); ++one)
        if (one->documentName == record.documentName)
            m_registrations.dropWithdrawal(one.key());
}

QString Withdrawals::started(SigningAttempt &attempt)
{
    if (isNothing(attempt.record())) {
        attempt.abandon();
        return {};
    }
    QString id = newId();
    m_registrations.keepWithdrawal(id, attempt.record());
    m_underWay.insert(id);
    attempt.abandon(ending(id));
    return id;
}

QString Withdrawals::started(const SigningRecord &record)
{
    if (isNothing(record))
        return {};
    QString id = newId();
    m_registrations.keepWithdrawal(id, record);
    withdraw(id, record);
    return id;
}

Pending Withdrawals::waitFor(const QString &id, Done<void> done)
{
    if (id.isEmpty())
        return later<void>({}, std::move(done));
    auto limit = std::make_unique<QTimer>();
    const auto say = [this, limit = limit.get(), done = std::move(done)](const Result<void> &outcome) {
        disconnect(this, &Withdrawals::ended, limit, nullptr);
        limit->stop();
        const auto call = done; // it may destroy the timer, and this with it
        call(outcome);
    };
    connect(limit.get(), &QTimer::timeout, limit.get(), [say] { say(fail(Failure::Timeout)); });
    connect(this, &Withdrawals::ended, limit.get(), [say, id](const QString &one, const std::optional<Error> &error) {
        if (one == id)
            say(error ? Result<void>(tl::unexpected(*error)) : Result<void>());
    });
    limit->setSingleShot(true);
    limit->start(m_patience);
    return Pending(std::move(limit));
}

void Withdrawals::withdraw(const QString &id, const SigningRecord &record)
{
    m_underWay.insert(id);
    auto preparation = std::make_shared<SigningPreparation>(m_service, record, savedNowhere);
    (new SigningWithdrawal(m_service, std::move(preparation), ending(id)))->begin(); // ends itself
}

Done<void> Withdrawals::ending(const QString &id)
{
    return [alive = QPointer(this), id](const Result<void> &outcome) {
        if (alive)
            alive->end(id, outcome);
    };
}

void Withdrawals::end(const QString &id, const Result<void> &outcome)
{
    // What was signed meanwhile stays, and is kept until its registration knows it, if there still is one.
    const bool isSigned = !outcome && outcome.error().what == Failure::AlreadyTaken;
    if (outcome || (isSigned && !m_registrations.find(attemptOf(m_registrations.withdrawals().value(id)))))
        m_registrations.dropWithdrawal(id);
    m_underWay.remove(id);
    Q_EMIT ended(id, outcome ? std::nullopt : std::optional(outcome.error()));
    if (isQuiet())
        Q_EMIT quiet();
}
