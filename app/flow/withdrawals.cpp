#include "flow/withdrawals.h"

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

Withdrawals::Withdrawals(Registrations &registrations, SigningService &service)
    : m_registrations(registrations), m_service(service)
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
    if (isNothing(attempt.record()))
        return attempt.abandon();
    const QString id = newId();
    m_registrations.keepWithdrawal(id, attempt.record());
    m_underWay.insert(id);
    attempt.abandon(ending(id));
}

void Withdrawals::begin(const SigningRecord &record)
{
    if (isNothing(record))
        return;
    const QString id = newId();
    m_registrations.keepWithdrawal(id, record);
    withdraw(id, record);
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
    // What was signed meanwhile stays, and is not asked for again.
    if (outcome || outcome.error().what == Failure::AlreadyTaken)
        m_registrations.dropWithdrawal(id);
    m_underWay.remove(id);
    if (isQuiet())
        Q_EMIT quiet();
}
