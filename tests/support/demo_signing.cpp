#include "support/demo_signing.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

RawRequest DemoSigner::newDocument(const QByteArray &name) const
{
    const QByteArray until = QDate::currentDate().addDays(30).toString(Qt::ISODate).toLatin1();
    return wire::json("/api/v1/document/",
                      "{\"document\":{\"name\":\"" + name + "\",\"invitations_valid_until\":\"" + until + "\"}}");
}

RawRequest DemoSigner::newFile(const QByteArray &documentId) const
{
    return {"POST",
            "/api/v1/document/" + documentId + "/files?filename=ansokan.pdf",
            {{"Content-Type", "application/pdf"}},
            kPdf};
}

RawRequest DemoSigner::newInvitation(const QByteArray &documentId, const QByteArray &language,
                                     const QByteArray &signatory) const
{
    const QByteArray identifier = signatory.isEmpty() ? QByteArray() : ",\"identifier\":\"" + signatory + '"';
    return wire::json("/api/v1/document/" + documentId + "/invitations",
                      "[{\"signature_type\":\"strong\",\"sign_as_organization\":true,\"language\":\"" + language + '"'
                          + identifier
                          + ",\"messages\":{\"send_invitation_email\":false,\"send_invitation_sms\":false}}]");
}

RawRequest DemoSigner::newSignature(const DemoInvitation &invitation, const QByteArray &returnUrl) const
{
    const QByteArray back = returnUrl.isEmpty() ? QByteArray() : ",\"returnUrl\":\"" + returnUrl + '"';
    return wire::json("/api/v1/invitation/" + invitation.id + "/signature",
                      "{\"authService\":\"openidconnect-demo-bankid\"" + back + '}');
}

QByteArray DemoSigner::makeDocument(const QByteArray &name) const
{
    return send(newDocument(name)).headers.value("location").split('/').last();
}

DemoInvitation DemoSigner::invite(const QByteArray &language, const QByteArray &name, const QByteArray &signatory) const
{
    const QByteArray id = makeDocument(name);
    (void)send(newFile(id));
    const RawReply reply = send(newInvitation(id, language, signatory));
    return {id, QJsonDocument::fromJson(reply.body)[0][QLatin1String("uuid")].toString().toLatin1()};
}

QByteArray DemoSigner::address(const DemoInvitation &invitation, const QByteArray &returnUrl) const
{
    const RawReply reply = send(newSignature(invitation, returnUrl));
    return QUrl(QString::fromLatin1(reply.headers.value("location"))).path().toLatin1();
}

QJsonObject DemoSigner::document(const QByteArray &id) const
{
    return send({.target = "/api/v1/document/" + id}).object();
}

QByteArray DemoSigner::file(const QByteArray &documentId) const
{
    return send({.target = "/api/v1/document/" + documentId + "/files/0"}).body;
}

RawReply DemoSigner::identify(const QByteArray &address, const QByteArray &number) const
{
    return ask(m_port, wire::form(address, "action=identify&personal_number="
                                               + QUrl::toPercentEncoding(QString::fromUtf8(number))));
}

RawReply DemoSigner::walk(const QByteArray &address, const QByteArray &number, const QByteArray &action) const
{
    (void)ask(m_port, {.target = address});
    const QByteArray page = identify(address, number).body;
    const QByteArray mark = "name=\"proof\" value=\"";
    const qsizetype begin = page.indexOf(mark) + mark.size();
    const QByteArray proof = page.mid(begin, page.indexOf('"', begin) - begin);
    return ask(m_port, wire::form(address, "action=" + action
                                               + "&proof=" + QUrl::toPercentEncoding(QString::fromLatin1(proof))));
}
