#include "demo/state.h"

#include "demo/demo_keys.h"
#include "demo/random.h"

#include <QCryptographicHash>

#include <algorithm>

namespace demo {

State State::fresh()
{
    State state;
    state.salt = randomBytes(16);
    const QString lookup = QLatin1String(kLookupErpId); // the partner's own company, there from the start
    state.accounts.insert(lookup, {lookup, newUuid(), {}, {}, 0});
    return state;
}

QByteArray State::fingerprint(const QString &number) const
{
    return QCryptographicHash::hash(salt + number.toUtf8(), QCryptographicHash::Sha256).toBase64();
}

const Account *State::holderOf(const QString &number) const
{
    const QByteArray wanted = fingerprint(number);
    for (const Account &account : accounts) {
        if (account.number == wanted)
            return &account;
    }
    return nullptr;
}

Invitation *State::pendingInvitation(const QString &documentId)
{
    const auto found = std::find_if(invitations.begin(), invitations.end(), [&](const Invitation &invitation) {
        return invitation.documentId == documentId && invitation.isPending();
    });
    return found == invitations.end() ? nullptr : &*found;
}

bool State::isSignedByAll(const QString &documentId) const
{
    return std::all_of(invitations.begin(), invitations.end(), [&](const Invitation &invitation) {
        return invitation.documentId != documentId || invitation.status == QLatin1String("signed");
    });
}

void State::cancel(Document &document)
{
    document.status = QStringLiteral("cancelled");
    while (Invitation *invitation = pendingInvitation(document.id))
        invitation->status = QStringLiteral("cancelled");
}

SigningLink &State::addLink(const Invitation &invitation, const QString &returnUrl)
{
    const QString token = newToken();
    return *links.insert(token, {token, invitation.id, returnUrl, {}});
}

void State::sendMail(const Invitation &invitation)
{
    addLink(invitation, {}).mail = ++counts[QStringLiteral("mail")];
}

void State::end(Document &document)
{
    for (Invitation &invitation : invitations)
        invitation.isExpired |= invitation.documentId == document.id && invitation.isPending();
    cancel(document);
}

bool State::expire(QDate today)
{
    bool isAny = false;
    for (Document &document : documents) {
        const bool isOver = document.validUntil.isValid() && document.validUntil < today;
        if (!isOver || !pendingInvitation(document.id))
            continue;
        end(document);
        isAny = true;
    }
    return isAny;
}

} // namespace demo
