#include "demo/bolagsverket_source.h"

#include "demo/companies.h"

#include <QJsonArray>

namespace demo {

namespace {

// Two texts are on the wire for the same kind of error.
QString describe(const QString &fault)
{
    return fault == QLatin1String("ORGANISATION_FINNS_EJ")
               ? QStringLiteral("Den efterfrågade informationen finns inte hos dataproducenten.")
               : QStringLiteral("Dataproducenten kan inte svara just nu.\nFörsök igen senare.");
}

} // namespace

QJsonObject Source::says(QJsonObject values) const
{
    QJsonValue error = QJsonValue::Null;
    if (isSilent()) {
        for (QJsonValueRef value : values)
            value = value.isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
        error = QJsonObject{{QStringLiteral("typ"), fault}, {QStringLiteral("felBeskrivning"), describe(fault)}};
    }
    values.insert(QStringLiteral("dataproducent"), name);
    values.insert(QStringLiteral("fel"), error);
    return values;
}

Sources sourcesOf(const QJsonObject &company)
{
    return {{QStringLiteral("Bolagsverket"), textOf(company, "bolagsverketFault")},
            {QStringLiteral("SCB"), textOf(company, "scbFault")}};
}

} // namespace demo
