#pragma once

#include "domain/company_register.h"
#include "net/access_token.h"
#include "secrets/secret_store.h"

#include <QUrl>

class Http;

/// Bolagsverket's "värdefulla datamängder" v1: by number only, with a client id and secret of the user's own.
class Bolagsverket final : public CompanyRegister
{
public:
    struct Addresses
    {
        QUrl api; // ".../vardefulla-datamangder/v1"
        QUrl token; // ".../oauth2/token", on another host
    };

    Bolagsverket(Http &http, SecretStore &secrets, Addresses addresses);

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;
    Pending tryKeys(Done<void> done) override;
    void forget() override { m_token.forget(); }

    static QList<SecretName> secretNames(const QUrl &token);

private:
    Pending fetchToken(Done<FreshToken> done);
    Pending ask(const Secret &token, const OrganisationNumber &number, Done<QList<Company>> done);

    Http &m_http;
    SecretStore &m_secrets;
    Addresses m_addresses;
    AccessToken m_token;
};
