#pragma once

#include "support/raw_http.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QUrl>

/// A real Chromium without a window, driven over WebDriver as a person uses it. Missing, it fails the test. Its profile is
/// thrown away, and no name but this computer's is found from it.
class WebBrowser
{
public:
    static constexpr char16_t kTab = u'\uE004';
    static constexpr char16_t kEnter = u'\uE007';

    WebBrowser();
    ~WebBrowser();

    void open(const QUrl &url);
    void showAs(QSize size, const char *scheme = "light", double scale = 1); // a phone's width; "light" or "dark"
    void closeTab(); // an empty one takes its place

    QString title() { return value("GET", "/title").toString(); }
    QString text(const char *css = "main"); // what can be read there
    [[nodiscard]] bool shows(const QString &words); // within a while
    void click(const char *css);
    void write(const QString &keys); // to whatever has the focus
    void press(QChar key) { write(key); }
    [[nodiscard]] bool tabTo(const char *css); // by Tab alone

    QJsonValue run(const QString &script); // the body of a function in the page

private:
    void start();
    QJsonValue send(const char *method, const QByteArray &path, const QJsonObject &body);
    QJsonValue value(const char *method, const QByteArray &path, const QJsonObject &body = {});
    QByteArray element(const char *css);
    void emulate(const QString &command, const QJsonObject &parameters);

    QTemporaryDir m_home;
    QProcess m_driver;
    quint16 m_port = 0;
    QByteArray m_session; // its path
};
