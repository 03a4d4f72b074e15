#pragma once

#include "domain/organisation_number.h"

/// Two capital letters, as ISO 3166-1 alpha-2 has them.
bool isCountryCode(QStringView text);

/// Which company: a country (ISO 3166-1 alpha-2, upper case) and its number there.
class CompanyId
{
public:
    CompanyId(OrganisationNumber number) : m_swedish(number) {} // NOLINT(google-explicit-constructor): is one
    /// A number as people type it there: Sweden's (OrganisationNumber::parse), Norway's nine digits, Finland's "1234567-8";
    /// with blanks, hyphen or VAT prefix or without, its check digit holds. Other countries have none that we can check.
    static tl::expected<CompanyId, NumberFault> parse(QStringView text, const QString &country, QDate today);
    /// A number of another country as its register writes it: letters, digits and hyphens, at most 20; else nothing.
    static std::optional<CompanyId> foreign(const QString &country, const QString &number);

    QString country() const { return m_swedish ? QStringLiteral("SE") : m_country; }
    const std::optional<OrganisationNumber> &swedish() const { return m_swedish; }
    bool isPersonal() const { return m_swedish && m_swedish->isPersonal(); }

    QString display() const; // masked for a person
    std::optional<QString> publicNumber() const; // nothing for a person

    bool operator==(const CompanyId &) const = default;

private:
    CompanyId() = default;

    std::optional<OrganisationNumber> m_swedish;
    QString m_country;
    QString m_number;
};
