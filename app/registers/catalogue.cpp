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

// Bolagsverket and the Peppol Directory say how often they may be asked. VIES, Brreg and PRH do not: a person who looks a
// company up asks a few times a minute, so these are far more than one needs and far less than a loop of ours would send.
// VIES gets the least, because it turns all of Europe away when too many ask a country at once.
std::shared_ptr<RateLimit> atMost(int times, RateLimit::Time stretch)
{
    return std::make_shared<RateLimit>(times, stretch);
}

std::unique_ptr<CompanyRegister> bolagsverket(Http &http, SecretStore &secrets, const RegisterAddresses &given)
{
    return std::make_unique<Bolagsverket>(http, secrets, bolagsverketAddresses(given), atMost(60, 1min));
}

std::unique_ptr<CompanyRegister> brregOfNorway(Http &http, SecretStore &, const RegisterAddresses &given)
{
    const QUrl api = address(given, QStringLiteral("brreg"), QStringLiteral("api"),
                             QStringLiteral("https://data.brreg.no/enhetsregisteret/api"));
    return std::make_unique<Brreg>(http, api, atMost(60, 1min));
}

std::unique_ptr<CompanyRegister> prhOfFinland(Http &http, SecretStore &, const RegisterAddresses &given)
{
    const QUrl api = address(given, QStringLiteral("prh"), QStringLiteral("api"),
                             QStringLiteral("https://avoindata.prh.fi/opendata-ytj-api/v3"));
    return std::make_unique<Prh>(http, api, atMost(60, 1min));
}

std::unique_ptr<CompanyRegister> viesOfTheUnion(Http &http, SecretStore &, const RegisterAddresses &given)
{
    const QUrl api = address(given, QStringLiteral("vies"), QStringLiteral("api"),
                             QStringLiteral("https://ec.europa.eu/taxation_customs/vies/rest-api"));
    return std::make_unique<Vies>(http, api, atMost(20, 1min));
}

std::unique_ptr<CompanyRegister> peppolDirectory(Http &http, SecretStore &, const RegisterAddresses &given)
{
    const QUrl api =
        address(given, QStringLiteral("peppol"), QStringLiteral("api"), QStringLiteral("https://directory.peppol.eu"));
    return std::make_unique<PeppolDirectory>(http, api, atMost(2, 1s));
}

using Row = std::unique_ptr<CompanyRegister> (*)(Http &, SecretStore &, const RegisterAddresses &);

// The best source first; a new register is one more. The national register on this computer goes before them all: it
// knows every name and needs no network.
constexpr std::array<Row, 5> kRows = {bolagsverket, brregOfNorway, prhOfFinland, viesOfTheUnion, peppolDirectory};

} // namespace

std::vector<std::unique_ptr<CompanyRegister>> makeRegisters(Http &http, SecretStore &secrets,
                                                            const RegisterAddresses &given)
{
    std::vector<std::unique_ptr<CompanyRegister>> registers;
    registers.reserve(kRows.size());
    for (const Row row : kRows)
        registers.push_back(std::make_unique<RememberingRegister>(row(http, secrets, given)));
    return registers;
}

QList<SecretName> registerSecrets(const RegisterAddresses &given)
{
    return Bolagsverket::secretNames(bolagsverketAddresses(given).token);
}
