#include "registers/catalogue.h"

#include "net/rate_limit.h"
#include "registers/bolagsverket.h"
#include "registers/brreg.h"
#include "registers/peppol_directory.h"
#include "registers/prh.h"
#include "registers/remembering_register.h"
#include "registers/vies.h"

#include <array>

using namespace std::chrono_literals;

namespace {

/// The one place for the registers' addresses: production's, unless others were given.
QUrl address(const RegisterAddresses &given, const QString &id, const QString &name, const QString &production)
{
    return given.value(id).value(name, QUrl(production));
}

Bolagsverket::Addresses bolagsverketAddresses(const RegisterAddresses &given)
{
    const QString id = QStringLiteral("bolagsverket");
    return {
        address(given, id, QStringLiteral("api"),
                QStringLiteral("https://gw.api.bolagsverket.se/vardefulla-datamangder/v1")),
        address(given, id, QStringLiteral("token"), QStringLiteral("https://portal.api.bolagsverket.se/oauth2/token"))};
}

/// What a register is made of.
struct Ingredients
{
    Http &http;
    SecretStore &secrets;
    const RegisterAddresses &addresses;
    const RegisterLimits &limits;

    QUrl api(const QString &id, const QString &production) const
    {
        return address(addresses, id, QStringLiteral("api"), production);
    }
};

std::unique_ptr<CompanyRegister> bolagsverket(const Ingredients &from)
{
    return std::make_unique<Bolagsverket>(from.http, from.secrets, bolagsverketAddresses(from.addresses),
                                          from.limits.value(QStringLiteral("bolagsverket")));
}

std::unique_ptr<CompanyRegister> brregOfNorway(const Ingredients &from)
{
    const QString id = QStringLiteral("brreg");
    return std::make_unique<Brreg>(
        from.http, from.api(id, QStringLiteral("https://data.brreg.no/enhetsregisteret/api")), from.limits.value(id));
}

std::unique_ptr<CompanyRegister> prhOfFinland(const Ingredients &from)
{
    const QString id = QStringLiteral("prh");
    return std::make_unique<Prh>(
        from.http, from.api(id, QStringLiteral("https://avoindata.prh.fi/opendata-ytj-api/v3")), from.limits.value(id));
}

std::unique_ptr<CompanyRegister> viesOfTheUnion(const Ingredients &from)
{
    const QString id = QStringLiteral("vies");
    return std::make_unique<Vies>(from.http,
                                  from.api(id, QStringLiteral("https://ec.europa.eu/taxation_customs/vies/rest-api")),
                                  from.limits.value(id));
}

std::unique_ptr<CompanyRegister> peppolDirectory(const Ingredients &from)
{
    const QString id = QStringLiteral("peppol");
    return std::make_unique<PeppolDirectory>(from.http, from.api(id, QStringLiteral("https://directory.peppol.eu")),
                                             from.limits.value(id));
}

using Row = std::unique_ptr<CompanyRegister> (*)(const Ingredients &);

// The best source first; a new register is one more. The national register on this computer goes before them all: it
// knows every name and needs no network.
constexpr std::array<Row, 5> kRows = {bolagsverket, brregOfNorway, prhOfFinland, viesOfTheUnion, peppolDirectory};

} // namespace

// Bolagsverket and the Peppol Directory say how often they may be asked. VIES, Brreg and PRH do not: a person who looks a
// company up asks a few times a minute, so these are far more than one needs and far less than a loop of ours would send.
// VIES gets the least, because it turns all of Europe away when too many ask a country at once.
RegisterLimits serviceLimits()
{
    // A tenth slower than allowed: they count what arrives, and what was sent a second apart may arrive closer together.
    const auto atMost = [](int times, RateLimit::Time stretch) {
        return std::make_shared<RateLimit>(times, stretch + stretch / 10);
    };
    return {{QStringLiteral("bolagsverket"), atMost(60, 1min)},
            {QStringLiteral("brreg"), atMost(60, 1min)},
            {QStringLiteral("prh"), atMost(60, 1min)},
            {QStringLiteral("vies"), atMost(20, 1min)},
            {QStringLiteral("peppol"), atMost(2, 1s)}};
}

std::vector<std::unique_ptr<CompanyRegister>>
makeRegisters(Http &http, SecretStore &secrets, const RegisterAddresses &given, const RegisterLimits &limits)
{
    std::vector<std::unique_ptr<CompanyRegister>> registers;
    registers.reserve(kRows.size());
    for (const Row row : kRows)
        registers.push_back(std::make_unique<RememberingRegister>(row({http, secrets, given, limits})));
    return registers;
}

QList<SecretName> registerSecrets(const RegisterAddresses &given)
{
    return Bolagsverket::secretNames(bolagsverketAddresses(given).token);
}
