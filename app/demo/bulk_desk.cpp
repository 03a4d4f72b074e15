#include "demo/bulk_desk.h"

#include "demo/bulk_file.h"

#include <QCryptographicHash>

#include <optional>

namespace demo {

namespace {

constexpr const char *kLastModified = "Mon, 11 May 2026 01:30:00 GMT";

// "bytes=100-": the one form that a client who goes on needs.
std::optional<qsizetype> beginningIn(const QByteArray &range)
{
    bool isNumber = false;
    const qsizetype from = range.mid(6).chopped(range.endsWith('-') ? 1 : 0).toLongLong(&isNumber);
    const bool isRight = range.startsWith("bytes=") && range.endsWith('-') && isNumber && from >= 0;
    return isRight ? std::optional(from) : std::nullopt;
}

Answer zipAnswer(int status, const QByteArray &bytes)
{
    return {.status = status, .contentType = "application/zip", .body = bytes, .kind = QStringLiteral("bulk")};
}

} // namespace

Answer BulkDesk::answer(const Call &call)
{
    return settled(route(call),
                   [](const Refusal &refusal) { return textAnswer(refusal.status, refusal.reason.toUtf8(), ""); });
}

Outcome BulkDesk::route(const Call &call)
{
    if (call.path != QLatin1String(kFile))
        return refuse(404, QStringLiteral("no such file"));
    if (call.method != "GET")
        return refuse(405, QStringLiteral("only GET"));
    if (!call.body.isEmpty() || !call.query.queryItems().isEmpty())
        return refuse(400, QStringLiteral("a file takes neither a body nor a query"));
    if (m_zip.isEmpty()) {
        m_zip = bulkZip(m_world.companies);
        m_etag = '"' + QCryptographicHash::hash(m_zip, QCryptographicHash::Md5).toHex() + '"';
    }
    Answer answer = file(call);
    answer.headers.emplaceBack("ETag", m_etag);
    answer.headers.emplaceBack("Last-Modified", kLastModified);
    answer.headers.emplaceBack("Accept-Ranges", "bytes");
    cut(answer);
    return answer;
}

Answer BulkDesk::file(const Call &call) const
{
    if (call.header("if-none-match") == m_etag)
        return emptyAnswer(304, "bulk-unchanged");
    const auto from = beginningIn(call.header("range"));
    if (!from || call.header("if-range") != m_etag)
        return zipAnswer(200, m_zip);
    const QByteArray size = QByteArray::number(m_zip.size());
    if (*from >= m_zip.size()) {
        Answer answer = emptyAnswer(416, "");
        answer.headers.emplaceBack("Content-Range", "bytes */" + size);
        return answer;
    }
    Answer answer = zipAnswer(206, m_zip.mid(*from));
    answer.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(*from) + '-'
                                                    + QByteArray::number(m_zip.size() - 1) + '/' + size);
    return answer;
}

void BulkDesk::cut(Answer &answer)
{
    const QString name = QStringLiteral("nationwide");
    const bool isCut = m_world.fault.sources.value(name) == Fault::Kind::Cut;
    if ((!isCut && m_world.fault.sources.value(name) != Fault::Kind::Halt) || answer.body.isEmpty())
        return;
    answer.sent = answer.body.size() / 2;
    answer.isHeld = !isCut;
    if (isCut)
        m_world.fault.sources.remove(name); // once
}

} // namespace demo
