#include "demo/visma_documents.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"
#include "demo/random.h"

#include <QUrl>

#include <utility>

namespace demo {

namespace {

constexpr qsizetype kMostBytes = 10'000'000;
constexpr qsizetype kPage = 20;

tl::expected<Document, Refusal> documentFrom(const QJsonObject &given)
{
    const auto body = checked(given, {{"document", Member::Kind::Object, Member::Need::Required}});
    if (!body)
        return tl::unexpected(body.error());
    const auto fields = checked(body->value(QLatin1String("document")).toObject(),
                                {{"name", Member::Kind::Text, Member::Need::Required, 100},
                                 {"category_uuid"},
                                 {"category"},
                                 {"invitations_valid_until"},
                                 {"affiliates", Member::Kind::List}});
    if (!fields)
        return tl::unexpected(fields.error());
    const QString until = textOf(*fields, "invitations_valid_until");
    const QDate last = QDate::fromString(until, QStringLiteral("yyyy-MM-dd"));
    if (!until.isEmpty() && (!last.isValid() || last < WallClock::today()))
        return refuse(400, QStringLiteral("invitations_valid_until is no day to come"));
    return Document{newUuid(), textOf(*fields, "name"), QStringLiteral("new"), last, {}, {}};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

tl::expected<void, Refusal> checkedPdf(const Call &call)
{
    const qsizetype nameSize = call.parameter("filename").size();
    if (call.header("content-type") != "application/pdf")
        return refuse(400, QStringLiteral("Content-Type is not application/pdf"));
    if (nameSize < 1 || nameSize > 255)
        return refuse(400, QStringLiteral("filename is missing or too long"));
    if (!call.body.startsWith("%PDF-") || call.body.size() > kMostBytes)
        return refuse(400, QStringLiteral("the body is no PDF of at most 10 MB"));
    return {};
}

bool isWanted(const Document &document, const Call &call)
{
    const QString ids = call.parameter("uuid");
    const QString status = call.parameter("status");
    return document.name.contains(call.parameter("name"), Qt::CaseInsensitive)
           && (ids.isEmpty() || ids.split(u',').contains(document.id))
           && (status.isEmpty() || status == document.status);
}

} // namespace

Outcome VismaDocuments::create(const Call &call)
{
    const auto document = checkedQuery(call, {}).and_then([&] { return objectIn(call); }).and_then(documentFrom);
    if (!document)
        return tl::unexpected(document.error());
    m_world.state.documents.insert(document->id, *document);
    m_world.isChanged = true;
    return createdAt(call.origin + QLatin1String("/api/v1/document/") + document->id, "document");
}

Outcome VismaDocuments::search(const Call &call) const
{
    const auto query = withoutBody(call).and_then([&] {
        return checkedQuery(call, {"category", "name", "uuid", "date_from", "date_to", "status", "participant",
                                   "sort_by", "sort_oder", "offset"});
    });
    if (!query)
        return tl::unexpected(query.error());
    QJsonArray found;
    for (const Document &document : m_world.state.documents) {
        if (isWanted(document, call))
            found.append(objectOf(document));
    }
    const qsizetype total = found.size();
    const qsizetype offset = qBound(qsizetype(0), qsizetype(call.parameter("offset").toInt()), total);
    QJsonArray page;
    for (qsizetype i = offset; i < qMin(total, offset + kPage); ++i)
        page.append(found[i]);
    return jsonAnswer(200,
                      {{QStringLiteral("total"), total},
                       {QStringLiteral("offset"), offset},
                       {QStringLiteral("length"), page.size()},
                       {QStringLiteral("documents"), page}},
                      "search");
}

Outcome VismaDocuments::addFile(const Call &call, Document &document)
{
    const auto pdf = checkedQuery(call, {"filename"}).and_then([&] { return checkedPdf(call); });
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (!document.file.isEmpty() || document.status != QLatin1String("new"))
        return refuse(400, QStringLiteral("the document has its one file, or is no longer new"));
    document.filename = call.parameter("filename");
    document.file = call.body;
    m_world.isChanged = true;
    return jsonAnswer(201, {{QStringLiteral("uuid"), newUuid()}}, "file");
}

Outcome VismaDocuments::show(const Document &document) const
{
    return jsonAnswer(200, objectOf(document), "document-status");
}

Outcome VismaDocuments::file(const Document &document)
{
    if (document.file.isEmpty())
        return refuse(404, QStringLiteral("no file yet"));
    return Answer{.contentType = "application/pdf",
                  .body = document.file,
                  .kind = document.status == QLatin1String("signed") ? QStringLiteral("signed-file")
                                                                     : QStringLiteral("unsigned-file")};
}

Outcome VismaDocuments::remind(const Call &call, const Document &document)
{
    const auto empty = withoutBody(call);
    if (!empty)
        return tl::unexpected(empty.error());
    bool isAny = false;
    for (const Invitation &invitation : std::as_const(m_world.state.invitations)) {
        if (invitation.documentId != document.id || !invitation.isMailed || !invitation.isPending())
            continue;
        m_world.state.sendMail(invitation);
        isAny = true;
    }
    if (!isAny)
        return refuse(400, QStringLiteral("nobody who got a mail is still to sign"));
    m_world.isChanged = true;
    return jsonAnswer(200, {{QStringLiteral("uuid"), document.id}}, "remind");
}

Outcome VismaDocuments::cancel(const Call &call, Document &document)
{
    const auto empty = withoutBody(call);
    if (!empty)
        return tl::unexpected(empty.error());
    if (!m_world.state.pendingInvitation(document.id))
        return refuse(400, QStringLiteral("no invitation is pending"));
    m_world.state.cancel(document);
    m_world.isChanged = true;
    return emptyAnswer(200, "cancel");
}

Outcome VismaDocuments::remove(const Call &call, const Document &document)
{
    const auto empty = withoutBody(call);
    if (!empty)
        return tl::unexpected(empty.error());
    if (m_world.state.pendingInvitation(document.id))
        return refuse(400, QStringLiteral("invitations are pending"));
    m_world.state.documents.remove(QString(document.id)); // a copy: the reference goes with it
    m_world.isChanged = true;
    return emptyAnswer(200, "delete");
}

QJsonObject VismaDocuments::objectOf(const Document &document) const
{
    QJsonArray files;
    if (!document.file.isEmpty())
        files.append(QJsonObject{{QStringLiteral("filename"), document.filename}});
    QJsonArray invitations;
    for (const Invitation &invitation : m_world.state.invitations) {
        if (invitation.documentId == document.id)
            invitations.append(QJsonObject{{QStringLiteral("uuid"), invitation.id},
                                           {QStringLiteral("status"), invitation.status},
                                           {QStringLiteral("passphrase"), invitation.passphrase},
                                           {QStringLiteral("email"), orNull(invitation.email)},
                                           {QStringLiteral("sms"), QJsonValue::Null}});
    }
    return {{QStringLiteral("uuid"), document.id},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("status"), document.status},
            {QStringLiteral("files"), files},
            {QStringLiteral("invitations"), invitations}};
}

} // namespace demo
