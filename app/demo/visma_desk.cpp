#include "demo/visma_desk.h"

#include "base/wall_clock.h"
#include "demo/visma_signature.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace demo {

namespace {

QString vismaMessage(int status)
{
    switch (status) {
    case 401: return QStringLiteral("Unauthorized");
    case 404: return QStringLiteral("Not found");
    case 405: return QStringLiteral("Method not allowed");
    default: return QStringLiteral("Bad request");
    }
}

Answer vismaError(const Refusal &refusal)
{
    return jsonAnswer(
        refusal.status,
        {{QStringLiteral("code"), refusal.status}, {QStringLiteral("message"), vismaMessage(refusal.status)}},
        "refused");
}

struct Route
{
    const char *method;
    const char *path; // `*` stands for a uuid
};

constexpr const char *kMethodsPath = "auth/methods";

constexpr std::array<Route, 13> kRoutes{{
    {"POST", "document/"},
    {"GET", "document/"},
    {"GET", "document/*"},
    {"DELETE", "document/*"},
    {"POST", "document/*/files"},
    {"GET", "document/*/files/0"},
    {"POST", "document/*/invitations"},
    {"POST", "document/*/remind"},
    {"POST", "document/*/cancel"},
    {"GET", "invitation/*"},
    {"POST", "invitation/*/remind"},
    {"POST", "invitation/*/signature"},
    {"GET", kMethodsPath},
}};

struct Target
{
    QString path; // its uuid replaced by `*`
    QString id;
};

Target targetOf(const Call &call)
{
    static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    const QString path = call.path.mid(int(qstrlen(VismaDesk::kBase)));
    const auto match = uuid.match(path);
    return {QString(path).replace(uuid, QStringLiteral("*")), match.captured(0)};
}

tl::expected<void, Refusal> checkedRoute(const Call &call, const QString &path)
{
    const auto isPath = [&](const Route &route) { return path == QLatin1String(route.path); };
    const auto isRoute = [&](const Route &route) { return isPath(route) && call.method == route.method; };
    if (path == QLatin1String("document"))
        return refuse(400, QStringLiteral("the trailing slash is missing"));
    if (std::none_of(kRoutes.begin(), kRoutes.end(), isPath))
        return refuse(404, QStringLiteral("no such path"));
    if (std::none_of(kRoutes.begin(), kRoutes.end(), isRoute))
        return refuse(405, QStringLiteral("the wrong method"));
    return {};
}

} // namespace

Answer VismaDesk::answer(const Call &call)
{
    return settled(route(call), vismaError);
}

// The methods are for everybody: nobody is asked who they are.
Answer VismaDesk::refusal(const Call &call)
{
    if (targetOf(call).path == QLatin1String(kMethodsPath))
        return answer(call);
    Answer answer = settled(refuse(401, QStringLiteral("fault: refused")), vismaError);
    answer.kind.clear();
    answer.isExpected = true;
    return answer;
}

Outcome VismaDesk::route(const Call &call)
{
    const Target target = targetOf(call);
    if (m_world.state.expire(WallClock::today()))
        m_world.isChanged = true;
    const bool isOpenToAll = target.path == QLatin1String(kMethodsPath);
    return (isOpenToAll ? tl::expected<void, Refusal>() : checkedSignature(call, WallClock::utc()))
        .and_then([&] { return checkedRoute(call, target.path); })
        .and_then([&] { return take(call, QString::fromLatin1(call.method + ' ') + target.path, target.id); });
}

Outcome VismaDesk::take(const Call &call, const QString &name, const QString &id)
{
    if (name == QLatin1String("GET auth/methods"))
        return VismaInvitations::methods(call);
    if (name == QLatin1String("POST document/"))
        return m_documents.create(call);
    if (name == QLatin1String("GET document/"))
        return m_documents.search(call);
    if (name.contains(QLatin1String(" invitation/")))
        return takeInvitation(call, name, id);

    const auto document = m_world.state.documents.find(id);
    if (document == m_world.state.documents.end())
        return refuse(404, QStringLiteral("no such document"));
    return takeDocument(call, name, *document);
}

Outcome VismaDesk::takeDocument(const Call &call, const QString &name, Document &document)
{
    if (name != QLatin1String("POST document/*/files") && !call.query.isEmpty())
        return refuse(400, QStringLiteral("an unknown parameter"));
    if (name == QLatin1String("POST document/*/files"))
        return m_documents.addFile(call, document);
    if (name == QLatin1String("POST document/*/invitations"))
        return m_invitations.invite(call, document);
    if (name == QLatin1String("GET document/*/files/0"))
        return VismaDocuments::file(document);
    if (name == QLatin1String("POST document/*/remind"))
        return m_documents.remind(call, document);
    if (name == QLatin1String("POST document/*/cancel"))
        return m_documents.cancel(call, document);
    if (name == QLatin1String("DELETE document/*"))
        return m_documents.remove(call, document);
    return m_documents.show(document);
}

Outcome VismaDesk::takeInvitation(const Call &call, const QString &name, const QString &id)
{
    const auto invitation = m_world.state.invitations.constFind(id);
    if (invitation == m_world.state.invitations.constEnd())
        return refuse(404, QStringLiteral("no such invitation"));
    if (!call.query.isEmpty())
        return refuse(400, QStringLiteral("an unknown parameter"));
    if (name == QLatin1String("POST invitation/*/signature"))
        return m_invitations.sign(call, *invitation);
    if (name == QLatin1String("POST invitation/*/remind"))
        return m_invitations.remind(call, *invitation);
    return m_invitations.show(*invitation);
}

} // namespace demo
