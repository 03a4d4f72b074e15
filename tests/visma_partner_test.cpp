// Visma Sign with a partner's OAuth 2 token (signing.md 1.3), over loopback.
#include "domain/operator_profile.h"
#include "secrets/memory_store.h"
#include "signing/visma_sign.h"
#include "support/waited.h"
#include "support/wire_server.h"

#include <QLoggingCategory>
#include <QMutex>

namespace {

const QString kDocument = QStringLiteral("5c0e1d2f-0000-4000-8000-00000000000a");
const QString kPartnersCustomer = QStringLiteral("0a0e1d2f-0000-4000-8000-00000000000c");
const QByteArray kDocumentPath = "/api/v1/document/5c0e1d2f-0000-4000-8000-00000000000a";
const QByteArray kTokenPath = "/api/v1/auth/token";
const QByteArray kClientId = "partner-1";
const QByteArray kClientSecret = "s3cr&t+of/partner=";

QByteArray tokenJson(const QByteArray &token, const QByteArray &lifetime = "3600")
{
    return R"({"access_token":")" + token + R"(","token_type":"Bearer","scope":"a b","expires_in":)" + lifetime + '}';
}

QByteArray documentJson()
{
    return R"({"uuid":"5c0e1d2f-0000-4000-8000-00000000000a","name":"A","status":"new","files":[],"invitations":[]})";
}

struct VismaPartnerTest : testing::Test
{
    VismaPartnerTest()
    {
        put("signing-client-id", kClientId);
        put("signing-client-secret", kClientSecret);
    }

    void put(const char *name, const QByteArray &value)
    {
        secrets.put({profile.id, secretHost(profile.signingBase), QLatin1String(name)}, Secret(value));
    }

    Result<SigningDocument> status()
    {
        return waited<SigningDocument>([&](auto done) { return visma.status(kDocument, std::move(done)); });
    }

    QByteArrayList authorizations() const
    {
        QByteArrayList sent;
        for (const auto &request : server.requests)
            if (!request.target.startsWith(kTokenPath))
                sent.append(request.headers["authorization"]);
        return sent;
    }

    qsizetype tokensAsked() const { return server.asked(kTokenPath).size(); }

    WireServer server;
    Http http{{server.url()}};
    MemoryStore secrets;
    OperatorProfile profile = partnersProfile();
    VismaSign visma{http, secrets, profile};

private:
    OperatorProfile partnersProfile() const
    {
        OperatorProfile made;
        made.id = QStringLiteral("partner");
        made.signingBase = server.url(QString());
        made.signingKeys = OperatorProfile::SigningKeys::OAuth2;
        made.scopes = {QStringLiteral("document_get"), QStringLiteral("document_create")};
        made.asOrganisation = kPartnersCustomer;
        return made;
    }
};

TEST_F(VismaPartnerTest, AsksForOneTokenAndUsesItForAll)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kDocumentPath, documentJson());
    ASSERT_TRUE(status());
    ASSERT_TRUE(status());

    ASSERT_EQ(server.requests.size(), 3);
    const auto &token = server.requests.first();
    EXPECT_EQ(token.method, "POST");
    EXPECT_EQ(token.target, kTokenPath);
    EXPECT_EQ(token.headers["content-type"], "application/x-www-form-urlencoded");
    EXPECT_EQ(token.body, "grant_type=client_credentials&client_id=partner-1&client_secret=s3cr%26t%2Bof%2Fpartner%3D"
                          "&scope=document_get%20document_create");
    EXPECT_EQ(authorizations(), QByteArrayList({"Bearer first", "Bearer first"}));
}

TEST_F(VismaPartnerTest, ActsForTheOrganisationInEachCall)
{
    const QByteArray as = "as_organization=0a0e1d2f-0000-4000-8000-00000000000c";
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kDocumentPath, documentJson());
    server.answerJson("/api/v1/document/", R"({"total":0,"documents":[]})");
    server.answer(kDocumentPath + "/cancel", WireServer::http(200, {}, {}));
    ASSERT_TRUE(status());
    ASSERT_TRUE(waited<std::optional<SigningDocument>>(
        [&](auto done) { return visma.findDocument(QStringLiteral("A&B"), std::move(done)); }));
    ASSERT_TRUE(waited<void>([&](auto done) { return visma.cancel(kDocument, std::move(done)); }));
    ASSERT_TRUE(waited<void>([&](auto done) { return visma.remove(kDocument, std::move(done)); }));

    ASSERT_EQ(server.requests.size(), 5);
    EXPECT_EQ(server.requests[1].target, kDocumentPath + '?' + as);
    EXPECT_EQ(server.requests[2].target, "/api/v1/document/?name=A%26B&" + as);
    EXPECT_EQ(server.requests[3].target, kDocumentPath + "/cancel?" + as);
    EXPECT_EQ(server.requests[4].target, kDocumentPath + '?' + as);
    EXPECT_FALSE(server.requests[0].target.contains("as_organization"));
}

TEST_F(VismaPartnerTest, TriesOnceMoreWithANewTokenWhenTheOldOneIsRefused)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kTokenPath, tokenJson("second"));
    server.answerJson(kDocumentPath, R"({"code":1})", 401);
    server.answerJson(kDocumentPath, documentJson());

    EXPECT_TRUE(status());
    EXPECT_EQ(tokensAsked(), 2);
    EXPECT_EQ(authorizations(), QByteArrayList({"Bearer first", "Bearer second"}));
}

TEST_F(VismaPartnerTest, StopsAfterOneNewToken)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kTokenPath, tokenJson("second"));
    server.answerJson(kDocumentPath, R"({"code":1})", 401);

    EXPECT_EQ(status().error().what, Failure::KeyRefused);
    EXPECT_EQ(tokensAsked(), 2);
    EXPECT_EQ(authorizations().size(), 2);
}

TEST_F(VismaPartnerTest, ACreateThatWasRefusedIsSentOnceMoreAndOneInDoubtIsNot)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson("/api/v1/document/", R"({"code":1})", 401);
    server.answer("/api/v1/document/", "garbage\r\n\r\n");
    const auto made = waited<QString>(
        [&](auto done) { return visma.createDocument(QStringLiteral("A"), QDate(2026, 3, 31), std::move(done)); });

    EXPECT_EQ(made.error().what, Failure::OutcomeUnknown);
    EXPECT_EQ(authorizations().size(), 2);
}

TEST_F(VismaPartnerTest, OneTokenIsFetchedForAllWhoWait)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kDocumentPath, documentJson());
    int answers = 0;
    const auto count = [&](const Result<SigningDocument> &document) { answers += document ? 1 : 100; };
    const Pending one = visma.status(kDocument, count);
    const Pending two = visma.status(kDocument, count);

    ASSERT_TRUE(eventually([&] { return answers >= 2; }));
    EXPECT_EQ(answers, 2);
    EXPECT_EQ(tokensAsked(), 1);
}

struct BadToken : VismaPartnerTest, testing::WithParamInterface<QByteArray>
{
};

TEST_P(BadToken, IsNotUsed)
{
    server.answerJson(kTokenPath, GetParam());

    EXPECT_EQ(status().error().what, Failure::BadReply);
    EXPECT_TRUE(authorizations().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(VismaSign, BadToken,
                         testing::Values("{}", tokenJson("a b"), tokenJson("a\\r\\nX-Evil: 1"), tokenJson("x", "1e300"),
                                         tokenJson("x", "-1"), tokenJson("x", "\"3600\""), tokenJson("x", "null"),
                                         tokenJson("x").replace("Bearer", "mac"),
                                         tokenJson("x").replace("\"scope\"", "\"access_token\"")));

TEST_F(VismaPartnerTest, AKeyThatIsRefusedIsReadAnew)
{
    server.answerJson(kTokenPath, R"({"error":"invalid_client"})", 401);
    server.answerJson(kTokenPath, R"({"error":"invalid_client"})", 400);
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kDocumentPath, documentJson());
    EXPECT_EQ(status().error().what, Failure::KeyRefused);
    EXPECT_EQ(status().error().what, Failure::KeyRefused);
    EXPECT_EQ(tokensAsked(), 2) << "once for each call";

    put("signing-client-id", "partner-2");
    EXPECT_TRUE(status());
    EXPECT_TRUE(server.requests[2].body.contains("client_id=partner-2"));
}

TEST_F(VismaPartnerTest, WithoutKeysNothingIsSent)
{
    put("signing-client-secret", {});

    EXPECT_EQ(status().error().what, Failure::KeysMissing);
    EXPECT_TRUE(server.requests.isEmpty());
}

TEST_F(VismaPartnerTest, TheOrganisationsOwnKeysAreNotTaken)
{
    profile.signingKeys = OperatorProfile::SigningKeys::Hmac;

    EXPECT_EQ(status().error().what, Failure::KeysMissing);
    EXPECT_TRUE(server.requests.isEmpty());
}

TEST_F(VismaPartnerTest, NewKeysMeanANewToken)
{
    server.answerJson(kTokenPath, tokenJson("first"));
    server.answerJson(kTokenPath, tokenJson("second"));
    server.answerJson(kDocumentPath, documentJson());
    ASSERT_TRUE(status());
    visma.forgetKeys();
    ASSERT_TRUE(status());

    EXPECT_EQ(authorizations(), QByteArrayList({"Bearer first", "Bearer second"}));
}

/// All that is said to the log while it lives.
struct Overheard
{
    Overheard()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("anslut.*=true"));
        text.clear();
        before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { text += message; });
    }
    ~Overheard()
    {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
    }
    Overheard(const Overheard &) = delete;
    Overheard &operator=(const Overheard &) = delete;

    static inline QString text;
    QtMessageHandler before;
};

TEST_F(VismaPartnerTest, NothingSecretIsSaidOrInAnAddress)
{
    const Overheard log;
    server.answerJson(kTokenPath, tokenJson("t0ken1"));
    server.answerJson(kTokenPath, tokenJson("t0ken2"));
    server.answerJson(kTokenPath, R"({"error":"invalid_client","error_description":"s3cr&t","code":"s3cr"})", 400);
    server.answerJson(kDocumentPath, R"({"code":"t0ken1"})", 401);
    QString said;
    for (int i = 0; i < 2; ++i) {
        const Error error = status().error();
        EXPECT_EQ(error.what, Failure::KeyRefused);
        said += error.detail + error.codes.join(u' ') + error.host;
    }
    EXPECT_TRUE(said.contains(QLatin1String("http 40"))) << "what was made of the answers";

    for (const char *secret : {"partner-1", "s3cr", "t0ken"}) {
        EXPECT_FALSE((said + log.text).contains(QLatin1String(secret))) << secret;
        for (const auto &request : server.requests)
            EXPECT_FALSE(request.target.contains(secret)) << secret;
    }
}

} // namespace
