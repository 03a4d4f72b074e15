#pragma once

#include "domain/company_register.h"

#include <QUrl>

#include <memory>

class Http;
class RateLimit;

/// The EU's register of VAT numbers, asked by POST: whether a Swedish or Finnish company is in it, and whose the number
/// is if the country tells. Says nothing of how the company is.
class Vies final : public CompanyRegister
{
public:
    Vies(Http &http, QUrl api, std::shared_ptr<RateLimit> limit)
        : m_http(http), m_api(std::move(api)), m_limit(std::move(limit))
    {
    }

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

private:
    Http &m_http;
    QUrl m_api; // ".../vies/rest-api"
    std::shared_ptr<RateLimit> m_limit;
};
