#pragma once

#include "domain/company_register.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <vector>

class Http;
class RateLimit;

/// Register id -> name ("api", "token") -> address, as a services file gives them.
using RegisterAddresses = QHash<QString, QHash<QString, QUrl>>;

/// Register id -> how often its service may be asked; one that is not in it, as often as one likes.
using RegisterLimits = QHash<QString, std::shared_ptr<RateLimit>>;

/// What the services want. Those who share these share what they may ask.
RegisterLimits serviceLimits();

/// Every register there is, the best source first; `given` takes the place of the production addresses.
std::vector<std::unique_ptr<CompanyRegister>>
makeRegisters(Http &http, SecretStore &secrets, const RegisterAddresses &given, const RegisterLimits &limits);

/// The keys that registers need, for `anslut secrets` and the settings.
QList<SecretName> registerSecrets(const RegisterAddresses &given = {});
