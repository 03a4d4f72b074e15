#pragma once

#include "domain/company_register.h"

#include <QUrl>

#include <memory>

class Http;
class RateLimit;

/// Norway's Enhetsregisteret: its companies by number and by name, free for all.
class Brreg final : public CompanyRegister
{
public:
    Brreg(Http &http, QUrl api, std::shared_ptr<RateLimit> limit)
        : m_http(http), m_api(std::move(api)), m_limit(std::move(limit))
    {
    }

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

private:
    Pending findNumber(const CompanyId &id, Done<QList<Company>> done);
    Pending findName(const QString &name, Done<QList<Company>> done);

    Http &m_http;
    QUrl m_api; // ".../enhetsregisteret/api"
    std::shared_ptr<RateLimit> m_limit;
};
