#include "demo/info_desk.h"

#include "demo/mailbox.h"
#include "demo/page.h"

#include <QFile>

namespace demo {

namespace {

// What a page loads is no page: it is counted as nothing.
Answer file(const char *name, const char *type)
{
    QFile file(QStringLiteral(":/demo/") + QLatin1String(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    return {.status = isThere ? 200 : 404, .contentType = type, .body = file.readAll()};
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
        return file("method.svg", "image/svg+xml");
    if (call.path == QLatin1String("/demo/page.css"))
        return file("page.css", "text/css; charset=utf-8");
    if (call.path == QLatin1String("/mail"))
        return mailbox(m_world.state, languageOf(call));
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
