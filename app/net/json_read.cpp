#include "net/json_read.h"

#include <cmath>

namespace {

constexpr double kFirstInexact = 9007199254740992.0; // 2^53: the odd number after it reads as this one

bool isLone(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLone(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QJsonValue onlyOneInAnyCase(const QJsonObject &object, QStringView key)
{
    QJsonValue found = QJsonValue::Undefined;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isUndefined())
            return QJsonValue::Undefined;
        found = it.value();
    }
    return found;
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, QStringView key, Keys keys)
{
    QJsonValue exact = object.value(key);
    if (!exact.isUndefined() || keys == Keys::Exact)
        return exact;
    return onlyOneInAnyCase(object, key);
}

std::optional<QString> textAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const QJsonValue value = valueAt(object, key, keys);
    return value.isString() ? std::optional(withoutLoneSurrogates(value.toString())) : std::nullopt;
}

std::optional<bool> boolAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const QJsonValue value = valueAt(object, key, keys);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<double> numberAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const QJsonValue value = valueAt(object, key, keys);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<qint64> intAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const auto number = numberAt(object, key, keys);
    if (!number || std::trunc(*number) != *number || std::abs(*number) >= kFirstInexact)
        return std::nullopt;
    return static_cast<qint64>(*number);
}

std::optional<QJsonObject> objectAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const QJsonValue value = valueAt(object, key, keys);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

std::optional<QJsonArray> arrayAt(const QJsonObject &object, QStringView key, Keys keys)
{
    const QJsonValue value = valueAt(object, key, keys);
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}
