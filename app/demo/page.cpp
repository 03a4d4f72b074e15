#include "demo/page.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace demo {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a page of the demo is missing");
    return file.readAll();
}

QJsonObject wordsIn(const QString &language)
{
    static const QJsonObject words = QJsonDocument::fromJson(resource(QStringLiteral("words.json"))).object();
    return words.value(language == QLatin1String("sv") ? language : QStringLiteral("en")).toObject();
}

// Once through: what is put in is not looked through again.
QString filled(const QString &text, const QString &language, const PageValues &values)
{
    static const QRegularExpression gap(QStringLiteral("\\{\\{([A-Za-z.-]+)\\}\\}"));
    QString result;
    qsizetype end = 0;
    auto found = gap.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString name = match.captured(1);
        result.append(QStringView(text).mid(end, match.capturedStart() - end));
        result += values.value(name, word(name, language)).toHtmlEscaped();
        end = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(end));
}

} // namespace

QString word(const QString &name, const QString &language)
{
    return wordsIn(language).value(name).toString();
}

Answer page(const QString &name, const QString &language, const PageValues &values, const char *kind)
{
    const QString layout = QString::fromUtf8(resource(QStringLiteral("layout.html")));
    const QString body = QString::fromUtf8(resource(name + QLatin1String(".html")));
    const QStringList around = layout.split(QStringLiteral("{{body}}"));
    Answer answer = textAnswer(200,
                               (filled(around.first(), language, values) + filled(body, language, values)
                                + filled(around.last(), language, values))
                                   .toUtf8(),
                               kind);
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"},
                      {"Cache-Control", "no-store"},
                      {"Referrer-Policy", "no-referrer"},
                      {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

Answer messagePage(const QString &topic, const QString &language, const PageValues &values, const char *kind)
{
    PageValues all = values;
    all.insert(QStringLiteral("title"), word(topic + QLatin1String(".title"), language));
    all.insert(QStringLiteral("text"), word(topic + QLatin1String(".text"), language));
    return page(QStringLiteral("message"), language, all, kind);
}

} // namespace demo
