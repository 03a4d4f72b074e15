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

QString bareTemplate(const QString &name)
{
    return QString::fromUtf8(resource(name + QLatin1String(".html")));
}

QString templateOf(const QString &name)
{
    return bareTemplate(name).replace(QLatin1String("{{facts}}"), bareTemplate(QStringLiteral("facts")));
}

// The style is a resource of its own and nothing else is loaded, so that the strictest policy will do.
Answer framed(const QString &body, const QString &language, const PageValues &values, const char *kind)
{
    const QStringList around = templateOf(QStringLiteral("layout")).split(QStringLiteral("{{body}}"));
    const QString all = filled(around.first(), language, values) + body + filled(around.last(), language, values);
    Answer answer = textAnswer(200, all.toUtf8(), kind);
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                       "frame-ancestors 'none'"},
                      {"Cache-Control", "no-store"},
                      {"Referrer-Policy", "no-referrer"},
                      {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

} // namespace

QString languageOf(const Call &call)
{
    QString asked = call.parameter("lang");
    if (!asked.isEmpty())
        return asked;
    return call.header("accept-language").startsWith("sv") ? QStringLiteral("sv") : QStringLiteral("en");
}

QString word(const QString &name, const QString &language)
{
    return wordsIn(language).value(name).toString();
}

Answer page(const QString &name, const QString &language, const PageValues &values, const char *kind)
{
    return framed(filled(templateOf(name), language, values), language, values, kind);
}

Answer listPage(const QString &name, const QString &language, const QList<PageRow> &rows)
{
    const PageValues values{{QStringLiteral("title"), word(name + QLatin1String(".title"), language)}};
    const QString row = templateOf(name + QLatin1String("-row"));
    QString all;
    for (const PageRow &one : rows)
        all += filled(row, one.language, one.values);
    if (rows.isEmpty())
        all = filled(templateOf(name + QLatin1String("-none")), language, values);
    return framed(filled(templateOf(name), language, values) + all, language, values, "page");
}

Answer messagePage(const QString &topic, const QString &language, const PageValues &values, const char *kind)
{
    PageValues all = values;
    all.insert(QStringLiteral("title"), word(topic + QLatin1String(".title"), language));
    all.insert(QStringLiteral("text"), word(topic + QLatin1String(".text"), language));
    return page(QStringLiteral("message"), language, all, kind);
}

} // namespace demo
