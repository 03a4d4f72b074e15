#pragma once

#include "domain/company_register.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <vector>

class Http;

/// Register id -> name ("api", "token") -> address, as a services file gives them.
using RegisterAddresses = QHash<QString, QHash<QString, QUrl>>;

/// Every register there is, the best source first; `given` takes the place of the production addresses.
std::vector<std::unique_ptr<CompanyRegister>> makeRegisters(Http &http, SecretStore &secrets,
                                                            const RegisterAddresses &given = {});

/// The keys that registers need, for `anslut secrets` and the settings.
QList<SecretName> registerSecrets(const RegisterAddresses &given = {});
