#include "demo/request_log.h"

#include "demo/numbers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace demo {

namespace {

constexpr qsizetype kLines = 10000;

// A signature address is a key to the document; a number of a person is there by mistake.
QString loggedPath(const QString &path)
{
    if (path.startsWith(QLatin1String("/sign/")))
        return QStringLiteral("/sign/*");
    return holdsPersonNumber(path) ? withoutDigits(path) : path;
}

// Of what can be read: in a file's bytes any digits may stand side by side.
bool isOfPerson(const Call &call)
{
    if (call.mediaType() == "application/x-www-form-urlencoded")
        return holdsPersonNumber(QUrl::fromPercentEncoding(call.body));
    return call.mediaType() != "application/pdf" && holdsPersonNumber(QString::fromUtf8(call.body));
}

} // namespace

void RequestLog::add(const Call &call, const Answer &answer)
{
    const QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(call.method)},
                           {QStringLiteral("path"), loggedPath(call.path)},
                           {QStringLiteral("status"), answer.status},
                           {QStringLiteral("person"), isOfPerson(call)},
                           {QStringLiteral("kind"), answer.kind},
                           {QStringLiteral("reason"), answer.reason}};
    if (m_lines.size() >= kLines)
        m_lines.remove(0, kLines / 2);
    m_lines.append(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace demo
