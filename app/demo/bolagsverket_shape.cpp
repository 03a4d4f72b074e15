#include "demo/bolagsverket_shape.h"

#include "demo/bolagsverket_source.h"
#include "demo/companies.h"

namespace demo {

namespace {

const QJsonValue kNull = QJsonValue::Null;

QJsonValue textOrNull(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).isString() ? object.value(QLatin1String(member)) : kNull;
}

QJsonObject coded(const QJsonValue &code, const QJsonValue &words)
{
    return {{QStringLiteral("kod"), code}, {QStringLiteral("klartext"), words}};
}

QJsonValue identityType(const QJsonObject &company, const Source &bolagsverket)
{
    if (bolagsverket.isSilent())
        return kNull;
    return textOf(company, "number").size() == 12
               ? coded(QStringLiteral("PERSON"), QStringLiteral("Identitetsbeteckning person"))
               : coded(QStringLiteral("ORGNR"), QStringLiteral("Organisationsnummer"));
}

QJsonObject namesOf(const QJsonObject &company, const QJsonObject &name, const Sources &sources)
{
    const Source &best = sources.best();
    const bool isSilent = best.isSilent();
    const bool isFromScb = &best == &sources.scb;
    const QJsonObject entry{
        {QStringLiteral("namn"), name.value(QLatin1String("name"))},
        {QStringLiteral("organisationsnamntyp"),
         isFromScb ? kNull : coded(QStringLiteral("FORETAGSNAMN"), QStringLiteral("Företagsnamn"))},
        {QStringLiteral("registreringsdatum"), isFromScb ? kNull : textOrNull(company, "registered")},
        {QStringLiteral("verksamhetsbeskrivningSarskiltForetagsnamn"), kNull},
    };
    return best.says({{QStringLiteral("organisationsnamnLista"), isSilent ? kNull : QJsonArray{entry}}});
}

QJsonObject addressOf(const QJsonObject &company, const Sources &sources)
{
    const QJsonObject address{{QStringLiteral("utdelningsadress"), textOrNull(company, "street")},
                              {QStringLiteral("coAdress"), textOrNull(company, "careOf")},
                              {QStringLiteral("postnummer"), textOrNull(company, "postcode")},
                              {QStringLiteral("postort"), textOrNull(company, "town")},
                              {QStringLiteral("land"), kNull}};
    return sources.best().says(
        {{QStringLiteral("postadress"), sources.best().isSilent() ? kNull : QJsonValue(address)}});
}

// Always five of them, the rest blank; none at all when SCB is silent.
QJsonObject industriesOf(const QJsonObject &company, const Source &scb)
{
    QJsonArray codes;
    if (!scb.isSilent()) {
        for (const auto industry : company.value(QLatin1String("industries")).toArray())
            codes.append(coded(industry[0], industry[1]));
        while (codes.size() < 5)
            codes.append(coded(QStringLiteral("     "), QString()));
    }
    return scb.says({{QStringLiteral("sni"), codes}});
}

QJsonValue deregistrationOf(const QJsonObject &company, const Source &bolagsverket)
{
    if (!bolagsverket.isSilent() && !company.contains(QLatin1String("deregistered")))
        return kNull;
    return bolagsverket.says({{QStringLiteral("avregistreringsdatum"), textOrNull(company, "deregistered")}});
}

QJsonValue reasonOf(const QJsonObject &company, const Source &bolagsverket)
{
    const QJsonArray reason = company.value(QLatin1String("deregisteredBecause")).toArray();
    if (!bolagsverket.isSilent() && reason.isEmpty())
        return kNull;
    return bolagsverket.says(reason.isEmpty() ? coded(kNull, kNull) : coded(reason[0], reason[1]));
}

QJsonValue proceedingsOf(const QJsonObject &company, const Source &bolagsverket)
{
    QJsonArray list;
    for (const auto proceeding : company.value(QLatin1String("proceedings")).toArray()) {
        QJsonObject entry = coded(proceeding[0], proceeding[1]);
        entry.insert(QStringLiteral("fromDatum"), proceeding[2]);
        list.append(entry);
    }
    if (!bolagsverket.isSilent() && list.isEmpty())
        return kNull;
    return bolagsverket.says({{QStringLiteral("pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista"), list}});
}

QJsonObject datesOf(const QJsonObject &company, const Sources &sources)
{
    return sources.best().says(
        {{QStringLiteral("registreringsdatum"),
          sources.bolagsverket.isSilent() ? kNull : textOrNull(company, "registered")},
         {QStringLiteral("infortHosScb"), sources.scb.isSilent() ? kNull : QJsonValue(QStringLiteral("2024-09-06"))}});
}

QJsonObject organisation(const QJsonObject &company, const QJsonObject &name, const Sources &sources)
{
    const Source &bv = sources.bolagsverket;
    const Source &scb = sources.scb;
    const QJsonArray form = company.value(QLatin1String("form")).toArray();
    const QJsonArray scbForm = company.value(QLatin1String("scbForm")).toArray();
    const QJsonValue land = bv.isSilent() ? kNull : coded(QStringLiteral("SE-LAND"), QStringLiteral("Sverige"));
    const QJsonValue active =
        company.value(QLatin1String("active")).toBool(true) ? QStringLiteral("JA") : QStringLiteral("NEJ");
    return {
        {QStringLiteral("organisationsidentitet"),
         QJsonObject{{QStringLiteral("identitetsbeteckning"), textOf(company, "number")},
                     {QStringLiteral("typ"), identityType(company, bv)}}},
        {QStringLiteral("namnskyddslopnummer"),
         name.contains(QLatin1String("serial")) ? name.value(QLatin1String("serial")) : kNull},
        {QStringLiteral("organisationsnamn"), namesOf(company, name, sources)},
        {QStringLiteral("registreringsland"), land},
        {QStringLiteral("reklamsparr"),
         scb.isSilent() ? kNull : scb.says({{QStringLiteral("kod"), QStringLiteral("NEJ")}})},
        {QStringLiteral("organisationsform"), bv.says(coded(form[0], form[1]))},
        {QStringLiteral("avregistreradOrganisation"), deregistrationOf(company, bv)},
        {QStringLiteral("avregistreringsorsak"), reasonOf(company, bv)},
        {QStringLiteral("pagaendeAvvecklingsEllerOmstruktureringsforfarande"), proceedingsOf(company, bv)},
        {QStringLiteral("juridiskForm"), scb.says(coded(scbForm[0], scbForm[1]))},
        {QStringLiteral("verksamOrganisation"), scb.says({{QStringLiteral("kod"), active}})},
        {QStringLiteral("organisationsdatum"), datesOf(company, sources)},
        {QStringLiteral("verksamhetsbeskrivning"),
         bv.says({{QStringLiteral("beskrivning"), textOrNull(name, "business")}})},
        {QStringLiteral("naringsgrenOrganisation"), industriesOf(company, scb)},
        {QStringLiteral("postadressOrganisation"), addressOf(company, sources)},
    };
}

} // namespace

QJsonArray organisationsOf(const QJsonObject &company)
{
    const Sources sources = sourcesOf(company);
    QJsonArray organisations;
    for (const auto name : company.value(QLatin1String("names")).toArray())
        organisations.append(organisation(company, name.toObject(), sources));
    return organisations;
}

} // namespace demo
