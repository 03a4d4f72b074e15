#include "demo/body_rules.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace demo {

namespace {

const Member *memberFor(const QString &name, Members members, Qt::CaseSensitivity names)
{
    for (const Member &member : members) {
        if (name.compare(QLatin1String(member.name), names) == 0)
            return &member;
    }
    return nullptr;
}

bool isOfKind(const QJsonValue &value, const Member &member)
{
    switch (member.kind) {
    case Member::Kind::Text: return value.isString() && value.toString().size() <= member.longest;
    case Member::Kind::Number: return value.isDouble();
    case Member::Kind::Flag: return value.isBool();
    case Member::Kind::Object: return value.isObject();
    case Member::Kind::List: return value.isArray();
    }
    Q_UNREACHABLE();
}

bool isMissing(const QJsonObject &object, const Member &member)
{
    const QJsonValue value = object.value(QLatin1String(member.name));
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

tl::expected<QJsonDocument, Refusal> jsonIn(const Call &call)
{
    static const QSet<QByteArray> types{"application/json", "application/json;charset=utf-8"};
    if (!types.contains(call.header("content-type").toLower().replace(' ', "")))
        return refuse(400, QStringLiteral("Content-Type is not application/json"));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(call.body, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(400, QStringLiteral("the body is not JSON"));
    return document;
}

tl::expected<QHash<QString, QString>, Refusal> onceEach(const QUrlQuery &query,
                                                        std::initializer_list<const char *> names)
{
    QHash<QString, QString> values;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const auto isNamed = [&name = name](const char *known) { return name == QLatin1String(known); };
        if (std::none_of(names.begin(), names.end(), isNamed))
            return refuse(400, QStringLiteral("an unknown parameter"));
        if (values.contains(name))
            return refuse(400, QStringLiteral("a parameter comes twice"));
        values.insert(name, value);
    }
    return values;
}

tl::expected<void, Refusal> withAllRequired(const QJsonObject &known, Members members)
{
    for (const Member &member : members) {
        if (member.need == Member::Need::Required && isMissing(known, member))
            return refuse(400, QStringLiteral("%1 is missing").arg(QLatin1String(member.name)),
                          QLatin1String(member.name));
    }
    return {};
}

} // namespace

tl::expected<QJsonObject, Refusal> checked(const QJsonObject &given, Members members, Qt::CaseSensitivity names)
{
    QJsonObject known;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const Member *member = memberFor(it.key(), members, names);
        if (!member)
            return refuse(400, QStringLiteral("an unknown member"));
        const QString name = QLatin1String(member->name);
        const bool isLeftOut = it.value().isNull() && member->need == Member::Need::Optional;
        if (!isLeftOut && !isOfKind(it.value(), *member))
            return refuse(400, QStringLiteral("%1 is of the wrong kind or too long").arg(name), name);
        known.insert(name, it.value());
    }
    return withAllRequired(known, members).map([&known] { return known; });
}

tl::expected<QJsonObject, Refusal> objectIn(const Call &call)
{
    const auto document = jsonIn(call);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return refuse(400, QStringLiteral("the body is not an object"));
    return document->object();
}

tl::expected<QJsonArray, Refusal> arrayIn(const Call &call)
{
    const auto document = jsonIn(call);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return refuse(400, QStringLiteral("the body is not a list"));
    return document->array();
}

tl::expected<QHash<QString, QString>, Refusal> formIn(const Call &call, std::initializer_list<const char *> fields)
{
    if (call.mediaType() != "application/x-www-form-urlencoded")
        return refuse(400, QStringLiteral("Content-Type is not application/x-www-form-urlencoded"));
    QByteArray spaced = call.body;
    spaced.replace('+', "%20");
    return onceEach(QUrlQuery(QString::fromUtf8(spaced)), fields);
}

tl::expected<void, Refusal> checkedQuery(const Call &call, std::initializer_list<const char *> parameters)
{
    return onceEach(call.query, parameters).map([](const auto &) {});
}

tl::expected<void, Refusal> withoutBody(const Call &call)
{
    if (!call.body.isEmpty())
        return refuse(400, QStringLiteral("a body where none belongs"));
    return {};
}

} // namespace demo
