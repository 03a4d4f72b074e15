#include "signing/visma_sign.h"

#include "base/steps.h"
#include "domain/operator_profile.h"
#include "signing/browser_address.h"
#include "signing/signed_pdf.h"
#include "signing/visma_body.h"
#include "signing/visma_document.h"
#include "signing/visma_reply.h"

namespace {

constexpr int kCreated = 201;

Result<HttpAnswer> created(HttpAnswer answer)
{
    if (answer.status != kCreated)
        return fail(Failure::BadReply, QStringLiteral("http %1 instead of 201").arg(answer.status));
    return answer;
}

QString invitationPath(const QString &id, QLatin1String part)
{
    return QStringLiteral("invitation/%1%2").arg(id, part);
}

QString documentPath(const QString &id, QLatin1String part = {})
{
    return QStringLiteral("document/%1%2").arg(id, part);
}

// Ids come from the wire or the disk: one that is none must not become part of an address.
template<typename T> Pending noSuchId(Done<T> done)
{
    return later<T>(fail(Failure::BadReply, QStringLiteral("not an id")), std::move(done));
}

Done<HttpAnswer> ignoringAnswer(Done<void> done)
{
    return [done = std::move(done)](const Result<HttpAnswer> &answer) { done(answer.map([](const HttpAnswer &) {})); };
}

} // namespace

VismaSign::VismaSign(Http &http, SecretStore &secrets, const OperatorProfile &profile, VismaWire::Clock now)
    : m_http(http), m_profile(profile), m_wire(http, secrets, profile, std::move(now))
{
}

Pending VismaSign::createDocument(const QString &name, QDate validUntil, Done<QString> done)
{
    return m_wire.post(
        QStringLiteral("document/"), Expect::Created, vismaDocumentBody(name, validUntil),
        [done = std::move(done)](Result<HttpAnswer> answer) {
            done(std::move(answer).and_then([](const HttpAnswer &found) { return idInLocation(found.location); }));
        });
}

Pending VismaSign::addFile(const QString &documentId, const QByteArray &pdf, Done<void> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    const QString path = documentPath(documentId, QLatin1String("/files"));
    return m_wire.postPdf(path, "filename=ansokan.pdf", pdf, [done = std::move(done)](Result<HttpAnswer> answer) {
        done(std::move(answer).and_then(created).map([](const HttpAnswer &) {}));
    });
}

Pending VismaSign::invite(const QString &documentId, const SigningInvitation &invitation, Done<InvitationRef> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    const bool withAnother = !invitation.otherEmail.isEmpty();
    return m_wire.post(documentPath(documentId, QLatin1String("/invitations")), Expect::Array,
                       vismaInvitationBody(invitation, m_profile),
                       [withAnother, done = std::move(done)](Result<HttpAnswer> answer) {
                           done(std::move(answer).and_then(created).and_then([withAnother](const HttpAnswer &found) {
                               return invitationsOf(found.json.array(), withAnother);
                           }));
                       });
}

Pending VismaSign::methods(Done<QList<SigningMethod>> done)
{
    return m_wire.get(QStringLiteral("auth/methods"), Expect::Object, "includeAllIdProviders=true",
                      [done = std::move(done)](const Result<HttpAnswer> &answer) {
                          done(answer.and_then([](const HttpAnswer &found) { return methodsOf(found.json.object()); }));
                      });
}

Pending VismaSign::signatureUrl(const SigningStart &start, Done<QUrl> done)
{
    if (!isVismaId(start.invitationId))
        return noSuchId(std::move(done));
    return m_wire.post(invitationPath(start.invitationId, QLatin1String("/signature")), Expect::Created,
                       vismaSignatureBody(start, m_profile), [this, done = std::move(done)](Result<HttpAnswer> answer) {
                           done(std::move(answer).and_then([this](const HttpAnswer &found) {
                               return browserAddress(found.location, m_profile.browserHosts, m_http);
                           }));
                       });
}

Pending VismaSign::status(const QString &documentId, Done<SigningDocument> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    return m_wire.get(documentPath(documentId), Expect::Object, {},
                      [documentId, done = std::move(done)](const Result<HttpAnswer> &answer) {
                          if (!answer && answer.error().what == Failure::NotFound)
                              return done(SigningDocument{documentId, DocumentState::Deleted});
                          auto document =
                              answer.and_then([](const HttpAnswer &found) { return documentOf(found.json.object()); });
                          if (document && document->id.compare(documentId, Qt::CaseInsensitive) != 0)
                              document = fail(Failure::BadReply, QStringLiteral("another document"));
                          done(std::move(document));
                      });
}

// A search shows too little to go by, so what it finds is asked for by its id.
Pending VismaSign::findDocument(const QString &name, Done<std::optional<SigningDocument>> done)
{
    return inSteps([&](Steps &steps) {
        return m_wire.get(QStringLiteral("document/"), Expect::Object, "name=" + name.toUtf8().toPercentEncoding(),
                          [this, name, done, &steps](const Result<HttpAnswer> &answer) {
                              const auto id = answer.and_then(
                                  [&](const HttpAnswer &found) { return documentNamed(name, found.json.object()); });
                              if (!id || !*id)
                                  return done(id.map([](const auto &) { return std::optional<SigningDocument>(); }));
                              steps.current = status(**id, [done](Result<SigningDocument> document) {
                                  done(std::move(document).map(
                                      [](SigningDocument found) { return std::optional(std::move(found)); }));
                              });
                          });
    });
}

Pending VismaSign::signedFile(const QString &documentId, Done<QByteArray> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    return m_wire.get(documentPath(documentId, QLatin1String("/files/0")), Expect::Pdf, {},
                      [done = std::move(done)](const Result<HttpAnswer> &answer) {
                          done(answer.and_then([](const HttpAnswer &found) {
                              return checkSignedPdf(found.body).map([&] { return found.body; });
                          }));
                      });
}

Pending VismaSign::remind(const QString &invitationId, Done<void> done)
{
    if (!isVismaId(invitationId))
        return noSuchId(std::move(done));
    return m_wire.post(invitationPath(invitationId, QLatin1String("/remind")), Expect::Nothing, {},
                       ignoringAnswer(std::move(done)));
}

Pending VismaSign::cancel(const QString &documentId, Done<void> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    return m_wire.post(documentPath(documentId, QLatin1String("/cancel")), Expect::Nothing, {},
                       ignoringAnswer(std::move(done)));
}

Pending VismaSign::remove(const QString &documentId, Done<void> done)
{
    if (!isVismaId(documentId))
        return noSuchId(std::move(done));
    return m_wire.remove(documentPath(documentId), ignoringAnswer(std::move(done)));
}
