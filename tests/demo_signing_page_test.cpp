#include "demo/demo_services.h"
#include "support/demo_signing.h"
#include "support/qt_test.h"

#include <QDate>
#include <QJsonDocument>

namespace {

class DemoSigningPage : public testing::Test
{
protected:
    RawReply open(const QByteArray &address) const { return ask(m_demo->port(), {.target = address}); }
    RawReply submit(const QByteArray &address, const QByteArray &fields) const
    {
        return ask(m_demo->port(), wire::form(address, fields));
    }
    int count(const char *kind) const { return m_demo->count(QLatin1String(kind)); }
    QString status() const { return m_signer.document(m_invited.documentId).value(QLatin1String("status")).toString(); }
    QString invitationStatus() const
    {
        return m_signer.document(m_invited.documentId)
            .value(QLatin1String("invitations"))[0][QLatin1String("status")]
            .toString();
    }

    std::unique_ptr<DemoServices> m_demo = DemoServices::start({}).value();
    DemoSigner m_signer{m_demo->port()};
    DemoInvitation m_invited = m_signer.invite();
    QByteArray m_address = m_signer.address(m_invited);
};

TEST_F(DemoSigningPage, OpeningItMarksTheInvitationOpened)
{
    EXPECT_EQ(invitationStatus(), QStringLiteral("new"));
    const RawReply page = open(m_address);
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    EXPECT_TRUE(page.body.contains("Legitimera dig"));
    EXPECT_EQ(invitationStatus(), QStringLiteral("opened"));
    EXPECT_EQ(status(), QStringLiteral("pending"));
}

TEST_F(DemoSigningPage, TheRightPersonSigns)
{
    const RawReply thanks = m_signer.walk(m_address, "19810105-2382", "sign");
    EXPECT_TRUE(thanks.body.contains("tillbaka till Anslut"));
    EXPECT_EQ(status(), QStringLiteral("signed"));
    EXPECT_EQ(invitationStatus(), QStringLiteral("signed"));
    EXPECT_EQ(count("signed"), 1);
    EXPECT_EQ(count("refused"), 0);

    const QByteArray file = m_signer.file(m_invited.documentId);
    EXPECT_TRUE(file.startsWith(DemoSigner::kPdf));
    EXPECT_GT(file.size(), QByteArray(DemoSigner::kPdf).size());
    EXPECT_EQ(open(m_address).status, 410) << "the address is used up";
}

TEST_F(DemoSigningPage, AnyUsualSpellingOfTheNumberWillDo)
{
    for (const char *number : {"198101052382", "8101052382", "810105-2382", "19810105 2382"})
        EXPECT_TRUE(m_signer.identify(m_address, number).body.contains("name=\"proof\"")) << number;
}

TEST_F(DemoSigningPage, AnotherPersonIsRefusedAndTheInvitationStaysOpened)
{
    EXPECT_EQ(open(m_address).status, 200);
    const RawReply page = m_signer.identify(m_address, "193403223328");
    EXPECT_TRUE(page.body.contains("Fel person"));
    EXPECT_FALSE(page.body.contains("name=\"proof\""));
    EXPECT_EQ(invitationStatus(), QStringLiteral("opened"));
    EXPECT_TRUE(m_signer.identify(m_address, "not a number").body.contains("inget personnummer"));
}

TEST_F(DemoSigningPage, NobodySignsWithoutIdentifying)
{
    EXPECT_EQ(submit(m_address, "action=sign").status, 400);
    EXPECT_EQ(submit(m_address, "action=sign&proof=x").status, 400);
    EXPECT_EQ(submit(m_address, "action=else").status, 400);
    EXPECT_EQ(submit(m_address, "action=sign&x=1").status, 400);
    EXPECT_EQ(status(), QStringLiteral("pending"));
}

TEST_F(DemoSigningPage, DecliningLeavesTheInvitationOpenedForAnotherTry)
{
    EXPECT_EQ(m_signer.walk(m_address, "198101052382", "decline").status, 200);
    EXPECT_EQ(invitationStatus(), QStringLiteral("opened"));
    EXPECT_EQ(open(m_address).status, 410);
    EXPECT_EQ(m_signer.walk(m_signer.address(m_invited), "198101052382", "sign").status, 200);
    EXPECT_EQ(status(), QStringLiteral("signed"));
}

TEST_F(DemoSigningPage, ASecondAddressEndsWithTheSignatureOfTheFirst)
{
    const QByteArray second = m_signer.address(m_invited);
    EXPECT_EQ(m_signer.walk(m_address, "198101052382", "sign").status, 200);
    EXPECT_EQ(m_signer.walk(second, "198101052382", "sign").status, 410);
    EXPECT_EQ(count("signed"), 1);
}

TEST_F(DemoSigningPage, TheDocumentCanBeReadBeforeSigning)
{
    const RawReply pdf = open(m_address + "/document.pdf");
    EXPECT_EQ(pdf.headers.value("content-type"), QByteArray("application/pdf"));
    EXPECT_EQ(pdf.body, QByteArray(DemoSigner::kPdf));
}

TEST_F(DemoSigningPage, ItSpeaksTheInvitationsLanguageAndShowsNamesAsText)
{
    const DemoInvitation english = m_signer.invite("en", "<b>R&D</b> {{proof}} \\\"x\\\"");
    const QByteArray address = m_signer.address(english);
    EXPECT_TRUE(m_signer.identify(address, "198101052382").body.contains("Identifying you"));
    const RawReply page = open(address + "/confirm");
    EXPECT_TRUE(page.body.contains("Sign document"));
    EXPECT_TRUE(page.body.contains("&lt;b&gt;R&amp;D&lt;/b&gt; {{proof}} &quot;x&quot;"));
    EXPECT_FALSE(page.body.contains("<b>"));
    EXPECT_TRUE(page.headers.value("content-security-policy").contains("default-src 'none'; style-src 'self'"));
    EXPECT_FALSE(page.headers.value("content-security-policy").contains("unsafe"));
}

TEST_F(DemoSigningPage, IdentifyingTakesAMomentAndGoesOnByItself)
{
    EXPECT_EQ(open(m_address).status, 200);
    const RawReply page = m_signer.identify(m_address, "198101052382");
    EXPECT_EQ(page.headers.value("refresh"), "2; url=" + m_address + "/confirm");
    EXPECT_TRUE(open(m_address + "/confirm").body.contains("Steg 2 av 2"));
    EXPECT_EQ(count("identified"), 1);
    EXPECT_EQ(invitationStatus(), QStringLiteral("opened"));
}

TEST_F(DemoSigningPage, WhoeverComesBackIdentifiesAgain)
{
    EXPECT_TRUE(open(m_address + "/confirm").body.contains("Steg 1 av 2")) << "nobody has identified";
    (void)m_signer.identify(m_address, "198101052382");
    EXPECT_TRUE(open(m_address).body.contains("Steg 1 av 2"));
    EXPECT_TRUE(open(m_address + "/confirm").body.contains("Steg 1 av 2"));
    EXPECT_EQ(m_signer.walk(m_address, "198101052382", "sign").status, 200);
}

TEST_F(DemoSigningPage, ItSaysWhatIsSignedForWhomAndHowLong)
{
    const QByteArray id = m_invited.documentId;
    const RawRequest request =
        wire::json("/api/v1/document/" + id + "/invitations",
                   R"([{"name":"Agneta Exempel","language":"en","inviter":{"name":"Bageri Exemplet AB"}}])");
    const RawReply reply = ask(m_demo->port(), wire::signedRequest(request));
    const QByteArray invitation = QJsonDocument::fromJson(reply.body)[0][QLatin1String("uuid")].toString().toLatin1();
    const QByteArray body = open(m_signer.address({id, invitation})).body;
    for (const QByteArray &fact :
         {QByteArray("Ansokan"), QByteArray("Agneta Exempel"), QByteArray("Bageri Exemplet AB"),
          QDate::currentDate().addDays(30).toString(Qt::ISODate).toLatin1()})
        EXPECT_TRUE(body.contains(fact)) << fact.constData();
}

TEST_F(DemoSigningPage, AnAddressThatIsOverSaysWhy)
{
    const QByteArray other = m_signer.address(m_invited);
    EXPECT_EQ(m_signer.walk(other, "198101052382", "decline").status, 200);
    EXPECT_TRUE(open(other).body.contains("Du har avböjt"));
    EXPECT_EQ(m_signer.walk(m_address, "198101052382", "sign").status, 200);
    EXPECT_TRUE(open(m_address).body.contains("redan signerat"));

    const DemoInvitation ending = m_signer.invite();
    const QByteArray ended = m_signer.address(ending);
    EXPECT_EQ(open(ended).status, 200);
    m_demo->expireInvitations();
    const RawReply late = m_signer.identify(ended, "198101052382");
    EXPECT_EQ(late.status, 410);
    EXPECT_TRUE(late.body.contains("Inbjudans tid är slut"));

    const DemoInvitation taken = m_signer.invite();
    const QByteArray back = m_signer.address(taken);
    EXPECT_EQ(
        ask(m_demo->port(), wire::signedRequest({"POST", "/api/v1/document/" + taken.documentId + "/cancel"})).status,
        200);
    EXPECT_TRUE(open(back).body.contains("Signeringen är avbruten"));
}

TEST_F(DemoSigningPage, OnlyAReturnAddressOnThisComputerIsGoneToByItself)
{
    const auto refresh = [this](const QByteArray &returnUrl, const char *action) {
        const DemoInvitation invited = m_signer.invite();
        return m_signer.walk(m_signer.address(invited, returnUrl), "198101052382", action).headers.value("refresh");
    };
    EXPECT_EQ(refresh("http://127.0.0.1:4711/n0nce", "sign"), QByteArray("2; url=http://127.0.0.1:4711/n0nce"));
    EXPECT_EQ(refresh("http://127.0.0.1:4711/n0nce", "decline"), QByteArray("2; url=http://127.0.0.1:4711/n0nce"));
    EXPECT_EQ(refresh("https://demo.invalid/back", "sign"), QByteArray());
    EXPECT_EQ(refresh("http://127.0.0.1.demo.invalid/", "sign"), QByteArray());
    EXPECT_EQ(refresh({}, "sign"), QByteArray());
}

TEST_F(DemoSigningPage, NothingIsLoadedFromElsewhere)
{
    for (const QByteArray &page : {open(m_address).body, m_signer.identify(m_address, "198101052382").body,
                                   open(m_address + "/confirm").body, open("/mail").body}) {
        EXPECT_FALSE(page.contains("http")) << page.constData();
        EXPECT_FALSE(page.contains("<script") || page.contains("style=") || page.contains("<style"));
    }
    EXPECT_EQ(open("/demo/page.css").headers.value("content-type"), QByteArray("text/css; charset=utf-8"));
    EXPECT_EQ(open("/demo/method.svg").status, 200);
}

TEST_F(DemoSigningPage, TheReturnAddressIsALink)
{
    const QByteArray address = m_signer.address(m_invited, "https://demo.invalid/back?a=1&b=2");
    EXPECT_TRUE(
        m_signer.walk(address, "198101052382", "sign").body.contains("href=\"https://demo.invalid/back?a=1&amp;b=2\""));
}

TEST_F(DemoSigningPage, AnInvitationForNobodyInParticularTakesAnyPerson)
{
    const DemoInvitation anybody = m_signer.invite("sv", "Ansokan", {});
    EXPECT_EQ(m_signer.walk(m_signer.address(anybody), "191212121212", "sign").status, 200);
    EXPECT_EQ(m_signer.document(anybody.documentId).value(QLatin1String("status")).toString(),
              QStringLiteral("signed"));
}

TEST_F(DemoSigningPage, TheOperatorsOtherPagesAreThere)
{
    for (const char *path : {"/terms", "/privacy", "/faq", "/help", "/login"}) {
        EXPECT_TRUE(open(QByteArray(path) + "?lang=sv").body.contains("lang=\"sv\"")) << path;
        EXPECT_TRUE(open(path).body.contains("lang=\"en\"")) << path;
    }
    EXPECT_EQ(open("/nothing").status, 404);
    EXPECT_EQ(open("/sign/unknown").status, 410);
}

} // namespace
