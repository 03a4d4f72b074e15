#pragma once

#include "demo/exchange.h"

#include <QJsonValue>

#include <initializer_list>

namespace demo {

/// What a member of a JSON body must be. A member that no rule names is refused, whatever it holds.
struct Member
{
    const char *name;
    enum class Kind { Text, Number, Flag, Object, List } kind = Kind::Text;
    enum class Need { Required, Optional } need = Need::Optional; // required text is not empty either
    int longest = 300; // characters of a text
};

using Members = std::initializer_list<Member>;

/// The object with the rules' spelling of its names; Qt::CaseInsensitive takes others too.
tl::expected<QJsonObject, Refusal> checked(const QJsonObject &given, Members members,
                                           Qt::CaseSensitivity names = Qt::CaseSensitive);

tl::expected<QJsonObject, Refusal> objectIn(const Call &call); // of a JSON body with the right Content-Type
tl::expected<QJsonArray, Refusal> arrayIn(const Call &call);

/// A urlencoded form; a field that is not listed, or comes twice, is refused.
tl::expected<QHash<QString, QString>, Refusal> formIn(const Call &call, std::initializer_list<const char *> fields);

/// The query's parameters must be among these, each once.
tl::expected<void, Refusal> checkedQuery(const Call &call, std::initializer_list<const char *> parameters);

/// Nothing in the body.
tl::expected<void, Refusal> withoutBody(const Call &call);

} // namespace demo
