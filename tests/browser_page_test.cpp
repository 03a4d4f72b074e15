// The demo's signing page in a real browser, as a person uses it.
#include "demo/demo_services.h"
#include "support/demo_signing.h"
#include "support/qt_test.h"
#include "support/web_browser.h"
#include "support/wire_server.h"

#include <QDir>

#include <functional>

namespace {

constexpr QSize kDesktop{1280, 800};
constexpr QSize kPhone{360, 740};
constexpr QSize kTwiceAsLarge{640, 400}; // what 200 % leaves of the desktop's

const QString kNumber = QStringLiteral("198101052382");
const QString kLongName = QStringLiteral("Ansokan_").repeated(12); // nowhere to break

// All that is written on the page, and how its colour stands out from what is behind it.
const QString kContrasts = QStringLiteral(R"(
const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
const light = colour => numbers(colour).slice(0, 3).map(c => c / 255)
  .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const behind = e => { const c = getComputedStyle(e).backgroundColor;
  return numbers(c)[3] === 0 && e.parentElement ? behind(e.parentElement) : c; };
const ratio = (one, two) => { const [a, b] = [light(one), light(two)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
const own = e => e.matches('input') || [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
return [...document.querySelectorAll('body *')].filter(e => own(e) && e.checkVisibility())
  .map(e => ({what: e.tagName + '.' + e.className, ratio: ratio(getComputedStyle(e).color, behind(e))}));
)");

// The outline of what has the focus, against what is around it.
const QString kFocus = QStringLiteral(R"(
const style = getComputedStyle(document.activeElement);
return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
)");

const QString kTooSmall = QStringLiteral(R"(
return [...document.querySelectorAll('button, input:not([type=hidden])')]
  .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML);
)");

class BrowserPage : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_web = std::make_unique<WebBrowser>(); }
    static void TearDownTestSuite() { s_web.reset(); }

    void SetUp() override { web().showAs(kDesktop); }

    static WebBrowser &web() { return *s_web; }

    QUrl url(const QByteArray &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_demo->port()) + QString::fromLatin1(path));
    }

    QString status() const { return m_signer.document(m_invited.documentId).value(QLatin1String("status")).toString(); }
    int count(const char *kind) const { return m_demo->count(QLatin1String(kind)); }

    static void identify(const QString &number = kNumber)
    {
        web().click("#personal_number");
        web().write(number);
        web().click("[value=identify]");
    }

    static void identifyAndGoOn()
    {
        identify();
        web().click("[value=continue]"); // it would go on by itself
        EXPECT_TRUE(web().shows(QStringLiteral("Steg 2 av 2")));
    }

    /// Looks at each page on the way to a signature, and at the ones beside it.
    void onEachPage(const std::function<void(const char *)> &look)
    {
        web().open(url(m_address));
        look("identify");
        identify(QStringLiteral("193403223328"));
        look("wrong person");
        identify();
        look("progress");
        web().click("[value=continue]");
        look("confirm");
        web().click("[value=sign]");
        look("signed");
        web().open(url(m_address));
        look("over");
        web().open(url("/mail?lang=sv"));
        look("mail");
    }

    static inline std::unique_ptr<WebBrowser> s_web;

    std::unique_ptr<DemoServices> m_demo = DemoServices::start({}).value();
    DemoSigner m_signer{m_demo->port()};
    DemoInvitation m_invited = m_signer.invite("sv", kLongName.toLatin1());
    QByteArray m_address = m_signer.address(m_invited);
};

TEST_F(BrowserPage, ItIsSignedByKeyboardAlone)
{
    web().open(url(m_address));
    ASSERT_TRUE(web().tabTo("#personal_number"));
    EXPECT_TRUE(web().run(kFocus).toBool());
    web().write(kNumber);
    ASSERT_TRUE(web().tabTo("[value=identify]"));
    EXPECT_TRUE(web().run(kFocus).toBool());
    web().press(WebBrowser::kEnter);
    ASSERT_TRUE(web().shows(QStringLiteral("Legitimering pågår")));
    ASSERT_TRUE(web().shows(QStringLiteral("Steg 2 av 2"))) << "by itself";
    EXPECT_EQ(status(), QStringLiteral("pending"));
    ASSERT_TRUE(web().tabTo("[href$=\".pdf\"]"));
    EXPECT_TRUE(web().run(kFocus).toBool());
    ASSERT_TRUE(web().tabTo("[value=sign]"));
    web().press(WebBrowser::kEnter);
    ASSERT_TRUE(web().shows(QStringLiteral("Tack, dokumentet är signerat")));
    EXPECT_EQ(status(), QStringLiteral("signed"));
}

TEST_F(BrowserPage, DecliningByKeyboardLeavesTheDocumentUnsigned)
{
    web().open(url(m_address));
    ASSERT_TRUE(web().tabTo("[value=decline]"));
    web().press(WebBrowser::kEnter);
    ASSERT_TRUE(web().shows(QStringLiteral("Du har avböjt att signera")));
    EXPECT_EQ(status(), QStringLiteral("pending"));
    EXPECT_EQ(count("declined"), 1);
}

TEST_F(BrowserPage, AnotherPersonsNumberIsToldAndThePageStaysOpen)
{
    web().open(url(m_address));
    identify(QStringLiteral("193403223328"));
    ASSERT_TRUE(web().shows(QStringLiteral("Fel person")));
    EXPECT_EQ(web().run(QStringLiteral("return document.activeElement.getAttribute('aria-invalid')")).toString(),
              QStringLiteral("true"));
    EXPECT_TRUE(web().text("#problem").startsWith(QLatin1String("Fel person")));
    identifyAndGoOn();
    web().click("[value=sign]");
    EXPECT_TRUE(web().shows(QStringLiteral("Tack")));
    EXPECT_EQ(status(), QStringLiteral("signed"));
}

TEST_F(BrowserPage, AClosedTabIsComeBackTo)
{
    web().open(url(m_address));
    identifyAndGoOn();
    web().closeTab();
    EXPECT_EQ(status(), QStringLiteral("pending"));
    web().open(url(m_address));
    ASSERT_TRUE(web().shows(QStringLiteral("Steg 1 av 2"))) << "whoever comes back identifies again";
    identifyAndGoOn();
    web().click("[value=sign]");
    ASSERT_TRUE(web().shows(QStringLiteral("Tack")));
    EXPECT_EQ(count("signed"), 1);
}

TEST_F(BrowserPage, TheInvitationsTimeIsOverWhileThePageIsOpen)
{
    web().open(url(m_address));
    identifyAndGoOn();
    m_demo->expireInvitations();
    web().click("[value=sign]");
    ASSERT_TRUE(web().shows(QStringLiteral("Inbjudans tid är slut")));
    EXPECT_EQ(status(), QStringLiteral("cancelled"));
    EXPECT_EQ(count("signed"), 0);
}

TEST_F(BrowserPage, NothingIsWiderThanAPhoneOrThanWhatDoubleSizeLeaves)
{
    for (const QSize size : {kPhone, kTwiceAsLarge}) {
        m_address = m_signer.address(m_invited = m_signer.invite("sv", kLongName.toLatin1()));
        web().showAs(size);
        onEachPage([&](const char *page) {
            EXPECT_EQ(web().run(QStringLiteral("return innerWidth")).toInt(), size.width()) << page;
            EXPECT_LE(web().run(QStringLiteral("return document.documentElement.scrollWidth")).toInt(), size.width())
                << page;
            EXPECT_TRUE(web().run(kTooSmall).toArray().isEmpty()) << page << " has something too small for a finger";
        });
    }
}

TEST_F(BrowserPage, TheWordsStandOutInLightAndInDark)
{
    for (const char *scheme : {"light", "dark"}) {
        m_address = m_signer.address(m_invited = m_signer.invite("sv", "Ansokan"));
        web().showAs(kDesktop, scheme);
        onEachPage([&](const char *page) {
            const QJsonArray all = web().run(kContrasts).toArray();
            EXPECT_GE(all.size(), 4) << page;
            for (const auto one : all)
                EXPECT_GE(one[QLatin1String("ratio")].toDouble(), 4.5)
                    << scheme << ' ' << page << ' ' << one[QLatin1String("what")].toString().toStdString();
        });
    }
    const QString back = web().run(QStringLiteral("return getComputedStyle(document.body).backgroundColor")).toString();
    web().showAs(kDesktop, "light");
    EXPECT_NE(web().run(QStringLiteral("return getComputedStyle(document.body).backgroundColor")).toString(), back);
}

TEST_F(BrowserPage, APageNamesItsLanguageItsFieldsAndOneHeading)
{
    for (const char *language : {"sv", "en"}) {
        m_address = m_signer.address(m_invited = m_signer.invite(language, "Ansokan"));
        web().open(url(m_address));
        EXPECT_EQ(web().run(QStringLiteral("return document.documentElement.lang")).toString(),
                  QLatin1String(language));
        EXPECT_EQ(web().run(QStringLiteral("return document.querySelectorAll('h1').length")).toInt(), 1);
        EXPECT_TRUE(web().title().startsWith(web().text("h1")));
        EXPECT_FALSE(web()
                         .run(QStringLiteral("return document.querySelector('input').labels[0].textContent"))
                         .toString()
                         .isEmpty());
        EXPECT_TRUE(web().text("body").contains(QLatin1String("Demo"))) << "never taken for a real one";
    }
}

TEST_F(BrowserPage, NothingIsFetchedFromAnywhereElse)
{
    const QString origin = url("/").toString();
    onEachPage([&](const char *page) {
        const QJsonArray fetched =
            web()
                .run(QStringLiteral("return performance.getEntries().map(e => e.name).filter(n => n.includes(':'))"))
                .toArray();
        EXPECT_GE(fetched.size(), 2) << page << ": itself and its style";
        for (const auto one : fetched)
            EXPECT_TRUE(one.toString().startsWith(origin)) << page << ' ' << one.toString().toStdString();
    });
    const QString inlineStyle =
        QStringLiteral("const style = document.createElement('style');"
                       "style.textContent = 'h1 { color: rgb(1, 2, 3) }'; document.head.append(style);"
                       "return getComputedStyle(document.querySelector('h1')).color");
    EXPECT_NE(web().run(inlineStyle).toString(), QStringLiteral("rgb(1, 2, 3)")) << "the policy lets nothing in";
}

TEST_F(BrowserPage, AfterSigningTheProgramThatWaitsOnThisComputerIsTold)
{
    WireServer program;
    program.answerAll("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<p>Back");
    m_address = m_signer.address(m_invited, program.url(QStringLiteral("/n0nce")).toEncoded());
    web().open(url(m_address));
    identifyAndGoOn();
    web().click("[value=sign]");
    EXPECT_TRUE(web().shows(QStringLiteral("Back")));
    ASSERT_FALSE(program.requests.isEmpty());
    EXPECT_EQ(program.requests.first().target, QByteArray("/n0nce"));
    EXPECT_FALSE(program.requests.first().headers.contains("referer")) << "it would tell the signature address";
}

TEST_F(BrowserPage, TheSecondSignatorySignsFromTheirMail)
{
    const QByteArray id = m_signer.makeDocument();
    (void)ask(m_demo->port(), wire::signedRequest(m_signer.newFile(id)));
    const RawRequest pair = wire::json("/api/v1/document/" + id + "/invitations",
                                       R"([{"language":"sv"},{"email":"anna@bageri.example","name":"Anna Exempel",)"
                                       R"("language":"sv","messages":{"send_invitation_email":true}}])");
    ASSERT_EQ(ask(m_demo->port(), wire::signedRequest(pair)).status, 201);
    web().open(url("/mail?lang=sv"));
    EXPECT_TRUE(web().text().contains(QLatin1String("anna@bageri.example")));
    web().click("article a");
    ASSERT_TRUE(web().shows(QStringLiteral("Anna Exempel")));
    identifyAndGoOn();
    web().click("[value=sign]");
    ASSERT_TRUE(web().shows(QStringLiteral("Tack")));
    web().open(url("/mail?lang=sv"));
    EXPECT_TRUE(web().text().contains(QLatin1String("signerad")));
}

} // namespace
