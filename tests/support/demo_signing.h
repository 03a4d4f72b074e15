#pragma once

#include "support/demo_wire.h"

struct DemoInvitation
{
    QByteArray documentId;
    QByteArray id;
};

/// Goes through a signing at the demo by raw HTTP: the service's calls, and the page that a browser would show.
class DemoSigner
{
public:
    static constexpr char kPdf[] = "%PDF-1.4\n% a document\n%%EOF\n";

    explicit DemoSigner(quint16 port) : m_port(port) {}

    // The calls, not signed yet
    RawRequest newDocument(const QByteArray &name) const;
    RawRequest newFile(const QByteArray &documentId) const;
    RawRequest newInvitation(const QByteArray &documentId, const QByteArray &language = "sv",
                             const QByteArray &signatory = "198101052382") const;
    RawRequest newSignature(const DemoInvitation &invitation, const QByteArray &returnUrl = {}) const;

    QByteArray makeDocument(const QByteArray &name = "Ansokan") const; // its id
    DemoInvitation invite(const QByteArray &language = "sv", const QByteArray &name = "Ansokan",
                          const QByteArray &signatory = "198101052382") const;
    QByteArray address(const DemoInvitation &invitation, const QByteArray &returnUrl = {}) const; // path only
    QJsonObject document(const QByteArray &id) const;
    QByteArray file(const QByteArray &documentId) const;

    RawReply identify(const QByteArray &address, const QByteArray &number) const;
    /// Opens the page, identifies and presses the button: sign or decline.
    RawReply walk(const QByteArray &address, const QByteArray &number, const QByteArray &action) const;

private:
    RawReply send(const RawRequest &request) const { return ask(m_port, wire::signedRequest(request)); }

    quint16 m_port;
};
