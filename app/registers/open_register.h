#pragma once

#include "domain/company_register.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class Http;
class QJsonObject;
class RateLimit;

/// A register that everyone may ask for companies by their numbers and names. It is asked by GET, so it is never asked
/// about a person.
class OpenRegister : public CompanyRegister
{
public:
    OpenRegister(Http &http, QUrl api, std::shared_ptr<RateLimit> limit)
        : m_http(http), m_api(std::move(api)), m_limit(std::move(limit))
    {
    }

    Pending find(const CompanyQuery &query, Done<QList<Company>> done) final;

protected:
    using Terms = QList<std::pair<QByteArray, QString>>;
    using Read = std::function<Result<QList<Company>>(const QJsonObject &, const QDateTime &)>;

    virtual Pending findNumber(const CompanyId &id, Done<QList<Company>> done) = 0; // of a country it knows
    virtual Pending findName(const CompanyName &name, Done<QList<Company>> done) = 0; // the same; simplified, not empty

    Pending ask(const QString &path, const Terms &terms, Read read, Done<QList<Company>> done);

private:
    Http &m_http;
    QUrl m_api;
    std::shared_ptr<RateLimit> m_limit;
};
