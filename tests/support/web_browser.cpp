#include "support/web_browser.h"

#include "support/qt_test.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace {

constexpr int kPatience = 30000; // of a start on a busy computer

QJsonArray arguments(const QString &profile)
{
    QJsonArray all{QStringLiteral("--headless=new"),
                   QStringLiteral("--remote-debugging-pipe"), // it ends with its driver, however that ends
                   QStringLiteral("--disable-dev-shm-usage"),
                   QStringLiteral("--disable-gpu"),
                   QStringLiteral("--no-first-run"),
                   QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--disable-component-update"),
                   QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
                   QString(QStringLiteral("--user-data-dir=") + profile)};
    if (geteuid() == 0)
        all.append(QStringLiteral("--no-sandbox"));
    return all;
}

QJsonObject capabilities(const QString &profile)
{
    const QJsonObject options{{QStringLiteral("binary"), QStringLiteral("/usr/bin/chromium")},
                              {QStringLiteral("args"), arguments(profile)}};
    const QJsonObject wanted{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                             {QStringLiteral("goog:chromeOptions"), options}};
    return {{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), wanted}}}};
}

} // namespace

WebBrowser::WebBrowser()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    m_driver.setProcessEnvironment(environment);
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that crashed leaves nothing
    m_driver.start(QStringLiteral("chromedriver"), {QStringLiteral("--port=0")});
    start();
}

WebBrowser::~WebBrowser()
{
    if (!m_session.isEmpty())
        (void)ask(m_port, {"DELETE", m_session}, kPatience);
    m_driver.kill();
    m_driver.waitForFinished();
}

void WebBrowser::start()
{
    static const QRegularExpression told(QStringLiteral("successfully on port (\\d+)"));
    QByteArray words;
    const auto isTold = [&] {
        words += m_driver.readAll();
        m_port = told.match(QString::fromUtf8(words)).captured(1).toUShort();
        return m_port != 0 || m_driver.error() != QProcess::UnknownError;
    };
    (void)QTest::qWaitFor(isTold, kPatience);
    if (m_port == 0) {
        ADD_FAILURE() << "no chromedriver (packages chromium and chromium-driver): " << words.constData();
        return;
    }
    const QJsonValue made = send("POST", "/session", capabilities(m_home.filePath(QStringLiteral("profile"))));
    const QByteArray id = made[QLatin1String("sessionId")].toString().toLatin1();
    if (!id.isEmpty())
        m_session = "/session/" + id;
}

QJsonValue WebBrowser::send(const char *method, const QByteArray &path, const QJsonObject &body)
{
    RawRequest request{method, path, {}, {}};
    if (request.method == "POST") {
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const RawReply reply = ask(m_port, request, kPatience);
    const QJsonValue value = reply.object().value(QLatin1String("value"));
    EXPECT_EQ(reply.status, 200) << path.constData() << ' '
                                 << value[QLatin1String("message")].toString().section(u'\n', 0, 0).toStdString();
    return value;
}

QJsonValue WebBrowser::value(const char *method, const QByteArray &path, const QJsonObject &body)
{
    return m_session.isEmpty() ? QJsonValue() : send(method, m_session + path, body);
}

void WebBrowser::open(const QUrl &url)
{
    value("POST", "/url", {{QStringLiteral("url"), QString::fromLatin1(url.toEncoded())}});
}

void WebBrowser::emulate(const QString &command, const QJsonObject &parameters)
{
    value("POST", "/goog/cdp/execute", {{QStringLiteral("cmd"), command}, {QStringLiteral("params"), parameters}});
}

void WebBrowser::showAs(QSize size, const char *scheme, double scale)
{
    emulate(QStringLiteral("Emulation.setDeviceMetricsOverride"), {{QStringLiteral("width"), size.width()},
                                                                   {QStringLiteral("height"), size.height()},
                                                                   {QStringLiteral("deviceScaleFactor"), scale},
                                                                   {QStringLiteral("mobile"), size.width() < 500}});
    const QJsonObject feature{{QStringLiteral("name"), QStringLiteral("prefers-color-scheme")},
                              {QStringLiteral("value"), QLatin1String(scheme)}};
    emulate(QStringLiteral("Emulation.setEmulatedMedia"), {{QStringLiteral("features"), QJsonArray{feature}}});
}

void WebBrowser::closeTab()
{
    const QJsonValue made = value("POST", "/window/new", {{QStringLiteral("type"), QStringLiteral("tab")}});
    value("DELETE", "/window");
    value("POST", "/window", {{QStringLiteral("handle"), made[QLatin1String("handle")]}});
}

QByteArray WebBrowser::element(const char *css)
{
    const QJsonObject found = value("POST", "/element",
                                    {{QStringLiteral("using"), QStringLiteral("css selector")},
                                     {QStringLiteral("value"), QLatin1String(css)}})
                                  .toObject();
    return "/element/" + (found.isEmpty() ? QByteArray() : found.begin().value().toString().toLatin1());
}

QString WebBrowser::text(const char *css)
{
    return value("GET", element(css) + "/text").toString();
}

bool WebBrowser::shows(const QString &words)
{
    const auto isShown = [&] {
        return run(QStringLiteral("return document.body.innerText")).toString().contains(words);
    };
    return !m_session.isEmpty() && QTest::qWaitFor(isShown, 15000);
}

void WebBrowser::click(const char *css)
{
    value("POST", element(css) + "/click");
}

void WebBrowser::write(const QString &keys)
{
    QJsonArray strokes;
    for (const QChar key : keys) {
        for (const char *way : {"keyDown", "keyUp"})
            strokes.append(
                QJsonObject{{QStringLiteral("type"), QLatin1String(way)}, {QStringLiteral("value"), QString(key)}});
    }
    const QJsonObject keyboard{{QStringLiteral("type"), QStringLiteral("key")},
                               {QStringLiteral("id"), QStringLiteral("keyboard")},
                               {QStringLiteral("actions"), strokes}};
    value("POST", "/actions", {{QStringLiteral("actions"), QJsonArray{keyboard}}});
}

bool WebBrowser::tabTo(const char *css)
{
    const QString isThere = QStringLiteral("return document.activeElement.matches('%1')").arg(QLatin1String(css));
    for (int i = 0; i < 20 && !run(isThere).toBool(); ++i)
        press(kTab);
    return run(isThere).toBool();
}

QJsonValue WebBrowser::run(const QString &script)
{
    return value("POST", "/execute/sync", {{QStringLiteral("script"), script}, {QStringLiteral("args"), QJsonArray()}});
}
