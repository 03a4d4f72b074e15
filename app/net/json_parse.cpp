#include "net/json_parse.h"

#include "net/json_scan.h"

#include <QStringDecoder>

namespace {

constexpr int kDeepest = 32;

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError();
}

} // namespace

std::optional<QJsonDocument> parseJson(QByteArray text, bool refuseDuplicates)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.contains('\0') || !isUtf8(text) || nestingOf(text) > kDeepest)
        return std::nullopt;
    if (refuseDuplicates && hasDuplicateKeys(text))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isNull() ? std::nullopt : std::optional(document);
}
