#pragma once

#include "domain/company_register.h"

#include <QUrl>

#include <memory>

class Http;
class RateLimit;

/// Finland's PRH and its business information system: its companies by number and by name, free for all.
class Prh final : public CompanyRegister
{
public:
    Prh(Http &http, QUrl api, std::shared_ptr<RateLimit> limit)
        : m_http(http), m_api(std::move(api)), m_limit(std::move(limit))
    {
    }

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

private:
    Pending search(const QByteArray &term, const QString &value, Done<QList<Company>> done);

    Http &m_http;
    QUrl m_api; // ".../opendata-ytj-api/v3"
    std::shared_ptr<RateLimit> m_limit;
};
