#include "signing/visma_reply.h"

#include "domain/plain_text.h"
#include "net/json_read.h"

#include <algorithm>

namespace {

constexpr int kMostMethods = 100;
constexpr int kMostIdentifier = 200;

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *known) { return word == QLatin1String(known); });
}

std::optional<SigningMethod> methodOf(const QJsonObject &reply)
{
    const auto identifier = textAt(reply, u"identifier");
    const auto name = textAt(reply, u"name");
    if (!identifier || identifier->isEmpty() || identifier->size() > kMostIdentifier || !name)
        return std::nullopt;
    return SigningMethod{*identifier, plainText(*name)};
}

} // namespace

bool isVismaId(QStringView text)
{
    const QStringView shape = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](QChar c, QChar place) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        return place == u'-' ? c == u'-' : isHex;
    };
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), fits);
}

Result<QString> idInLocation(const QByteArray &location)
{
    const QString id = QString::fromLatin1(location.mid(location.lastIndexOf('/') + 1));
    if (!isVismaId(id))
        return fail(Failure::BadReply, QStringLiteral("location without id"));
    return id;
}

Result<QList<SigningMethod>> methodsOf(const QJsonObject &reply)
{
    const auto list = arrayAt(reply, u"methods");
    if (!list || list->size() > kMostMethods)
        return fail(Failure::BadReply, QStringLiteral("methods"));
    QList<SigningMethod> methods;
    for (const auto &one : *list) {
        const auto method = methodOf(one.toObject());
        if (!method)
            return fail(Failure::BadReply, QStringLiteral("method"));
        methods.append(*method);
    }
    return methods;
}

Result<std::optional<QString>> documentNamed(const QString &name, const QJsonObject &reply)
{
    const auto documents = arrayAt(reply, u"documents");
    if (!documents)
        return fail(Failure::BadReply, QStringLiteral("documents"));
    std::optional<QString> ended;
    for (const auto &one : *documents) {
        const QJsonObject document = one.toObject();
        const QString id = textAt(document, u"uuid").value_or(QString());
        if (textAt(document, u"name") != name || !isVismaId(id))
            continue;
        if (!isOneOf(textAt(document, u"status").value_or(QString()), {"cancelled", "deleted"}))
            return id;
        ended = id;
    }
    const bool isAll = numberAt(reply, u"total").value_or(0) <= static_cast<double>(documents->size());
    if (!ended && !isAll)
        return fail(Failure::BadReply, QStringLiteral("search shows only a part"));
    return ended;
}
