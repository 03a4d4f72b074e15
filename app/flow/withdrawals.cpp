#include "flow/withdrawals.h"

#include "base/steps.h"
#include "flow/contact_lost.h"
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

// A keychain that wants its password asks the user each time.
bool isUnheard(const Result<void> &outcome)
{
    return !outcome && isContactLost(outcome.error().what) && outcome.error().what != Failure::KeychainLocked;
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

Withdrawals::Withdrawals(Registrations &registrations, SigningService &service, WithdrawalWaits waits)
    : m_registrations(registrations), m_service(service), m_waits(waits)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { askAgain(); });
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
    left.removeIf([&attemptId](const SigningRecord &one) { return !isOfAttempt(one, attemptId); });
    return left;
}

Pending Withdrawals::takeBackLeft(const SigningRecord &record, Done<void> done)
{
    const QString id = m_registrations.withdrawals().key(record);
    if (!id.isEmpty() && !m_underWay.contains(id))
        withdraw(id, record);
    return waitFor(id, std::move(done));
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
    limit->start(m_waits.patience);
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

// Who waits hears of it first, and takes up what was signed meanwhile.
void Withdrawals::end(const QString &id, const Result<void> &outcome)
{
    if (outcome)
        m_registrations.dropWithdrawal(id);
    const bool isSigned = !outcome && outcome.error().what == Failure::AlreadyTaken;
    if (!isSigned)
        m_underWay.remove(id); // it may be asked again at once
    isUnheard(outcome) ? askLater(id) : void(m_failures = 0);
    Q_EMIT ended(id, outcome ? std::nullopt : std::optional(outcome.error()));
    if (isSigned)
        keepSignature(id);
    else if (isQuiet())
        Q_EMIT quiet();
}

// Only when it is durable that it is signed may it be forgotten that it was to be taken back.
void Withdrawals::keepSignature(const QString &id)
{
    const auto forget = [this, id](const Result<void> &saved) {
        if (saved)
            m_registrations.dropWithdrawal(id);
        settle(id);
    };
    const SigningRecord found = m_registrations.withdrawals().value(id);
    const Record *owner = m_registrations.find(found);
    if (!owner)
        return forget({}); // it was thrown away
    Record record = *owner;
    const bool isNews = !std::exchange(record.draft.isSigned, true);
    const SigningRecord later = isNews ? std::exchange(record.signing, found) : found;
    const QString registration = record.draft.registrationId;
    m_keeping[id] = m_registrations.save(std::move(record), forget);
    if (later.documentName != found.documentName)
        begin(later);
    if (isNews)
        Q_EMIT signedMeanwhile(registration);
}

void Withdrawals::settle(const QString &id)
{
    m_underWay.remove(id);
    if (isQuiet())
        Q_EMIT quiet();
}
