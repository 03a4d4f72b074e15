#include "demo/state_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace demo {

namespace {

constexpr int kVersion = 1;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject objectOf(const Document &d)
{
    return {{QStringLiteral("name"), d.name},
            {QStringLiteral("status"), d.status},
            {QStringLiteral("validUntil"), d.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("filename"), d.filename},
            {QStringLiteral("file"), QString::fromLatin1(d.file.toBase64())}};
}

void read(const QString &id, const QJsonObject &o, Document &d)
{
    d = {id,
         text(o, "name"),
         text(o, "status"),
         QDate::fromString(text(o, "validUntil"), Qt::ISODate),
         text(o, "filename"),
         QByteArray::fromBase64(text(o, "file").toLatin1())};
}

QJsonObject objectOf(const Invitation &i)
{
    return {{QStringLiteral("document"), i.documentId},
            {QStringLiteral("status"), i.status},
            {QStringLiteral("passphrase"), i.passphrase},
            {QStringLiteral("language"), i.language},
            {QStringLiteral("signatory"), QString::fromLatin1(i.signatory)},
            {QStringLiteral("name"), i.name},
            {QStringLiteral("email"), i.email},
            {QStringLiteral("inviter"), i.inviter},
            {QStringLiteral("mailed"), i.isMailed},
            {QStringLiteral("expired"), i.isExpired}};
}

void read(const QString &id, const QJsonObject &o, Invitation &i)
{
    i = {id,
         text(o, "document"),
         text(o, "status"),
         text(o, "passphrase"),
         text(o, "language"),
         text(o, "signatory").toLatin1(),
         text(o, "name"),
         text(o, "email"),
         text(o, "inviter"),
         o.value(QLatin1String("mailed")).toBool(),
         o.value(QLatin1String("expired")).toBool()};
}

QJsonObject objectOf(const SigningLink &l)
{
    return {{QStringLiteral("invitation"), l.invitationId},
            {QStringLiteral("returnUrl"), l.returnUrl},
            {QStringLiteral("proof"), l.proof},
            {QStringLiteral("used"), l.isUsed},
            {QStringLiteral("mail"), l.mail}};
}

void read(const QString &id, const QJsonObject &o, SigningLink &l)
{
    l = {id,
         text(o, "invitation"),
         text(o, "returnUrl"),
         text(o, "proof"),
         o.value(QLatin1String("used")).toBool(),
         o.value(QLatin1String("mail")).toInt()};
}

QJsonObject objectOf(const Account &a)
{
    return {{QStringLiteral("company"), a.companyId},
            {QStringLiteral("number"), QString::fromLatin1(a.number)},
            {QStringLiteral("statusStyle"), a.statusStyle},
            {QStringLiteral("pendingAnswers"), a.pendingAnswers}};
}

void read(const QString &id, const QJsonObject &o, Account &a)
{
    a = {id, text(o, "company"), text(o, "number").toLatin1(), text(o, "statusStyle"),
         o.value(QLatin1String("pendingAnswers")).toInt()};
}

QJsonObject objectOf(const AccessToken &t)
{
    return {{QStringLiteral("scopes"), QJsonArray::fromStringList(t.scopes)},
            {QStringLiteral("until"), t.until.toString(Qt::ISODateWithMs)}};
}

void read(const QString &, const QJsonObject &o, AccessToken &t)
{
    for (const auto &scope : o.value(QLatin1String("scopes")).toArray())
        t.scopes.append(scope.toString());
    t.until = QDateTime::fromString(text(o, "until"), Qt::ISODateWithMs);
}

template<typename T> QJsonObject objectsOf(const QMap<QString, T> &things)
{
    QJsonObject object;
    for (auto it = things.begin(); it != things.end(); ++it)
        object.insert(it.key(), objectOf(it.value()));
    return object;
}

template<typename T> void readAll(const QJsonObject &object, const char *name, QMap<QString, T> &things)
{
    const QJsonObject all = object.value(QLatin1String(name)).toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        read(it.key(), it.value().toObject(), things[it.key()]);
}

} // namespace

QByteArray toJson(const State &state)
{
    QJsonObject tokens;
    for (auto it = state.clientTokens.begin(); it != state.clientTokens.end(); ++it)
        tokens.insert(it.key(), it.value());
    QJsonObject counts;
    for (auto it = state.counts.begin(); it != state.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("salt"), QString::fromLatin1(state.salt.toBase64())},
                             {QStringLiteral("documents"), objectsOf(state.documents)},
                             {QStringLiteral("invitations"), objectsOf(state.invitations)},
                             {QStringLiteral("links"), objectsOf(state.links)},
                             {QStringLiteral("accounts"), objectsOf(state.accounts)},
                             {QStringLiteral("clientTokens"), tokens},
                             {QStringLiteral("accessTokens"), objectsOf(state.accessTokens)},
                             {QStringLiteral("counts"), counts},
                         })
        .toJson();
}

std::optional<State> stateFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return std::nullopt;
    State state;
    state.salt = QByteArray::fromBase64(text(object, "salt").toLatin1());
    readAll(object, "documents", state.documents);
    readAll(object, "invitations", state.invitations);
    readAll(object, "links", state.links);
    readAll(object, "accounts", state.accounts);
    readAll(object, "accessTokens", state.accessTokens);
    const QJsonObject tokens = object.value(QLatin1String("clientTokens")).toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        state.clientTokens.insert(it.key(), it.value().toString());
    const QJsonObject counts = object.value(QLatin1String("counts")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        state.counts.insert(it.key(), it.value().toInt());
    return state;
}

} // namespace demo
