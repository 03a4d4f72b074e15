#pragma once

#include "domain/company_register.h"

#include <QUrl>

class Http;

/// The Peppol Directory: companies that receive e-invoices and let it be known. It is asked by GET, so it is never
/// asked about a person's number.
class PeppolDirectory final : public CompanyRegister
{
public:
    PeppolDirectory(Http &http, QUrl base) : m_http(http), m_base(std::move(base)) {}

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

private:
    Pending search(const QByteArray &term, const QString &value, Done<QList<Company>> done);

    Http &m_http;
    QUrl m_base;
};
