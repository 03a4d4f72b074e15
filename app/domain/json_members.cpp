#include "domain/json_members.h"

#include "domain/plain_text.h"
#include "domain/web_address.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr qsizetype kMostInList = 20;

bool isWordCharacter(QChar at)
{
    return (at >= u'a' && at <= u'z') || (at >= u'0' && at <= u'9') || at == u'-';
}

// Already what we would make of it: a text that hides something is refused, not mended.
bool isPlainText(const QString &text, qsizetype most)
{
    return text.size() <= most && plainText(text, most) == text;
}

bool isListOf(const QJsonArray &list, QJsonValue::Type type)
{
    return list.size() <= kMostInList
           && std::all_of(list.begin(), list.end(), [=](const QJsonValue &entry) { return entry.type() == type; });
}

} // namespace

Result<QJsonObject> jsonObject(const QByteArray &json)
{
    constexpr qsizetype kMost = qsizetype{256} * 1024;
    if (json.size() > kMost)
        return fail(Failure::ProfileInvalid, QStringLiteral("size"));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(Failure::ProfileInvalid, QStringLiteral("json"));
    return document.object();
}

JsonMembers::JsonMembers(QJsonObject object, QString path, QString &fault)
    : m_object(std::move(object)), m_path(std::move(path)), m_fault(&fault)
{
}

JsonMembers JsonMembers::object(const char *name)
{
    const QJsonObject inner = take(name, QJsonValue::Object).toObject();
    return {inner, m_path + QLatin1String(name) + u'.', *m_fault};
}

QList<JsonMembers> JsonMembers::objects(const char *name)
{
    const QJsonArray list = take(name, QJsonValue::Array).toArray();
    demand(isListOf(list, QJsonValue::Object), name);
    QList<JsonMembers> found;
    if (isEarlier())
        return found;
    for (const auto &entry : list) {
        const QString index = QString::number(found.size());
        const QString path = QStringLiteral("%1%2[%3].").arg(m_path, QLatin1String(name), index);
        found.append(JsonMembers(entry.toObject(), path, *m_fault));
    }
    return found;
}

QString JsonMembers::text(const char *name, qsizetype most)
{
    QString text = textOrNothing(name, most);
    demand(!text.isEmpty(), name);
    return text;
}

QString JsonMembers::textOrNothing(const char *name, qsizetype most)
{
    QString text = take(name, QJsonValue::String).toString();
    demand(isPlainText(text, most), name);
    return isEarlier() ? QString() : text;
}

bool JsonMembers::isText(const char *name, QLatin1String text)
{
    return take(name, QJsonValue::String).toString() == text;
}

LocalText JsonMembers::localText(const char *name, qsizetype most)
{
    JsonMembers both = object(name);
    LocalText text{both.text("sv", most), both.text("en", most)};
    both.finish();
    return text;
}

QString JsonMembers::word(const char *name)
{
    constexpr qsizetype kMost = 40;
    QString word = text(name, kMost);
    demand(std::all_of(word.begin(), word.end(), isWordCharacter), name);
    return word;
}

QStringList JsonMembers::texts(const char *name)
{
    const QJsonArray list = take(name, QJsonValue::Array).toArray();
    demand(isListOf(list, QJsonValue::String), name);
    QStringList found;
    for (const auto &entry : list) {
        const QString text = entry.toString();
        demand(!text.isEmpty() && isPlainText(text, 200) && !found.contains(text), name);
        found.append(text);
    }
    return isEarlier() ? QStringList() : found;
}

bool JsonMembers::flag(const char *name)
{
    return take(name, QJsonValue::Bool).toBool();
}

int JsonMembers::number(const char *name, int least, int most)
{
    const int number = take(name, QJsonValue::Double).toInt(least - 1); // a fraction or a giant is no int
    demand(number >= least && number <= most, name);
    return isEarlier() ? least : number;
}

QUrl JsonMembers::address(const char *name, bool loopback)
{
    QUrl url = addressOrNothing(name, loopback);
    demand(!url.isEmpty() && !url.hasQuery(), name);
    return url;
}

QUrl JsonMembers::addressOrNothing(const char *name, bool loopback)
{
    const QString text = take(name, QJsonValue::String).toString();
    if (text.isEmpty())
        return {};
    auto url = webAddress(text, loopback);
    demand(url.has_value(), name);
    return url ? *url : QUrl();
}

LocalText JsonMembers::localAddress(const char *name)
{
    JsonMembers both = object(name);
    LocalText text{both.addressOrNothing("sv", false).toString(), both.addressOrNothing("en", false).toString()};
    both.finish();
    demand(text.sv.isEmpty() == text.en.isEmpty(), name);
    return text;
}

void JsonMembers::demand(bool isGood, const char *name)
{
    if (!isGood && !isEarlier())
        *m_fault = m_path + QLatin1String(name);
}

void JsonMembers::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_asked.contains(name) && !isEarlier())
            *m_fault = m_path + plainText(name, 40);
    }
}

QJsonValue JsonMembers::take(const char *name, QJsonValue::Type type)
{
    m_asked.insert(QLatin1String(name));
    QJsonValue value = m_object.value(QLatin1String(name));
    demand(value.type() == type, name);
    return value;
}
