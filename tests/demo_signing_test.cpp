#include "support/demo_signing.h"
#include "support/demo_test.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

using wire::signedRequest;

class DemoSigning : public DemoTest
{
protected:
    // Each is signed anew, so that only its own rule is broken.
    RawReply send(const RawRequest &request) const override { return ask(m_demo->port(), signedRequest(request)); }

    static RawRequest pairFor(const QByteArray &documentId)
    {
        return wire::json(
            "/api/v1/document/" + documentId + "/invitations",
            R"([{"signature_type":"strong","identifier":"198101052382","language":"sv"},)"
            R"({"signature_type":"strong","email":"anna@bageri.example","name":"Anna Exempel","language":"sv",)"
            R"("sign_as_organization":true,"messages":{"send_invitation_email":true}}])");
    }

    // The address in the newest mail.
    QByteArray mailed() const
    {
        const QByteArray page = ask(m_demo->port(), {.target = "/mail"}).body;
        const qsizetype begin = page.indexOf("/sign/");
        return page.mid(begin, page.indexOf('"', begin) - begin);
    }

    QMap<QString, QString> statuses(const QByteArray &documentId) const // by the address of each
    {
        QMap<QString, QString> all;
        for (const auto one : m_signer.document(documentId).value(QLatin1String("invitations")).toArray())
            all.insert(one[QLatin1String("email")].toString(), one[QLatin1String("status")].toString());
        return all;
    }

    DemoSigner m_signer{m_demo->port()};
};

TEST(DemoSignature, OurOwnComputingMatchesThePublishedVectors)
{
    const RawRequest post{"POST",
                          "/api/v1/document",
                          {{"Content-MD5", "G0XZOqqiAqyeGiBEAjFKCw=="},
                           {"Content-Type", "application/json; charset=utf-8"},
                           {"Date", "Mon, 31 Dec 2018 22:00:00 GMT"}}};
    EXPECT_EQ(
        wire::authorization(post, "identifier", ""),
        QByteArray(
            "Onnistuu "
            "identifier:+cnVjVc6+cj39lQ7MpJi4SgPaxqW+AsEU6ndAouSPGWVU5DoU9GUeIgAQih+rbktFE4jV6+r91WnG2mfnkdDmA=="));
    const RawRequest get{"GET",
                         "/api/v1/document/?status=signed&offset=0",
                         {{"Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg=="},
                          {"Content-Type", "application/json"},
                          {"Date", "Mon, 02 Mar 2026 09:00:02 +0000"}}};
    EXPECT_EQ(wire::authorization(get, "11111111-2222-4333-8444-555555555555",
                                  "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
              QByteArray("Onnistuu 11111111-2222-4333-8444-555555555555:"
                         "al1WoIBZaNHP338dL0J11X9Xi7nVhEmvY5Qhbzaz/6UElivMGyKrT3uel8SWdYB5HXDd9C7mM58R2Oq0NKBtgw=="));
}

TEST_F(DemoSigning, ARequestIsRefusedWhenItsSignatureDoesNotHold)
{
    const RawRequest good = signedRequest({.target = "/api/v1/document/00000000-0000-0000-0000-000000000000"});
    const QList<Broken> table{
        {"no authorization", good.with("Authorization", {}), 401},
        {"another scheme", good.with("Authorization", "Bearer x"), 401},
        {"another identifier", good.with("Authorization", "Onnistuu x:y"), 401},
        {"another key",
         good.with("Authorization", wire::authorization(good, "11111111-2222-4333-8444-555555555555", "AAEC")), 401},
        {"no date", good.with("Date", {}), 401},
        {"no md5", good.with("Content-MD5", {}), 401},
        {"another body", good.withBody("x"), 401},
        {"another path", good.withTarget("/api/v1/document/00000000-0000-0000-0000-000000000001"), 401},
        {"another query", good.withTarget(good.target + "?x=1"), 401},
        {"another method", good.withMethod("DELETE"), 401},
        {"a type that was not signed", good.with("Content-Type", "application/json"), 401},
        {"a date that was not signed", good.with("Date", "Mon, 02 Mar 2026 09:00:02 +0000"), 401},
        {"too old", signedRequest(good, 16 * 60), 401},
        {"too new", signedRequest(good, -16 * 60), 401},
    };
    EXPECT_EQ(ask(m_demo->port(), good).status, 404) << "the service's own check of a key";
    EXPECT_EQ(ask(m_demo->port(), signedRequest(good, 14 * 60)).status, 404);
    EXPECT_EQ(ask(m_demo->port(), signedRequest(good.with("Content-Type", "application/json"))).status, 404);
    for (const Broken &broken : table)
        EXPECT_EQ(ask(m_demo->port(), broken.request).status, broken.status) << broken.rule;
}

TEST_F(DemoSigning, ADocumentIsMadeAndFound)
{
    const RawReply made = send(m_signer.newDocument("Ansokan_1"));
    EXPECT_EQ(made.status, 201);
    EXPECT_TRUE(made.body.isEmpty());
    const QByteArray id = made.headers.value("location").split('/').last();
    EXPECT_EQ(made.headers.value("location"),
              "http://127.0.0.1:" + QByteArray::number(m_demo->port()) + "/api/v1/document/" + id);

    EXPECT_EQ(m_signer.document(id).value(QLatin1String("status")).toString(), QStringLiteral("new"));
    const auto found = [&](const QByteArray &query) {
        return send({.target = "/api/v1/document/?" + query}).object().value(QLatin1String("documents")).toArray();
    };
    ASSERT_EQ(found("name=Ansokan_1&offset=0").size(), 1);
    EXPECT_EQ(found("name=Ansokan_1")[0][QLatin1String("uuid")].toString(), QLatin1String(id));
    EXPECT_TRUE(found("name=Ansokan_2").isEmpty());
    EXPECT_TRUE(found("status=signed").isEmpty());
    EXPECT_EQ(found("uuid=" + id).size(), 1);
    EXPECT_EQ(count("document"), 1);
}

TEST_F(DemoSigning, ADocumentIsRefusedForEachBrokenRule)
{
    const RawRequest good = m_signer.newDocument("Ansokan_1");
    const QByteArray yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate).toLatin1();
    expectRefused({
        {"no slash", good.withTarget("/api/v1/document"), 400},
        {"path", good.withTarget("/api/v1/documents/"), 404},
        {"method", good.withMethod("DELETE"), 405},
        {"content type", good.with("Content-Type", "text/plain"), 400},
        {"no content type", good.with("Content-Type", {}), 400},
        {"parameter", good.withTarget("/api/v1/document/?x=1"), 400},
        {"not JSON", good.withBody("x"), 400},
        {"unknown member", good.withBody("{\"document\":{\"name\":\"a\",\"x\":1}}"), 400},
        {"unknown outer member", good.withBody("{\"document\":{\"name\":\"a\"},\"x\":1}"), 400},
        {"no name", good.withBody("{\"document\":{\"name\":\"\"}}"), 400},
        {"long name", good.withBody("{\"document\":{\"name\":\"" + QByteArray(101, 'a') + "\"}}"), 400},
        {"no day", good.withBody("{\"document\":{\"name\":\"a\",\"invitations_valid_until\":\"2026-13-01\"}}"), 400},
        {"past", good.withBody("{\"document\":{\"name\":\"a\",\"invitations_valid_until\":\"" + yesterday + "\"}}"),
         400},
        {"search", {.target = "/api/v1/document/?x=1"}, 400},
    });
    EXPECT_EQ(count("document"), 0);
}

TEST_F(DemoSigning, ADocumentTakesOneFile)
{
    const QByteArray id = m_signer.makeDocument();
    const RawRequest good = m_signer.newFile(id);
    expectRefused({
        {"unknown document", m_signer.newFile("00000000-0000-0000-0000-000000000000"), 404},
        {"method", good.withMethod("GET").withBody({}), 405},
        {"content type", good.with("Content-Type", "application/octet-stream"), 400},
        {"no name", good.withTarget("/api/v1/document/" + id + "/files"), 400},
        {"parameter", good.withTarget(good.target + "&x=1"), 400},
        {"no PDF", good.withBody("PDF"), 400},
        {"too large", good.withBody("%PDF-" + QByteArray(10'000'000, ' ')), 400},
        {"no file yet", {.target = "/api/v1/document/" + id + "/files/0"}, 404},
    });
    EXPECT_EQ(send(good).status, 201);
    EXPECT_EQ(m_signer.document(id).value(QLatin1String("files"))[0][QLatin1String("filename")].toString(),
              QStringLiteral("ansokan.pdf"));
    EXPECT_EQ(m_signer.file(id), QByteArray(DemoSigner::kPdf));
    expectRefused({{"a second file", good, 400}});
    EXPECT_EQ(count("file"), 1);
}

TEST_F(DemoSigning, AnInvitationIsMade)
{
    const QByteArray id = m_signer.makeDocument();
    expectRefused({{"no file", m_signer.newInvitation(id), 400}});
    EXPECT_EQ(send(m_signer.newFile(id)).status, 201);

    const RawReply reply = send(m_signer.newInvitation(id));
    EXPECT_EQ(reply.status, 201);
    const QJsonObject invitation = QJsonDocument::fromJson(reply.body)[0].toObject();
    EXPECT_EQ(invitation.value(QLatin1String("status")).toString(), QStringLiteral("new"));
    EXPECT_EQ(invitation.value(QLatin1String("passphrase")).toString().size(), 8);
    EXPECT_EQ(m_signer.document(id).value(QLatin1String("status")).toString(), QStringLiteral("pending"));

    const QByteArray invitationId = invitation.value(QLatin1String("uuid")).toString().toLatin1();
    const QJsonObject shown = send({.target = "/api/v1/invitation/" + invitationId}).object();
    EXPECT_EQ(shown.value(QLatin1String("document"))[QLatin1String("uuid")].toString(), QLatin1String(id));
    EXPECT_EQ(send({.target = "/api/v1/invitation/00000000-0000-0000-0000-000000000000"}).status, 404);
}

TEST_F(DemoSigning, AnInvitationIsRefusedForEachBrokenRule)
{
    const QByteArray id = m_signer.makeDocument();
    EXPECT_EQ(send(m_signer.newFile(id)).status, 201);
    const RawRequest good = m_signer.newInvitation(id);
    expectRefused({
        {"method", good.withMethod("GET").withBody({}), 405},
        {"content type", good.with("Content-Type", "text/plain"), 400},
        {"parameter", good.withTarget(good.target + "?x=1"), 400},
        {"object", good.withBody("{}"), 400},
        {"nobody", good.withBody("[]"), 400},
        {"unknown member", good.withBody("[{\"x\":1}]"), 400},
        {"unknown message", good.withBody("[{\"messages\":{\"x\":1}}]"), 400},
        {"flag as text", good.withBody("[{\"sign_as_organization\":\"true\"}]"), 400},
        {"language", good.withBody("[{\"language\":\"de\"}]"), 400},
        {"type", good.withBody("[{\"signature_type\":\"weak\"}]"), 400},
        {"identifier", good.withBody("[{\"identifier\":\"810105-2382\"}]"), 400},
        {"mail to nobody", good.withBody(R"([{"messages":{"send_invitation_email":true}}])"), 400},
        {"no address", good.withBody(R"([{"email":"a.example"}])"), 400},
        {"message to nobody", good.withBody(R"([{"messages":{"send_invitation_sms":true}}])"), 400},
        {"a second one that is bad", good.withBody(R"([{},{"x":1}])"), 400},
    });
    EXPECT_EQ(count("invitation"), 0);
}

TEST_F(DemoSigning, ASecondSignatoryIsInvitedByMailAndSignsFromThere)
{
    const QByteArray id = m_signer.makeDocument();
    EXPECT_EQ(send(m_signer.newFile(id)).status, 201);
    const QJsonDocument made = QJsonDocument::fromJson(send(pairFor(id)).body);
    const QByteArray first = made[0][QLatin1String("uuid")].toString().toLatin1();
    EXPECT_EQ(made[0][QLatin1String("status")].toString(), QStringLiteral("new"));
    EXPECT_EQ(made[1][QLatin1String("status")].toString(), QStringLiteral("sending"));
    EXPECT_EQ(count("mail"), 1);
    EXPECT_EQ(count("signature"), 0) << "a mail's address is not one that was asked for";

    const QByteArray thanks = m_signer.walk(m_signer.address({id, first}), "198101052382", "sign").body;
    EXPECT_TRUE(thanks.contains("href=\"/mail\""));
    EXPECT_EQ(m_signer.document(id).value(QLatin1String("status")).toString(), QStringLiteral("pending"));
    EXPECT_EQ(statuses(id), (QMap<QString, QString>{{QString(), QStringLiteral("signed")},
                                                    {QStringLiteral("anna@bageri.example"), QStringLiteral("new")}}));

    EXPECT_EQ(m_signer.walk(mailed(), "191212121212", "sign").status, 200);
    EXPECT_EQ(m_signer.document(id).value(QLatin1String("status")).toString(), QStringLiteral("signed"));
    EXPECT_EQ(count("signed"), 2);
}

TEST_F(DemoSigning, AReminderIsAnotherMailWithItsOwnAddress)
{
    const QByteArray id = m_signer.makeDocument();
    EXPECT_EQ(send(m_signer.newFile(id)).status, 201);
    const QJsonDocument made = QJsonDocument::fromJson(send(pairFor(id)).body);
    const auto remind = [&](int which) {
        return RawRequest{"POST",
                          "/api/v1/invitation/" + made[which][QLatin1String("uuid")].toString().toLatin1() + "/remind"};
    };
    const QByteArray before = mailed();
    expectRefused({{"method", remind(1).withMethod("GET"), 405},
                   {"body", remind(1).withBody("{}"), 400},
                   {"parameter", remind(1).withTarget(remind(1).target + "?x=1"), 400},
                   {"nobody got a mail", remind(0), 400}});
    EXPECT_EQ(send(remind(1)).status, 200);
    const RawReply all = send({"POST", "/api/v1/document/" + id + "/remind"});
    EXPECT_EQ(all.object().value(QLatin1String("uuid")).toString(), QLatin1String(id));
    EXPECT_EQ(count("remind"), 2);
    EXPECT_EQ(count("mail"), 3);
    EXPECT_NE(mailed(), before);
    EXPECT_EQ(ask(m_demo->port(), {.target = before}).status, 200) << "the first mail is as good";

    EXPECT_EQ(m_signer.walk(mailed(), "191212121212", "sign").status, 200);
    expectRefused(
        {{"signed", remind(1), 400}, {"nobody is left", {"POST", "/api/v1/document/" + id + "/remind"}, 400}});
}

TEST_F(DemoSigning, TheMethodsNeedNoSignature)
{
    const auto methods = [&](const QByteArray &query) {
        return ask(m_demo->port(), {.target = "/api/v1/auth/methods" + query})
            .object()
            .value(QLatin1String("methods"))
            .toArray();
    };
    const QJsonArray all = methods("?includeAllIdProviders=true");
    int bankIds = 0;
    for (const QJsonValue &method : all)
        bankIds += method[QLatin1String("identifier")].toString().contains(QLatin1String("bankid")) ? 1 : 0;
    EXPECT_EQ(bankIds, 1);
    EXPECT_EQ(methods("").size(), 1);
    expectRefused({{"parameter", {.target = "/api/v1/auth/methods?x=1"}, 400},
                   {"method", wire::json("/api/v1/auth/methods", "{}"), 405}});
}

TEST_F(DemoSigning, EachSignatureAddressIsAFreshOne)
{
    const DemoInvitation invited = m_signer.invite();
    const QByteArray first = m_signer.address(invited);
    const QByteArray second = m_signer.address(invited);
    EXPECT_NE(first, second);
    EXPECT_TRUE(first.startsWith("/sign/"));
    EXPECT_EQ(count("signature"), 2);

    const RawRequest good = m_signer.newSignature(invited);
    expectRefused({
        {"method", good.withMethod("GET").withBody({}), 405},
        {"content type", good.with("Content-Type", "text/plain"), 400},
        {"unknown member", good.withBody("{\"authService\":\"openidconnect-demo-bankid\",\"x\":1}"), 400},
        {"snake case", good.withBody("{\"auth_service\":\"openidconnect-demo-bankid\"}"), 400},
        {"no method", good.withBody("{}"), 400},
        {"unknown method", good.withBody("{\"authService\":\"x\"}"), 400},
        {"return",
         good.withBody("{\"authService\":\"openidconnect-demo-bankid\",\"returnUrl\":\"javascript:alert(1)\"}"), 400},
        {"another person",
         good.withBody("{\"authService\":\"openidconnect-demo-bankid\",\"identifier\":\"193403223328\"}"), 400},
    });
}

TEST_F(DemoSigning, ADocumentCanBeCancelledWhileSomebodyIsToSign)
{
    const DemoInvitation invited = m_signer.invite();
    const RawRequest cancel{"POST", "/api/v1/document/" + invited.documentId + "/cancel"};
    const RawRequest remove{"DELETE", "/api/v1/document/" + invited.documentId};
    const QByteArray address = m_signer.address(invited);
    expectRefused({{"method", cancel.withMethod("GET"), 405},
                   {"body", cancel.withBody("{}"), 400},
                   {"pending", remove, 400},
                   {"parameter", cancel.withTarget(cancel.target + "?x=1"), 400}});

    EXPECT_EQ(send(cancel).status, 200);
    EXPECT_EQ(m_signer.document(invited.documentId).value(QLatin1String("status")).toString(),
              QStringLiteral("cancelled"));
    EXPECT_EQ(ask(m_demo->port(), {.target = address}).status, 410);
    expectRefused({{"again", cancel, 400}, {"over", m_signer.newSignature(invited), 400}});

    EXPECT_EQ(send(remove).status, 200);
    EXPECT_EQ(send({.target = remove.target}).status, 404);
    EXPECT_EQ(count("delete"), 1);
}

TEST_F(DemoSigning, ADocumentWithoutInvitationsCanBeDeletedButNotCancelled)
{
    const QByteArray id = m_signer.makeDocument();
    expectRefused({{"cancel", {"POST", "/api/v1/document/" + id + "/cancel"}, 400}});
    EXPECT_EQ(send({"DELETE", "/api/v1/document/" + id}).status, 200);
}

TEST_F(DemoSigning, InvitationsExpire)
{
    const DemoInvitation invited = m_signer.invite();
    m_demo->expireInvitations();
    EXPECT_EQ(m_signer.document(invited.documentId).value(QLatin1String("status")).toString(),
              QStringLiteral("cancelled"));
}

TEST_F(DemoSigning, TheLogHoldsNothingSecret)
{
    const DemoInvitation invited = m_signer.invite();
    EXPECT_EQ(m_signer.walk(m_signer.address(invited), "810105-2382", "sign").status, 200);
    const QByteArray log = m_demo->requestLog();
    EXPECT_TRUE(log.contains("\"path\":\"/sign/*\""));
    for (const QByteArray &secret :
         {QByteArray("0105"), QByteArray("ansokan.pdf"), QByteArray("demo-"), QByteArray("Onnistuu")})
        EXPECT_FALSE(log.contains(secret)) << secret.constData();
}

} // namespace
