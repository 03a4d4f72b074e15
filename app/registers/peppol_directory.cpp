#include "registers/peppol_directory.h"

#include "registers/peppol_wire.h"
#include "registers/plain_answers.h"

#include <utility>

namespace {

constexpr int kShortestName = 3; // the directory answers 400 to less
constexpr QLatin1String kSearch("search/1.0/json");

} // namespace

RegisterTraits PeppolDirectory::traits() const
{
    return {.id = QStringLiteral("peppol"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("SE"), QStringLiteral("NO"), QStringLiteral("FI")},
            .shortestName = kShortestName};
}

Pending PeppolDirectory::findNumber(const CompanyId &id, Done<QList<Company>> done)
{
    const auto participant = peppol::participantOf(id);
    if (!participant) // which scheme that country's numbers have is not told
        return foundNothing(std::move(done));
    return ask(kSearch, {{"participant", QLatin1String("iso6523-actorid-upis::") + *participant}}, peppol::companiesOf,
               onlyAbout(id, std::move(done)));
}

Pending PeppolDirectory::findName(const CompanyName &name, Done<QList<Company>> done)
{
    if (name.text.size() < kShortestName)
        return foundNothing(std::move(done));
    return ask(kSearch, {{"name", name.text}, {"country", name.country}}, peppol::companiesOf, std::move(done));
}
