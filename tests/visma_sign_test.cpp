#include "signing/visma_sign.h"

#include "domain/operator_profile.h"
#include "secrets/memory_store.h"
#include "signing/browser_address.h"
#include "signing/visma_document.h"
#include "signing/visma_mac.h"
#include "signing/visma_reply.h"
#include "support/qt_test.h"
#include "support/signed_pdf.h"
#include "support/wire_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

using testing::HasSubstr;
using testing::Not;

namespace {

using State = DocumentState;

const QString kDocument = QStringLiteral("5c0e1d2f-0000-4000-8000-00000000000a");
const QString kInvitation = QStringLiteral("77aa1d2f-0000-4000-8000-00000000000b");
const QByteArray kDocumentPath = "/api/v1/document/5c0e1d2f-0000-4000-8000-00000000000a";
const QByteArray kSignaturePath = "/api/v1/invitation/77aa1d2f-0000-4000-8000-00000000000b/signature";
const QByteArray kPdf = QByteArrayLiteral("%PDF-1.4\n\0\xff%%EOF");

PersonalNumber signatory()
{
    return PersonalNumber::parse(u"19121212-1212", QDate(2026, 3, 2)).value();
}

/// Visma Sign as we see it, and a loopback server in its place.
struct VismaSignTest : testing::Test
{
    VismaSignTest()
    {
        profile.id = QStringLiteral("demo");
        profile.signingBase = server.url(QString());
        profile.identifierType = QStringLiteral("Sweden_SSN");
        profile.returnUrl = QUrl(QStringLiteral("https://operator.example/klar?från=anslut"));
        profile.browserHosts = {QStringLiteral("sign.visma.net"), QStringLiteral("127.0.0.1")};
        store("signing-identifier", "11111111-2222-4333-8444-555555555555");
        store("signing-secret", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    void store(const char *name, const QByteArray &value)
    {
        bool done = false;
        const SecretName key{profile.id, secretHost(profile.signingBase), QLatin1String(name)};
        const Pending pending = secrets.write(key, Secret(value), [&](const auto &) { done = true; });
        ASSERT_TRUE(eventually([&] { return done; }));
    }

    void created(const QByteArray &path, const QByteArray &location)
    {
        server.answer(path, WireServer::http(201, {}, {}, "Location: " + location + "\r\n"));
    }

    template<typename T, typename Ask> Result<T> answerTo(Ask ask)
    {
        std::optional<Result<T>> got;
        const Pending pending = ask([&](Result<T> result) { got = std::move(result); });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    Result<QString> createDocument()
    {
        return answerTo<QString>([&](auto done) {
            return visma.createDocument(QStringLiteral("Ansokan_a_20260301"), QDate(2026, 3, 31), done);
        });
    }

    Result<void> addFile()
    {
        return answerTo<void>([&](auto done) { return visma.addFile(kDocument, kPdf, done); });
    }

    Result<InvitationRef> invite()
    {
        return answerTo<InvitationRef>([&](auto done) {
            return visma.invite(kDocument, {signatory(), QStringLiteral("sv")}, done);
        });
    }

    Result<InvitationRef> inviteTwo()
    {
        return answerTo<InvitationRef>([&](auto done) {
            return visma.invite(kDocument, {signatory(), QStringLiteral("sv"), QStringLiteral("bo@bageriet.example")},
                                done);
        });
    }

    Result<QUrl> signatureUrl(const PersonalNumber *number = nullptr, const QUrl &own = {})
    {
        const SigningMethod method{QStringLiteral("openidconnect-bankid"), QStringLiteral("BankID")};
        return answerTo<QUrl>([&](auto done) { return visma.signatureUrl({kInvitation, method, own, number}, done); });
    }

    Result<SigningDocument> status()
    {
        return answerTo<SigningDocument>([&](auto done) { return visma.status(kDocument, done); });
    }

    Result<std::optional<SigningDocument>> find(const QString &name)
    {
        return answerTo<std::optional<SigningDocument>>([&](auto done) { return visma.findDocument(name, done); });
    }

    WireServer::Request sent() const { return server.requests.value(0); }

    WireServer server;
    Http http{{server.url()}};
    MemoryStore secrets;
    OperatorProfile profile;
    QDateTime now{QDate(2026, 3, 2), QTime(9, 0), QTimeZone("Europe/Stockholm")};
    VismaSign visma = vismaSign();

private:
    // The profile is read when the object is made, so it is made with what it will be asked for.
    VismaSign vismaSign()
    {
        profile.id = QStringLiteral("demo");
        profile.signingBase = server.url(QString());
        return VismaSign(http, secrets, profile, [this] { return now; });
    }
};

QByteArray documentJson(const QByteArray &status, const QByteArray &invitation = "new", const QByteArray &more = {})
{
    return R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","name":"Ansokan_a","status":")" + status
           + R"(","files":[{"filename":"ansokan.pdf"}],"invitations":[{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":")"
           + invitation + R"(","passphrase":"Ab3dE6gH","email":null,"sms":null}])" + more + "}";
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// The signature

TEST(VismaMac, IsThatOfTheVectors)
{
    QFile file(QStringLiteral(TEST_DATA "/signing/visma_mac.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = objectIn(file.readAll()).value(QLatin1String("vectors")).toArray();
    ASSERT_EQ(vectors.size(), 6);
    for (const auto &one : vectors) {
        const auto text = [&](const char *name) { return one[QLatin1String(name)].toString().toUtf8(); };
        const VismaCall call{text("method"), text("body"), text("content_type"), text("date"), text("path")};
        const Secret secret(QByteArray::fromBase64(text("secret_base64")));

        EXPECT_EQ(vismaContentMd5(call.body), text("content_md5")) << text("name").toStdString();
        EXPECT_EQ(vismaAuthorization(call, text("identifier"), secret), text("authorization"))
            << text("name").toStdString();
    }
}

TEST_F(VismaSignTest, SignsTheBytesThatAreSent)
{
    server.answer(kDocumentPath + "/files", WireServer::http(201, "application/json", R"({"uuid":"x"})"));
    ASSERT_TRUE(addFile());

    const auto request = sent();
    const VismaCall call{request.method, request.body, request.headers["content-type"], request.headers["date"],
                         request.target};
    const Secret secret(QByteArray::fromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    EXPECT_EQ(request.headers["authorization"],
              vismaAuthorization(call, "11111111-2222-4333-8444-555555555555", secret));
    EXPECT_EQ(request.headers["content-md5"], vismaContentMd5(kPdf));
    EXPECT_EQ(request.headers["date"], "Mon, 02 Mar 2026 08:00:00 GMT");
    EXPECT_EQ(request.headers["content-type"], "application/pdf");
    EXPECT_EQ(request.target, kDocumentPath + "/files?filename=ansokan.pdf");
    EXPECT_EQ(request.body, kPdf);
}

// Each call's own vector: whatever it sends, the signature must be over just that.
TEST_F(VismaSignTest, SignsEachCallOverWhatWentOut)
{
    server.answerJson(kDocumentPath, documentJson("pending"));
    server.answerJson("/api/v1/document/", R"({"total":0,"documents":[]})");
    server.answer(kDocumentPath + "/cancel", WireServer::http(200, {}, {}));
    created(kSignaturePath, "https://sign.visma.net/sv/s/1");
    ASSERT_TRUE(status());
    ASSERT_TRUE(find(QStringLiteral("A&B å_1")));
    ASSERT_TRUE(signatureUrl());
    ASSERT_TRUE(answerTo<void>([&](auto done) { return visma.cancel(kDocument, done); }));
    ASSERT_TRUE(answerTo<void>([&](auto done) { return visma.remove(kDocument, done); }));

    ASSERT_EQ(server.requests.size(), 5);
    const Secret secret(QByteArray::fromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    for (const auto &request : server.requests) {
        const VismaCall call{request.method, request.body, request.headers["content-type"], request.headers["date"],
                             request.target};
        EXPECT_EQ(request.headers["authorization"],
                  vismaAuthorization(call, "11111111-2222-4333-8444-555555555555", secret))
            << request.method.toStdString() << request.target.toStdString();
    }
    EXPECT_EQ(server.requests[1].target, "/api/v1/document/?name=A%26B%20%C3%A5_1");
    EXPECT_EQ(server.requests[4].method, "DELETE");
}

TEST_F(VismaSignTest, SendsNothingWithoutItsKeys)
{
    profile.signingBase.setPort(profile.signingBase.port() + 1); // another host: the keys stay where they are
    VismaSign other(http, secrets, profile);
    const auto result = answerTo<SigningDocument>([&](auto done) { return other.status(kDocument, done); });

    EXPECT_EQ(result, fail(Failure::KeysMissing));
    EXPECT_TRUE(server.requests.isEmpty());
}

TEST_F(VismaSignTest, SendsNothingWithASecretThatIsNone)
{
    store("signing-secret", "not base64!");

    EXPECT_EQ(status().error().what, Failure::KeyRefused);
    EXPECT_TRUE(server.requests.isEmpty());
}

TEST_F(VismaSignTest, ReadsItsKeysAnewWhenTheyWereRefused)
{
    server.answerJson(kDocumentPath, R"({"code":7,"message":"<b>no</b>"})", 401);
    server.answerJson(kDocumentPath, documentJson("new"));
    store("signing-identifier", "old");
    EXPECT_EQ(status().error().what, Failure::KeyRefused);

    store("signing-identifier", "new");
    EXPECT_TRUE(status());
    EXPECT_TRUE(server.requests[1].headers["authorization"].startsWith("Onnistuu new:"));
}

TEST_F(VismaSignTest, HasABrokerAddTheKeys)
{
    profile.id = QStringLiteral("no keys here");
    profile.access = OperatorProfile::Access::Broker;
    server.answerJson(kDocumentPath, documentJson("pending"));
    VismaSign broker(http, secrets, profile);

    EXPECT_TRUE(answerTo<SigningDocument>([&](auto done) { return broker.status(kDocument, done); }));
    EXPECT_FALSE(sent().headers.contains("authorization"));
}

// Documents, files, invitations

TEST_F(VismaSignTest, CreatesADocument)
{
    created("/api/v1/document/", "https://elsewhere.example/api/v1/document/5c0e1d2f-0000-4000-8000-00000000000a");

    EXPECT_EQ(createDocument(), kDocument);
    EXPECT_EQ(sent().method, "POST");
    EXPECT_EQ(sent().target, "/api/v1/document/");
    EXPECT_EQ(sent().headers["content-type"], "application/json");
    EXPECT_EQ(objectIn(sent().body),
              objectIn(R"({"document":{"name":"Ansokan_a_20260301","invitations_valid_until":"2026-03-31"}})"));
    EXPECT_EQ(server.requests.size(), 1);
}

struct BadLocation : VismaSignTest, testing::WithParamInterface<const char *>
{
};

TEST_P(BadLocation, IsNoDocument)
{
    created("/api/v1/document/", GetParam());

    EXPECT_EQ(createDocument().error().what, Failure::BadReply);
}

INSTANTIATE_TEST_SUITE_P(VismaSign, BadLocation,
                         testing::Values("https://sign.visma.net/api/v1/document/",
                                         "https://sign.visma.net/api/v1/document/..", "5c0e1d2f",
                                         "https://sign.visma.net/5c0e1d2f-0000-4000-8000-00000000000a/",
                                         "/5c0e1d2f-0000-4000-8000-00000000000a?x=1",
                                         "/5c0e1d2f-0000-4000-8000-0000000000%61",
                                         "/5c0e1d2f.0000.4000.8000.00000000000a"));

TEST_F(VismaSignTest, InvitesThePersonWithoutAnyMessage)
{
    server.answerJson(kDocumentPath + "/invitations",
                      R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new","passphrase":"Ab3dE6gH"}])",
                      201);
    const auto invitation = invite();

    ASSERT_TRUE(invitation);
    EXPECT_EQ(invitation->id, kInvitation);
    EXPECT_EQ(invitation->passphrase.reveal(), "Ab3dE6gH");
    EXPECT_EQ(
        QJsonDocument::fromJson(sent().body),
        QJsonDocument::fromJson(
            R"([{"signature_type":"strong","sign_as_organization":true,"language":"sv","identifier_type":"Sweden_SSN",
             "identifier":"191212121212","messages":{"send_invitation_email":false,"send_invitation_sms":false}}])"));
}

TEST_F(VismaSignTest, LeavesOutWhatTheProfileDoesNotName)
{
    profile.identifierType.clear();
    profile.signAsOrganisation = false;
    profile.returnUrl.clear();
    server.answerJson(kDocumentPath + "/invitations", "[]", 201);
    created(kSignaturePath, "https://sign.visma.net/s");
    ASSERT_FALSE(invite());
    const PersonalNumber number = signatory();
    ASSERT_TRUE(signatureUrl(&number));

    EXPECT_THAT(server.requests[0].body.toStdString(), Not(HasSubstr("identifier_type")));
    EXPECT_THAT(server.requests[0].body.toStdString(), HasSubstr(R"("sign_as_organization":false)"));
    EXPECT_EQ(objectIn(server.requests[1].body),
              objectIn(R"({"authService":"openidconnect-bankid","identifier":"191212121212"})"));
}

TEST_F(VismaSignTest, InvitesASecondPersonByTheServicesOwnMail)
{
    server.answerJson(kDocumentPath + "/invitations",
                      R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new","passphrase":"Ab3dE6gH"},
                          {"uuid":"11aa1d2f-0000-4000-8000-00000000000b","status":"sending","passphrase":"Zz3dE6gH"}])",
                      201);
    const auto invitation = inviteTwo();

    ASSERT_TRUE(invitation);
    EXPECT_EQ(invitation->id, kInvitation);
    EXPECT_EQ(invitation->passphrase.reveal(), "Ab3dE6gH");
    EXPECT_EQ(invitation->otherId, QStringLiteral("11aa1d2f-0000-4000-8000-00000000000b"));
    ASSERT_EQ(server.requests.size(), 1);
    EXPECT_EQ(
        QJsonDocument::fromJson(sent().body),
        QJsonDocument::fromJson(
            R"([{"signature_type":"strong","sign_as_organization":true,"language":"sv","identifier_type":"Sweden_SSN",
             "identifier":"191212121212","messages":{"send_invitation_email":false,"send_invitation_sms":false}},
             {"email":"bo@bageriet.example","signature_type":"strong","sign_as_organization":true,"language":"sv",
             "messages":{"send_invitation_email":true,"send_invitation_sms":false}}])"));
}

TEST_F(VismaSignTest, InvitesInTurnWhereTheProfileSaysSo)
{
    profile.invitesInTurn = true;
    server.answerJson(kDocumentPath + "/invitations", "[]", 201);
    ASSERT_FALSE(inviteTwo());
    ASSERT_FALSE(invite());

    const QJsonArray two = QJsonDocument::fromJson(server.requests[0].body).array();
    EXPECT_EQ(two[0][QLatin1String("order")].toObject(),
              objectIn(R"({"index":1,"require_before_sending_next_invitations":true})"));
    EXPECT_EQ(two[1][QLatin1String("order")].toObject(),
              objectIn(R"({"index":2,"require_before_sending_next_invitations":true})"));
    EXPECT_THAT(server.requests[1].body.toStdString(), Not(HasSubstr("order"))) << "one alone has no turn";
}

TEST_F(VismaSignTest, IsNotContentWithOneInvitationOfTwo)
{
    server.answerJson(kDocumentPath + "/invitations",
                      R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new","passphrase":"x"}])", 201);

    EXPECT_EQ(inviteTwo().error().what, Failure::BadReply);
}

TEST_F(VismaSignTest, RemindsByInvitation)
{
    const QByteArray path = "/api/v1/invitation/77aa1d2f-0000-4000-8000-00000000000b/remind";
    server.answer(path, WireServer::http(200, {}, {}));

    EXPECT_TRUE(answerTo<void>([&](auto done) { return visma.remind(kInvitation, done); }));
    EXPECT_EQ(sent().method, "POST");
    EXPECT_EQ(sent().target, path);
    EXPECT_EQ(answerTo<void>([&](auto done) { return visma.remind(QStringLiteral("../x"), done); }).error().what,
              Failure::BadReply);
    EXPECT_EQ(server.requests.size(), 1);
}

struct BadInvitation : VismaSignTest, testing::WithParamInterface<std::pair<int, const char *>>
{
};

TEST_P(BadInvitation, MayBeThereAllTheSame)
{
    server.answerJson(kDocumentPath + "/invitations", GetParam().second, GetParam().first);
    const auto invitation = invite();

    ASSERT_FALSE(invitation);
    EXPECT_THAT(invitation.error().what, testing::AnyOf(Failure::BadReply, Failure::OutcomeUnknown));
}

INSTANTIATE_TEST_SUITE_P(
    VismaSign, BadInvitation,
    testing::Values(
        std::pair(200, R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new","passphrase":"x"}])"),
        std::pair(201, R"([])"), std::pair(201, R"({"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new"})"),
        std::pair(201, R"([{"uuid":"77aa","status":"new"}])"), std::pair(201, R"([{"uuid":7,"status":"new"}])"),
        std::pair(201, R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"ready"}])"),
        std::pair(201, R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b"}])"),
        std::pair(201, R"([{"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"new"},
                       {"uuid":"88aa1d2f-0000-4000-8000-00000000000b","status":"new"}])")));

TEST_F(VismaSignTest, AFileNeedsA201)
{
    server.answer(kDocumentPath + "/files", WireServer::http(200, {}, {}));

    EXPECT_EQ(addFile().error().what, Failure::BadReply);
}

TEST_F(VismaSignTest, PutsNoStrangeIdIntoAnAddress)
{
    for (const char *id :
         {"", "..", "5c0e1d2f-0000-4000-8000-00000000000a/../x", "5c0e1d2f-0000-4000-8000-00000000000?"}) {
        const QString strange = QString::fromLatin1(id);
        EXPECT_FALSE(answerTo<SigningDocument>([&](auto then) { return visma.status(strange, then); }));
        EXPECT_FALSE(answerTo<void>([&](auto then) { return visma.cancel(strange, then); }));
        EXPECT_FALSE(answerTo<void>([&](auto then) { return visma.remove(strange, then); }));
        EXPECT_FALSE(answerTo<QByteArray>([&](auto then) { return visma.signedFile(strange, then); }));
    }
    EXPECT_TRUE(server.requests.isEmpty());
}

// Methods

TEST_F(VismaSignTest, ListsTheMethods)
{
    server.answerJson(
        "/api/v1/auth/methods",
        R"({"methods":[{"identifier":"a-bankid","name":"BankID\u202e","image":"https://x.example/i.png"}]})");
    const auto methods = answerTo<QList<SigningMethod>>([&](auto done) { return visma.methods(done); });

    ASSERT_TRUE(methods);
    ASSERT_EQ(methods->size(), 1);
    EXPECT_EQ(methods->first().identifier, QStringLiteral("a-bankid"));
    EXPECT_EQ(methods->first().name, QStringLiteral("BankID"));
    EXPECT_EQ(sent().target, "/api/v1/auth/methods?includeAllIdProviders=true");
}

TEST(VismaReply, MethodsHaveAnIdentifierAndAName)
{
    for (const char *json :
         {R"({})", R"({"methods":{}})", R"({"methods":[{"identifier":"x"}]})", R"({"methods":["x"]})",
          R"({"methods":[{"identifier":"","name":"x"}]})", R"({"methods":[{"identifier":1,"name":"x"}]})"})
        EXPECT_FALSE(methodsOf(objectIn(json))) << json;
}

// The address for the browser

TEST_F(VismaSignTest, HandsOverTheAddressForTheBrowser)
{
    created(kSignaturePath, "https://sign.visma.net/sv/s/1?t=a%2Fb");

    EXPECT_EQ(signatureUrl(), QUrl(QStringLiteral("https://sign.visma.net/sv/s/1?t=a%2Fb")));
    EXPECT_EQ(
        objectIn(sent().body),
        objectIn(
            R"({"returnUrl":"https://operator.example/klar?fr%C3%A5n=anslut","authService":"openidconnect-bankid"})"));
    EXPECT_EQ(server.requests.size(), 1) << "the address is for the browser, not for us";
}

TEST_F(VismaSignTest, TellsOurOwnAddressOnlyWhereTheProfileSaysSo)
{
    const QUrl ours(QStringLiteral("http://127.0.0.1:50000/n0nce?a=b%26c"));
    created(kSignaturePath, "https://sign.visma.net/s");
    ASSERT_TRUE(signatureUrl(nullptr, ours));
    profile.returnUrl.clear();
    ASSERT_TRUE(signatureUrl(nullptr, ours));
    profile.returnsToUs = true;
    ASSERT_TRUE(signatureUrl(nullptr, ours));
    ASSERT_TRUE(signatureUrl());

    const auto sentReturn = [this](int index) {
        return objectIn(server.requests[index].body).value(QLatin1String("returnUrl")).toString();
    };
    EXPECT_EQ(sentReturn(0), QStringLiteral("https://operator.example/klar?fr%C3%A5n=anslut"));
    EXPECT_EQ(sentReturn(1), QString());
    EXPECT_EQ(sentReturn(2), QStringLiteral("http://127.0.0.1:50000/n0nce?a=b%26c"));
    EXPECT_EQ(sentReturn(3), QString()) << "nobody waits there";
}

TEST_F(VismaSignTest, NamesTheSignatoryWhenAsked)
{
    created(kSignaturePath, "https://sign.visma.net/s");
    const PersonalNumber number = signatory();
    ASSERT_TRUE(signatureUrl(&number));

    EXPECT_EQ(objectIn(sent().body).value(QLatin1String("identifier")).toString(), QStringLiteral("191212121212"));
    EXPECT_EQ(objectIn(sent().body).value(QLatin1String("identifierType")).toString(), QStringLiteral("Sweden_SSN"));
}

TEST_F(VismaSignTest, HandsOverAnAddressOfTheDemo)
{
    created(kSignaturePath, server.url(QStringLiteral("/sign/1")).toEncoded());

    EXPECT_EQ(signatureUrl(), server.url(QStringLiteral("/sign/1")));
}

struct EvilAddress : testing::TestWithParam<const char *>
{
};

TEST_P(EvilAddress, IsNeverOpened)
{
    const Http http({QUrl(QStringLiteral("http://127.0.0.1:8095"))});
    const QStringList hosts{QStringLiteral("sign.visma.net"), QStringLiteral("127.0.0.1")};

    EXPECT_EQ(browserAddress(GetParam(), hosts, http).error().what, Failure::BadReply);
}

INSTANTIATE_TEST_SUITE_P(
    VismaSign, EvilAddress,
    testing::Values("", "/s/1", "//sign.visma.net/s", "http://sign.visma.net/s", "https://sign.visma.net:8443/s",
                    "https://sign.visma.net:/s", "https://user@sign.visma.net/", "https://@sign.visma.net/",
                    "https://sign.visma.net@evil.example/", "https://sign.visma.net\\@evil.example/",
                    "https://sign.visma.net.evil.example/", "https://sign.visma.net./",
                    "https://evil.example/sign.visma.net", "https://s\xc3\xadgn.visma.net/",
                    "https://xn--sgn-rma.visma.net/", "https://sign.visma.net/ x", "https://sign.visma.net/<b>",
                    "https://sign.visma.net/%zz", "javascript:alert(1)", "file:///etc/passwd", "smb://sign.visma.net/x",
                    "data:text/html,x", "bankid:///?x", "https:sign.visma.net", "http://127.0.0.1:8096/s",
                    "http://127.0.0.1/s", "http://0x7f000001:8095/s", "http://2130706433:8095/s",
                    "https://sign.visma.net#x", "ftp://127.0.0.1:8095/"));

TEST(BrowserAddress, TakesTheHostInAnyCaseAndTheUsualPort)
{
    const Http http;
    const QStringList hosts{QStringLiteral("sign.visma.net")};

    for (const char *good : {"https://sign.visma.net", "https://Sign.Visma.Net/s", "https://sign.visma.net:443/s?a=b"})
        EXPECT_TRUE(browserAddress(good, hosts, http)) << good;
}

TEST(BrowserAddress, IsAtMost2000Characters)
{
    const Http http;
    const QByteArray start = "https://sign.visma.net/";
    const QStringList hosts{QStringLiteral("sign.visma.net")};

    EXPECT_TRUE(browserAddress(start + QByteArray(2000 - start.size(), 'a'), hosts, http));
    EXPECT_FALSE(browserAddress(start + QByteArray(2001 - start.size(), 'a'), hosts, http));
}

// The status

using Words = std::tuple<const char *, const char *, std::optional<State>, InvitationState>;

struct StatusWords : testing::TestWithParam<Words>
{
};

TEST_P(StatusWords, SayWhatTheDocumentAndTheInvitationAre)
{
    const auto &[document, invitation, state, own] = GetParam();
    const auto found = documentOf(objectIn(documentJson(document, invitation)));

    ASSERT_EQ(found ? std::optional(found->state) : std::nullopt, state);
    EXPECT_EQ(found ? found->invitations.first().state : InvitationState(), own);
}

INSTANTIATE_TEST_SUITE_P(VismaSign, StatusWords,
                         testing::Values(Words("new", "new", State::New, InvitationState::Sent),
                                         Words("pending", "new", State::Pending, InvitationState::Sent),
                                         Words("pending", "sending", State::Pending, InvitationState::Sent),
                                         Words("pending", "waiting-for-send", State::Pending, InvitationState::Waiting),
                                         Words("pending", "opened", State::Pending, InvitationState::Opened),
                                         Words("pending", "signed", State::Pending, InvitationState::Signed),
                                         Words("pending", "cancelled", State::Pending, InvitationState::Cancelled),
                                         Words("signed", "signed", State::Signed, InvitationState::Signed),
                                         Words("cancelled", "cancelled", State::Cancelled, InvitationState::Cancelled),
                                         Words("deleted", "cancelled", State::Deleted, InvitationState::Cancelled),
                                         Words("Signed", "signed", {}, {}), Words("signed", "opened", {}, {}),
                                         Words("declined", "new", {}, {}), Words("pending", "declined", {}, {}),
                                         Words("", "new", {}, {})));

TEST_F(VismaSignTest, TellsWhatADocumentHas)
{
    server.answerJson(kDocumentPath, documentJson("pending"));
    const auto document = status();

    ASSERT_TRUE(document);
    EXPECT_EQ(document->id, kDocument);
    EXPECT_TRUE(document->hasFile);
    EXPECT_EQ(document->invitations, QList<DocumentInvitation>({{kInvitation, InvitationState::Sent}}));
}

TEST_F(VismaSignTest, ADocumentThatIsNotThereIsDeleted)
{
    server.answerJson(kDocumentPath, R"({"code":1})", 404);

    ASSERT_TRUE(status());
    EXPECT_EQ(status()->state, State::Deleted);
}

struct BadStatus : VismaSignTest, testing::WithParamInterface<QByteArray>
{
};

TEST_P(BadStatus, IsNotBelieved)
{
    server.answerJson(kDocumentPath, GetParam());

    EXPECT_EQ(status().error().what, Failure::BadReply);
}

INSTANTIATE_TEST_SUITE_P(
    VismaSign, BadStatus,
    testing::Values(
        "{}", "[]", documentJson("pending", "new", R"(,"status":"signed")"),
        documentJson("pending", "new", R"(,"st\u0061tus":"signed")"),
        documentJson("signed", "signed").replace("5c0e1d2f", "6c0e1d2f"), documentJson("signed", "signed").chopped(1),
        documentJson("signed", "signed").replace("invitations", "participants"),
        documentJson("new").replace("files", "papers"),
        QByteArray(R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","status":"signed","files":[],"invitations":[]})"),
        QByteArray(R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","status":1,"files":[],"invitations":[]})"),
        QByteArray(R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","status":"new","files":null,"invitations":[]})")));

const char *const kTwo = R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","status":"%1","files":[],"invitations":[
    {"uuid":"11aa1d2f-0000-4000-8000-00000000000b","status":"%2","email":"bo\u202e@bageriet.example"},
    {"uuid":"77aa1d2f-0000-4000-8000-00000000000b","status":"signed","email":null}]})";

QJsonObject documentOfTwo(const char *document, const char *other)
{
    return objectIn(QString::fromLatin1(kTwo).arg(QLatin1String(document), QLatin1String(other)).toUtf8());
}

TEST(VismaReply, ADocumentTellsEachInvitation)
{
    const auto document = documentOf(documentOfTwo("pending", "sending"));

    ASSERT_TRUE(document);
    EXPECT_EQ(document->state, State::Pending);
    EXPECT_EQ(document->invitations,
              QList<DocumentInvitation>({{QStringLiteral("11aa1d2f-0000-4000-8000-00000000000b"), InvitationState::Sent,
                                          QStringLiteral("bo@bageriet.example")},
                                         {kInvitation, InvitationState::Signed}}));
}

TEST(VismaReply, ADocumentIsSignedWhenBothHaveSigned)
{
    EXPECT_EQ(documentOf(documentOfTwo("signed", "opened")).error().what, Failure::BadReply);
    EXPECT_EQ(documentOf(documentOfTwo("signed", "cancelled")).error().what, Failure::BadReply);
    EXPECT_EQ(documentOf(documentOfTwo("signed", "signed"))->state, State::Signed);
}

// The search

TEST_F(VismaSignTest, FindsADocumentByItsWholeName)
{
    server.answerJson("/api/v1/document/", R"({"total":2,"offset":0,"length":2,"documents":[
        {"uuid":"00001d2f-0000-4000-8000-00000000000a","name":"Ansokan_a_2","status":"new"},
        {"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","name":"Ansokan_a","status":"pending"}]})");
    server.answerJson(kDocumentPath, documentJson("pending", "opened"));
    const auto found = find(QStringLiteral("Ansokan_a"));

    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->id, kDocument);
    EXPECT_EQ((*found)->invitations.first().state, InvitationState::Opened);
    EXPECT_EQ(sent().target, "/api/v1/document/?name=Ansokan_a");
}

TEST_F(VismaSignTest, FindsNothingWhenNoNameIsTheSame)
{
    server.answerJson("/api/v1/document/", R"({"total":1,"documents":[
        {"uuid":"00001d2f-0000-4000-8000-00000000000a","name":"ansokan_a","status":"new"}]})");
    const auto found = find(QStringLiteral("Ansokan_a"));

    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST(VismaReply, ALivingDocumentComesBeforeAnEndedOne)
{
    const auto json =
        objectIn(R"({"documents":[{"uuid":"00001d2f-0000-4000-8000-00000000000a","name":"A","status":"cancelled"},
        {"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","name":"A","status":"new"}]})");

    EXPECT_EQ(documentNamed(QStringLiteral("A"), json).value(), kDocument);
}

TEST(VismaReply, AnEndedDocumentIsFoundToo)
{
    const auto json =
        objectIn(R"({"documents":[{"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","name":"A","status":"cancelled"}]})");

    EXPECT_EQ(documentNamed(QStringLiteral("A"), json).value(), kDocument);
}

TEST(VismaReply, APartOfASearchProvesNothing)
{
    EXPECT_FALSE(documentNamed(QStringLiteral("A"), objectIn(R"({"total":21,"documents":[]})")));
    EXPECT_FALSE(documentNamed(QStringLiteral("A"), objectIn(R"({"total":0})")));
}

// The rest

TEST_F(VismaSignTest, FetchesTheSignedFileAndNoOther)
{
    const auto fetch = [this] {
        return answerTo<QByteArray>([&](auto done) { return visma.signedFile(kDocument, done); });
    };
    const QByteArray signedPdf = withTestSignature(kPdf);
    server.answer(kDocumentPath + "/files/0", WireServer::http(200, "application/pdf", signedPdf));
    server.answer(kDocumentPath + "/files/0", WireServer::http(200, "application/pdf", kPdf));

    EXPECT_EQ(fetch(), signedPdf);
    EXPECT_EQ(fetch().error().what, Failure::NoSignature);
}

TEST_F(VismaSignTest, CancelsAndDeletes)
{
    server.answer(kDocumentPath + "/cancel", WireServer::http(200, {}, {}));
    server.answer(kDocumentPath, WireServer::http(200, {}, {}));

    EXPECT_TRUE(answerTo<void>([&](auto done) { return visma.cancel(kDocument, done); }));
    EXPECT_TRUE(answerTo<void>([&](auto done) { return visma.remove(kDocument, done); }));
    EXPECT_EQ(server.requests[0].method, "POST");
    EXPECT_EQ(server.requests[0].body, QByteArray());
    EXPECT_EQ(server.requests[1].method, "DELETE");
}

TEST_F(VismaSignTest, TakesOnlyTheNumberOfARefusal)
{
    server.answerJson("/api/v1/document/", R"({"code":1003,"message":"191212121212 <b>","error":"x"})", 400);
    server.answerJson("/api/v1/document/", R"({"code":"1003 191212121212"})", 400);

    EXPECT_EQ(createDocument(),
              tl::unexpected(Error{Failure::DetailsRefused, QStringLiteral("http 400"), 0, {QStringLiteral("1003")}}));
    EXPECT_EQ(createDocument(), fail(Failure::DetailsRefused, QStringLiteral("http 400")));
}

TEST_F(VismaSignTest, NeverSendsACreateTwice)
{
    server.answer("/api/v1/document/", "garbage\r\n\r\n");

    EXPECT_EQ(createDocument().error().what, Failure::OutcomeUnknown);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST_F(VismaSignTest, ALetGoQuestionIsSilent)
{
    bool called = false;
    {
        const Pending pending = visma.status(kDocument, [&](const auto &) { called = true; });
    }
    server.answerJson(kDocumentPath, documentJson("new"));
    ASSERT_TRUE(status()); // the first would have been answered before
    EXPECT_FALSE(called);
}

} // namespace
