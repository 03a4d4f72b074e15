#pragma once

#include "domain/company_register.h"

#include <QUrl>

#include <memory>
#include <utility>

class Http;
class RateLimit;

/// The Peppol Directory: companies that receive e-invoices and let it be known. It is asked by GET, so it is never
/// asked about a person's number.
class PeppolDirectory final : public CompanyRegister
{
public:
    PeppolDirectory(Http &http, QUrl base, std::shared_ptr<RateLimit> limit)
        : m_http(http), m_base(std::move(base)), m_limit(std::move(limit))
    {
    }

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

private:
    using Terms = QList<std::pair<QByteArray, QString>>;

    Pending search(const Terms &terms, Done<QList<Company>> done);

    Http &m_http;
    QUrl m_base;
    std::shared_ptr<RateLimit> m_limit;
};
