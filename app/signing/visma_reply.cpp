#include "signing/visma_reply.h"

#include "domain/plain_text.h"
#include "net/json_read.h"

#include <algorithm>

namespace {

constexpr int kMostMethods = 100;
constexpr int kMostIdentifier = 200;

struct Invitation
{
    QString id;
    QString status;
};

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *known) { return word == QLatin1String(known); });
}

Result<Invitation> oneInvitation(const QJsonObject &reply)
{
    const auto id = textAt(reply, u"uuid");
    const auto status = textAt(reply, u"status");
    if (!id || !isVismaId(*id))
        return fail(Failure::BadReply, QStringLiteral("invitation without id"));
    if (!status || !isOneOf(*status, {"waiting-for-send", "sending", "new", "opened", "signed", "cancelled"}))
        return fail(Failure::BadReply, QStringLiteral("invitation status"));
    return Invitation{*id, *status};
}

// One is made; should the service show more, those that were cancelled do not count.
Result<std::optional<Invitation>> invitationIn(const QJsonArray &replies)
{
    std::optional<Invitation> found;
    for (const auto &reply : replies) {
        const auto invitation = oneInvitation(reply.toObject());
        if (!invitation)
            return tl::unexpected(invitation.error());
        if (!found || found->status == QLatin1String("cancelled"))
            found = *invitation;
    }
    return found;
}

Result<DocumentState> pendingState(const std::optional<Invitation> &invitation)
{
    if (!invitation)
        return DocumentState::Pending;
    if (invitation->status == QLatin1String("cancelled"))
        return DocumentState::Cancelled;
    // A signed invitation is not a signed document: the document's own word alone says that.
    return isOneOf(invitation->status, {"opened", "signed"}) ? DocumentState::Opened : DocumentState::Pending;
}

Result<DocumentState> stateOf(const QString &word, const std::optional<Invitation> &invitation)
{
    if (word == QLatin1String("new"))
        return DocumentState::New;
    if (word == QLatin1String("pending"))
        return pendingState(invitation);
    if (word == QLatin1String("signed") && invitation)
        return DocumentState::Signed;
    if (word == QLatin1String("cancelled"))
        return DocumentState::Cancelled;
    if (word == QLatin1String("deleted"))
        return DocumentState::Deleted;
    return fail(Failure::BadReply, QStringLiteral("document status"));
}

std::optional<SigningMethod> methodOf(const QJsonObject &reply)
{
    const auto identifier = textAt(reply, u"identifier");
    const auto name = textAt(reply, u"name");
    if (!identifier || identifier->isEmpty() || identifier->size() > kMostIdentifier || !name)
        return std::nullopt;
    return SigningMethod{*identifier, plainText(*name)};
}

} // namespace

bool isVismaId(QStringView text)
{
    const QStringView shape = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](QChar c, QChar place) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        return place == u'-' ? c == u'-' : isHex;
    };
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), fits);
}

Result<QString> idInLocation(const QByteArray &location)
{
    const QString id = QString::fromLatin1(location.mid(location.lastIndexOf('/') + 1));
    if (!isVismaId(id))
        return fail(Failure::BadReply, QStringLiteral("location without id"));
    return id;
}

Result<SigningDocument> documentOf(const QJsonObject &reply)
{
    const auto id = textAt(reply, u"uuid");
    const auto word = textAt(reply, u"status");
    const auto files = arrayAt(reply, u"files");
    const auto invitations = arrayAt(reply, u"invitations");
    if (!id || !isVismaId(*id) || !word || !files || !invitations)
        return fail(Failure::BadReply, QStringLiteral("document"));
    const auto invitation = invitationIn(*invitations);
    if (!invitation)
        return tl::unexpected(invitation.error());
    return stateOf(*word, *invitation).map([&](DocumentState state) {
        return SigningDocument{*id, state, !files->isEmpty(), *invitation ? (*invitation)->id : QString()};
    });
}

Result<InvitationRef> invitationOf(const QJsonArray &reply)
{
    if (reply.size() != 1)
        return fail(Failure::BadReply, QStringLiteral("one invitation is due"));
    const QJsonObject one = reply.first().toObject();
    return oneInvitation(one).map([&](const Invitation &invitation) {
        return InvitationRef{invitation.id, Secret(textAt(one, u"passphrase").value_or(QString()).toUtf8())};
    });
}

Result<QList<SigningMethod>> methodsOf(const QJsonObject &reply)
{
    const auto list = arrayAt(reply, u"methods");
    if (!list || list->size() > kMostMethods)
        return fail(Failure::BadReply, QStringLiteral("methods"));
    QList<SigningMethod> methods;
    for (const auto &one : *list) {
        const auto method = methodOf(one.toObject());
        if (!method)
            return fail(Failure::BadReply, QStringLiteral("method"));
        methods.append(*method);
    }
    return methods;
}

Result<std::optional<QString>> documentNamed(const QString &name, const QJsonObject &reply)
{
    const auto documents = arrayAt(reply, u"documents");
    if (!documents)
        return fail(Failure::BadReply, QStringLiteral("documents"));
    std::optional<QString> ended;
    for (const auto &one : *documents) {
        const QJsonObject document = one.toObject();
        const QString id = textAt(document, u"uuid").value_or(QString());
        if (textAt(document, u"name") != name || !isVismaId(id))
            continue;
        if (!isOneOf(textAt(document, u"status").value_or(QString()), {"cancelled", "deleted"}))
            return id;
        ended = id;
    }
    const bool isAll = numberAt(reply, u"total").value_or(0) <= static_cast<double>(documents->size());
    if (!ended && !isAll)
        return fail(Failure::BadReply, QStringLiteral("search shows only a part"));
    return ended;
}
