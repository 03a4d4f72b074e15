#include "demo/info_desk.h"

#include "demo/page.h"

#include <QFile>

namespace demo {

namespace {

Answer image()
{
    QFile file(QStringLiteral(":/demo/method.svg"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    return {.status = isThere ? 200 : 404,
            .contentType = "image/svg+xml",
            .body = file.readAll(),
            .kind = QStringLiteral("page")};
}

QString languageOf(const Call &call)
{
    QString asked = call.parameter("lang");
    if (!asked.isEmpty())
        return asked;
    return call.header("accept-language").startsWith("sv") ? QStringLiteral("sv") : QStringLiteral("en");
}

} // namespace

Answer InfoDesk::answer(const Call &call) const
{
    static const QStringList topics{QStringLiteral("/terms"), QStringLiteral("/privacy"), QStringLiteral("/faq"),
                                    QStringLiteral("/help"), QStringLiteral("/login")};
    if (call.path == QLatin1String("/demo/counts"))
        return counts();
    if (call.path == QLatin1String("/demo/log"))
        return textAnswer(200, m_log.lines(), "demo");
    if (call.path == QLatin1String("/demo/method.svg"))
        return image();
    if (topics.contains(call.path))
        return messagePage(call.path.mid(1), languageOf(call), {}, "page");
    Answer missing = messagePage(QStringLiteral("missing"), languageOf(call), {}, "page");
    missing.status = 404;
    missing.reason = QStringLiteral("no such page");
    return missing;
}

Answer InfoDesk::counts() const
{
    QJsonObject counts;
    for (auto it = m_world.state.counts.begin(); it != m_world.state.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return jsonAnswer(200, counts, "demo");
}

} // namespace demo
