#pragma once

#include "domain/company_register.h"
#include "net/access_token.h"
#include "secrets/secret_store.h"

#include <QUrl>

#include <memory>

class Http;
class RateLimit;

/// Bolagsverket's "värdefulla datamängder" v1: by number only, with a client id and secret of the user's own.
class Bolagsverket final : public CompanyRegister
{
public:
    struct Addresses
    {
        QUrl api; // ".../vardefulla-datamangder/v1"
        QUrl token; // ".../oauth2/token", on another host
    };

    Bolagsverket(Http &http, SecretStore &secrets, Addresses addresses, std::shared_ptr<RateLimit> limit);

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;
    /// A token, and a call with it. NotPermitted: the keys are right, but are not for the data.
    Pending tryKeys(Done<void> done) override;
    void forget() override { m_token.forget(); }

    static QList<SecretName> secretNames(const QUrl &token);

private:
    Pending askForToken(Done<QJsonObject> done);
    Pending fetchToken(Done<FreshToken> done);
    Pending callAlive(const Secret &token, Done<void> done);
    Pending ask(const Secret &token, const OrganisationNumber &number, Done<QList<Company>> done);

    Http &m_http;
    SecretStore &m_secrets;
    Addresses m_addresses;
    std::shared_ptr<RateLimit> m_limit;
    AccessToken m_token;
};
