#include "registers/catalogue.h"

#include "registers/bolagsverket.h"
#include "registers/peppol_directory.h"

#include <array>

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

std::unique_ptr<CompanyRegister> bolagsverket(Http &http, SecretStore &secrets, const RegisterAddresses &given)
{
    return std::make_unique<Bolagsverket>(http, secrets, bolagsverketAddresses(given));
}

std::unique_ptr<CompanyRegister> peppol(Http &http, SecretStore &, const RegisterAddresses &given)
{
    const QString id = QStringLiteral("peppol");
    return std::make_unique<PeppolDirectory>(
        http, address(given, id, QStringLiteral("api"), QStringLiteral("https://directory.peppol.eu")));
}

using Row = std::unique_ptr<CompanyRegister> (*)(Http &, SecretStore &, const RegisterAddresses &);

constexpr std::array<Row, 2> kRows = {bolagsverket, peppol}; // the best source first; a new register is one more

} // namespace

std::vector<std::unique_ptr<CompanyRegister>> makeRegisters(Http &http, SecretStore &secrets,
                                                            const RegisterAddresses &given)
{
    std::vector<std::unique_ptr<CompanyRegister>> registers;
    registers.reserve(kRows.size());
    for (const Row row : kRows)
        registers.push_back(row(http, secrets, given));
    return registers;
}

QList<SecretName> registerSecrets(const RegisterAddresses &given)
{
    return Bolagsverket::secretNames(bolagsverketAddresses(given).token);
}
