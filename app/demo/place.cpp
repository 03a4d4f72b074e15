#include "demo/place.h"

#include "demo/bolagsverket_desk.h"
#include "demo/brreg_desk.h"
#include "demo/bulk_desk.h"
#include "demo/inexchange_desk.h"
#include "demo/peppol_desk.h"
#include "demo/prh_desk.h"
#include "demo/signing_page.h"
#include "demo/vies_desk.h"
#include "demo/visma_desk.h"

#include <array>

namespace demo {

namespace {

struct PlaceRow
{
    const char *prefix; // of the path
    Place place;
    const char *source;
};

constexpr std::array<PlaceRow, 10> kPlaces{{
    {"/oauth2/token", Place::Token, ""},
    {BolagsverketDesk::kBase, Place::Bolagsverket, "bolagsverket"},
    {ViesDesk::kBase, Place::Vies, "vies"},
    {PeppolDesk::kBase, Place::Peppol, "peppol"},
    {BrregDesk::kBase, Place::Brreg, "brreg"},
    {PrhDesk::kBase, Place::Prh, "prh"},
    {BulkDesk::kBase, Place::Nationwide, "nationwide"},
    {InexchangeDesk::kBase, Place::Inexchange, ""},
    {VismaDesk::kBase, Place::Visma, ""},
    {SigningPage::kBase, Place::SigningPage, ""},
}};

} // namespace

Place placeOf(const QString &path)
{
    for (const PlaceRow &row : kPlaces) {
        const bool isAnyCase = row.place == Place::Inexchange;
        if (path.startsWith(QLatin1String(row.prefix), isAnyCase ? Qt::CaseInsensitive : Qt::CaseSensitive))
            return row.place;
    }
    return Place::Info;
}

bool isService(Place place)
{
    return place != Place::SigningPage && place != Place::Info;
}

QString sourceAt(Place place)
{
    for (const PlaceRow &row : kPlaces) {
        if (row.place == place)
            return QLatin1String(row.source);
    }
    return {};
}

QStringList sources()
{
    QStringList names;
    for (const PlaceRow &row : kPlaces)
        names.append(QLatin1String(row.source));
    names.removeAll(QString());
    return names;
}

} // namespace demo
