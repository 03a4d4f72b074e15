#include "nationwide/register_notes.h"

#include "storage/durable_file.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int kNotesVersion = 1;

QJsonObject notesIn(const QString &path)
{
    const auto bytes = readDurably(path);
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return object.value(u"version").toInt() == kNotesVersion ? object : QJsonObject();
}

Result<void> writeNotes(const QString &path, QJsonObject object)
{
    object.insert(QStringLiteral("version"), kNotesVersion);
    return placeDurably(path, QJsonDocument(object).toJson());
}

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeIn(const QJsonObject &object, QStringView name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODate).toUTC();
}

QByteArray bytesIn(const QJsonObject &object, QStringView name)
{
    return object.value(name).toString().toLatin1();
}

QJsonObject factsWritten(const RegisterFacts &facts)
{
    return {{QStringLiteral("companies"), facts.companies},
            {QStringLiteral("persons"), facts.persons},
            {QStringLiteral("badLines"), facts.badLines},
            {QStringLiteral("bytes"), facts.bytes},
            {QStringLiteral("published"), written(facts.published)},
            {QStringLiteral("imported"), written(facts.imported)}};
}

std::optional<RegisterFacts> factsIn(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    return RegisterFacts{.companies = object.value(u"companies").toInteger(),
                         .persons = object.value(u"persons").toInteger(),
                         .badLines = object.value(u"badLines").toInteger(),
                         .bytes = object.value(u"bytes").toInteger(),
                         .published = timeIn(object, u"published"),
                         .imported = timeIn(object, u"imported")};
}

} // namespace

RegisterNotes RegisterNotes::read(const QString &path)
{
    const QJsonObject object = notesIn(path);
    return {.checked = timeIn(object, u"checked"),
            .etag = bytesIn(object, u"etag"),
            .lastModified = bytesIn(object, u"lastModified"),
            .facts = factsIn(object.value(u"facts").toObject()),
            .isWanted = object.value(u"isWanted").toBool()};
}

Result<void> RegisterNotes::write(const QString &path) const
{
    QJsonObject object{{QStringLiteral("checked"), written(checked)},
                       {QStringLiteral("etag"), QString::fromLatin1(etag)},
                       {QStringLiteral("lastModified"), QString::fromLatin1(lastModified)},
                       {QStringLiteral("isWanted"), isWanted}};
    if (facts)
        object.insert(QStringLiteral("facts"), factsWritten(*facts));
    return writeNotes(path, object);
}

PartNotes PartNotes::read(const QString &path)
{
    const QJsonObject object = notesIn(path);
    return {.address = QUrl(object.value(u"address").toString()),
            .etag = bytesIn(object, u"etag"),
            .lastModified = bytesIn(object, u"lastModified"),
            .total = object.value(u"total").toInteger(),
            .length = object.value(u"length").toInteger()};
}

Result<void> PartNotes::write(const QString &path) const
{
    return writeNotes(path, {{QStringLiteral("address"), address.toString(QUrl::FullyEncoded)},
                             {QStringLiteral("etag"), QString::fromLatin1(etag)},
                             {QStringLiteral("lastModified"), QString::fromLatin1(lastModified)},
                             {QStringLiteral("total"), total},
                             {QStringLiteral("length"), length}});
}
