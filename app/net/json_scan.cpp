#include "net/json_scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <algorithm>
#include <cstring>
#include <vector>

namespace {

// The end of the string that begins with the quote at `from`: its closing quote, or the end of the text.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
        qsizetype escapes = 0;
        while (json[at - 1 - escapes] == '\\') // the opening quote is none
            ++escapes;
        if (escapes % 2 == 0)
            return at;
    }
    return json.size();
}

// What the token between the quotes means, escapes undone; as it stands when it is not JSON.
QString meaningOf(const QByteArray &token)
{
    if (!token.contains('\\'))
        return QString::fromUtf8(token);
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + token + "\"]");
    return document.isArray() ? document.array().first().toString() : QString::fromUtf8(token);
}

bool isKey(const QByteArray &json, qsizetype afterString)
{
    while (afterString < json.size() && std::strchr(" \t\r\n", json[afterString]) && json[afterString])
        ++afterString;
    return afterString < json.size() && json[afterString] == ':';
}

/// The names seen so far in each object that is open.
class OpenObjects
{
public:
    void bracket(char c)
    {
        if (c == '{' || c == '[')
            m_names.emplace_back();
        else if ((c == '}' || c == ']') && !m_names.empty())
            m_names.pop_back();
    }

    bool isSecond(const QString &name)
    {
        if (m_names.empty())
            return false;
        const auto before = m_names.back().size();
        m_names.back().insert(name);
        return m_names.back().size() == before;
    }

private:
    std::vector<QSet<QString>> m_names;
};

} // namespace

bool hasDuplicateKeys(const QByteArray &json)
{
    OpenObjects open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json[at] != '"') {
            open.bracket(json[at]);
            continue;
        }
        const qsizetype end = endOfString(json, at);
        if (isKey(json, end + 1) && open.isSecond(meaningOf(json.mid(at + 1, end - at - 1))))
            return true;
        at = end;
    }
    return false;
}

int nestingOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            at = endOfString(json, at);
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            depth = std::max(depth - 1, 0);
        }
    }
    return deepest;
}
