#pragma once

#include "base/result.h"
#include "domain/local_text.h"

#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <functional>

/// The one object in a configuration file; Failure::ProfileInvalid when it is too long, no JSON or no object.
Result<QJsonObject> jsonObject(const QByteArray &json);

/// Reads an object's members by name and type. The first one that is missing, of another type, outside its limits or
/// not asked for is kept as the fault, with its path ("signing.base"); what is read then is empty.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, QString path, QString &fault);

    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    QStringList names() const { return m_object.keys(); }

    JsonMembers object(const char *name);
    QList<JsonMembers> objects(const char *name); // at most 20
    QString text(const char *name, qsizetype most = 200); // plain text as plain_text.h says, not empty
    QString textOrNothing(const char *name, qsizetype most = 200);
    LocalText localText(const char *name, qsizetype most = 200); // {"sv": ..., "en": ...}
    bool isText(const char *name, QLatin1String text); // a string, and just that one; what else it is, is read next
    QString word(const char *name); // lower-case letters, digits and hyphens
    QStringList texts(const char *name); // at most 20, none empty, none twice
    bool flag(const char *name);
    int number(const char *name, int least, int most); // a whole one
    QUrl address(const char *name, bool loopback); // a base: without query
    QUrl addressOrNothing(const char *name, bool loopback);
    LocalText localAddress(const char *name); // https in both languages, or nothing in both

    /// Keeps the member as the fault, unless `isGood` or there is one already.
    void demand(bool isGood, const char *name);
    /// Says that every member was asked for: an unknown one is a fault.
    void finish();

private:
    QJsonValue take(const char *name, QJsonValue::Type type);
    bool isEarlier() const { return !m_fault->isEmpty(); }

    QJsonObject m_object;
    QString m_path; // "signing." or empty
    QString *m_fault;
    QSet<QString> m_asked;
};
