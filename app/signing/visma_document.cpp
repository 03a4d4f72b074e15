#include "signing/visma_document.h"

#include "domain/plain_text.h"
#include "net/json_read.h"
#include "signing/visma_reply.h"

#include <algorithm>
#include <array>

namespace {

using L1 = QLatin1String;

template<typename State> struct Word
{
    L1 word;
    State state;
};

constexpr std::array<Word<DocumentState>, 5> kDocumentWords{{
    {L1("new"), DocumentState::New},
    {L1("pending"), DocumentState::Pending},
    {L1("signed"), DocumentState::Signed},
    {L1("cancelled"), DocumentState::Cancelled},
    {L1("deleted"), DocumentState::Deleted},
}};

constexpr std::array<Word<InvitationState>, 6> kInvitationWords{{
    {L1("waiting-for-send"), InvitationState::Waiting},
    {L1("sending"), InvitationState::Sent},
    {L1("new"), InvitationState::Sent},
    {L1("opened"), InvitationState::Opened},
    {L1("signed"), InvitationState::Signed},
    {L1("cancelled"), InvitationState::Cancelled},
}};

template<typename Words> auto stateIn(const Words &words, const std::optional<QString> &word)
{
    const auto known = std::find_if(words.begin(), words.end(), [&](const auto &one) { return word == one.word; });
    return known == words.end() ? std::nullopt : std::optional(known->state);
}

Result<DocumentInvitation> oneInvitation(const QJsonObject &reply)
{
    constexpr qsizetype kMostEmail = 254;
    const auto id = textAt(reply, u"uuid");
    const auto state = stateIn(kInvitationWords, textAt(reply, u"status"));
    if (!id || !isVismaId(*id))
        return fail(Failure::BadReply, QStringLiteral("invitation without id"));
    if (!state)
        return fail(Failure::BadReply, QStringLiteral("invitation status"));
    return DocumentInvitation{*id, *state, plainText(textAt(reply, u"email").value_or(QString()), kMostEmail)};
}

Result<QList<DocumentInvitation>> invitationsIn(const QJsonArray &replies)
{
    QList<DocumentInvitation> found;
    for (const auto &reply : replies) {
        const auto invitation = oneInvitation(reply.toObject());
        if (!invitation)
            return tl::unexpected(invitation.error());
        found.append(*invitation);
    }
    return found;
}

bool isSignedByAll(const QList<DocumentInvitation> &invitations)
{
    const auto hasSigned = [](const DocumentInvitation &one) { return one.state == InvitationState::Signed; };
    return !invitations.isEmpty() && std::all_of(invitations.begin(), invitations.end(), hasSigned);
}

} // namespace

Result<SigningDocument> documentOf(const QJsonObject &reply)
{
    const auto id = textAt(reply, u"uuid");
    const auto state = stateIn(kDocumentWords, textAt(reply, u"status"));
    const auto files = arrayAt(reply, u"files");
    const auto list = arrayAt(reply, u"invitations");
    if (!id || !isVismaId(*id) || !files || !list)
        return fail(Failure::BadReply, QStringLiteral("document"));
    if (!state)
        return fail(Failure::BadReply, QStringLiteral("document status"));
    const auto invitations = invitationsIn(*list);
    if (!invitations)
        return tl::unexpected(invitations.error());
    if (*state == DocumentState::Signed && !isSignedByAll(*invitations))
        return fail(Failure::BadReply, QStringLiteral("signed, but not by all"));
    return SigningDocument{*id, *state, !files->isEmpty(), *invitations};
}

Result<InvitationRef> invitationsOf(const QJsonArray &reply, bool withAnother)
{
    if (reply.size() != (withAnother ? 2 : 1))
        return fail(Failure::BadReply, QStringLiteral("another number of invitations"));
    return invitationsIn(reply).map([&](const QList<DocumentInvitation> &made) {
        const QString passphrase = textAt(reply.first().toObject(), u"passphrase").value_or(QString());
        return InvitationRef{made[0].id, Secret(passphrase.toUtf8()), withAnother ? made[1].id : QString()};
    });
}
