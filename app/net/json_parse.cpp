#include "net/json_parse.h"

#include "net/json_scan.h"

namespace {

constexpr int kDeepest = 32;

} // namespace

std::optional<QJsonDocument> parseJson(QByteArray text, bool refuseDuplicates)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.contains('\0') || !text.isValidUtf8() || nestingOf(text) > kDeepest)
        return std::nullopt;
    if (refuseDuplicates && hasDuplicateKeys(text))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isNull() ? std::nullopt : std::optional(document);
}
