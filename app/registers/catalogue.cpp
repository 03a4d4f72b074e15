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

/// What a register is made of.
struct Ingredients
{
    Http &http;
    SecretStore &secrets;
    QUrl api;
    QUrl token;
    std::shared_ptr<RateLimit> limit;
};

using Make = std::unique_ptr<CompanyRegister> (*)(const Ingredients &);

std::unique_ptr<CompanyRegister> withKeys(const Ingredients &from)
{
    return std::make_unique<Bolagsverket>(from.http, from.secrets, Bolagsverket::Addresses{from.api, from.token},
                                          from.limit);
}

template<typename Register> std::unique_ptr<CompanyRegister> withoutKeys(const Ingredients &from)
{
    return std::make_unique<Register>(from.http, from.api, from.limit);
}

/// How often a service may be asked.
struct Allowed
{
    int times;
    RateLimit::Time stretch;
};

/// A register: production's address, what its service allows, and what makes it.
struct Row
{
    QLatin1String id;
    QLatin1String api;
    Allowed allowed;
    Make make;
};

// The best source first; a new register is one more. The national register on this computer goes before them all: it
// knows every name and needs no network.
//
// Bolagsverket and the Peppol Directory say how often they may be asked. VIES, Brreg and PRH do not: a person who looks a
// company up asks a few times a minute, so these are far more than one needs and far less than a loop of ours would send.
// VIES gets the least, because it turns all of Europe away when too many ask a country at once.
constexpr std::array kRows = {
    Row{QLatin1String("bolagsverket"),
        QLatin1String("https://gw.api.bolagsverket.se/vardefulla-datamangder/v1"),
        {60, 1min},
        withKeys},
    Row{QLatin1String("brreg"),
        QLatin1String("https://data.brreg.no/enhetsregisteret/api"),
        {60, 1min},
        withoutKeys<Brreg>},
    Row{QLatin1String("prh"),
        QLatin1String("https://avoindata.prh.fi/opendata-ytj-api/v3"),
        {60, 1min},
        withoutKeys<Prh>},
    Row{QLatin1String("vies"),
        QLatin1String("https://ec.europa.eu/taxation_customs/vies/rest-api"),
        {20, 1min},
        withoutKeys<Vies>},
    Row{QLatin1String("peppol"), QLatin1String("https://directory.peppol.eu"), {2, 1s}, withoutKeys<PeppolDirectory>}};

QUrl apiOf(const Row &row, const RegisterAddresses &given)
{
    return given.value(row.id).value(QStringLiteral("api"), QUrl(row.api));
}

// Only Bolagsverket has one.
QUrl tokenAddress(const RegisterAddresses &given)
{
    return given.value(QStringLiteral("bolagsverket"))
        .value(QStringLiteral("token"), QUrl(QStringLiteral("https://portal.api.bolagsverket.se/oauth2/token")));
}

} // namespace

// A tenth slower than allowed: they count what arrives, and what was sent a second apart may arrive closer together.
RegisterLimits serviceLimits()
{
    RegisterLimits limits;
    for (const auto &[id, api, allowed, make] : kRows)
        limits.insert(id, std::make_shared<RateLimit>(allowed.times, allowed.stretch + allowed.stretch / 10));
    return limits;
}

std::vector<std::unique_ptr<CompanyRegister>>
makeRegisters(Http &http, SecretStore &secrets, const RegisterAddresses &given, const RegisterLimits &limits)
{
    std::vector<std::unique_ptr<CompanyRegister>> registers;
    registers.reserve(kRows.size());
    for (const Row &row : kRows) {
        const Ingredients from{http, secrets, apiOf(row, given), tokenAddress(given), limits.value(row.id)};
        registers.push_back(std::make_unique<RememberingRegister>(row.make(from)));
    }
    return registers;
}

QList<SecretName> registerSecrets(const RegisterAddresses &given)
{
    return Bolagsverket::secretNames(tokenAddress(given));
}
