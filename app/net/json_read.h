#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// How a member's name is compared. AnyCase: exactly first; two that differ only in case are no answer.
enum class Keys { Exact, AnyCase };

/// A member of a service's object, if it is there and of that type: missing, null and wrong are all nothing (J3).
QJsonValue valueAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact); // Undefined when missing

/// Lone surrogates become U+FFFD (J4); what is shown still goes through plainText().
std::optional<QString> textAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
std::optional<bool> boolAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
std::optional<double> numberAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
/// A whole number that a double holds exactly (below 2^53 either way).
std::optional<qint64> intAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
std::optional<QJsonObject> objectAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
std::optional<QJsonArray> arrayAt(const QJsonObject &object, QStringView key, Keys keys = Keys::Exact);
