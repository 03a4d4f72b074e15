#include "registers/bolagsverket_wire.h"

#include "domain/proceedings.h"
#include "registers/wire_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using Kind = CompanyStatus::Kind;

namespace bolagsverket {
namespace {

// The documented spelling, and the one that an example and the bulk file have.
constexpr std::array kProceedings = {QLatin1String("pagaendeAvvecklingsEllerOmstruktureringsforfarande"),
                                     QLatin1String("pagandeAvvecklingsEllerOmstruktureringsforfarande")};

constexpr std::array kProceedingLists = {QLatin1String("pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista"),
                                         QLatin1String("pagandeAvvecklingsEllerOmstruktureringsforfarandeLista")};

QList<Proceeding> proceedingsOf(const QJsonObject &row)
{
    QList<Proceeding> all;
    for (const QLatin1String outer : kProceedings) {
        const QJsonObject part = row.value(outer).toObject();
        if (part.isEmpty())
            continue;
        for (const QLatin1String inner : kProceedingLists) {
            for (const auto &one : part.value(inner).toArray())
                all.append({codeOf(one.toObject()), dayAt(one.toObject(), u"fromDatum")});
        }
    }
    return all;
}

// Of the parts that only Bolagsverket produces: Down when one of them did not come, Unknown when it does not know one.
Fault silenceOf(const QJsonObject &row)
{
    const std::array parts = {QLatin1String("avregistreradOrganisation"), QLatin1String("avregistreringsorsak"),
                              QLatin1String("organisationsform"), kProceedings[0], kProceedings[1]};
    Fault silence = Fault::None;
    for (const QLatin1String part : parts) {
        const Fault fault = faultOf(row.value(part).toObject());
        if (fault == Fault::Down)
            return fault;
        if (fault == Fault::Unknown)
            silence = fault;
    }
    return silence;
}

// "NEJ" says no more than that it is not registered for VAT, F-tax or as an employer. A company that has not got so far
// in its first year has hardly begun; an older one may have chosen not to, and is not closed.
bool isBeginning(const QJsonObject &row, QDate today)
{
    const QDate registered = dayAt(row.value(u"organisationsdatum").toObject(), u"registreringsdatum");
    return codeOf(row.value(u"verksamOrganisation").toObject()) == QLatin1String("NEJ") && registered.isValid()
           && registered.addYears(1) > today;
}

} // namespace

CompanyStatus statusOf(const QJsonObject &row, QDate today)
{
    const QDate deregistered = dayAt(row.value(u"avregistreradOrganisation").toObject(), u"avregistreringsdatum");
    if (deregistered.isValid())
        return {Kind::Deregistered, deregistered, codeOf(row.value(u"avregistreringsorsak").toObject())};
    if (const auto found = ::statusOf(proceedingsOf(row)))
        return *found;
    // A null date says "not deregistered" only when its producer answered.
    const Fault silence = silenceOf(row);
    if (silence == Fault::Down)
        return {};
    if (silence == Fault::Unknown)
        return {Kind::OnlyStatistics, {}, {}};
    return {isBeginning(row, today) ? Kind::NotYetActive : Kind::Active, {}, {}};
}

} // namespace bolagsverket
