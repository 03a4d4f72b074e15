#include "demo/exchange.h"

#include <QJsonDocument>
#include <QUrl>

namespace demo {

namespace {

Answer withBody(int status, const QByteArray &type, const QByteArray &body, const char *kind)
{
    return {.status = status, .contentType = type, .body = body, .kind = QLatin1String(kind)};
}

} // namespace

QByteArray Call::mediaType() const
{
    return header("content-type").split(';').first().trimmed().toLower();
}

// A plus sign is a blank, as in a form; one that was meant came encoded.
QString Call::parameter(const char *name) const
{
    QByteArray value = query.queryItemValue(QLatin1String(name), QUrl::FullyEncoded).toUtf8();
    return QUrl::fromPercentEncoding(value.replace('+', "%20"));
}

Answer jsonAnswer(int status, const QJsonObject &object, const char *kind)
{
    return withBody(status, "application/json;charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact),
                    kind);
}

Answer jsonListAnswer(int status, const QJsonArray &array, const char *kind)
{
    return withBody(status, "application/json;charset=UTF-8", QJsonDocument(array).toJson(QJsonDocument::Compact),
                    kind);
}

Answer textAnswer(int status, const QByteArray &text, const char *kind)
{
    return withBody(status, "text/plain;charset=UTF-8", text, kind);
}

Answer emptyAnswer(int status, const char *kind)
{
    return withBody(status, {}, {}, kind);
}

Answer createdAt(const QString &location, const char *kind)
{
    Answer answer = emptyAnswer(201, kind);
    answer.headers.emplaceBack("Location", location.toUtf8());
    return answer;
}

} // namespace demo
