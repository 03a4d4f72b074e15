#pragma once

#include "domain/organisation_number.h"

/// Two capital letters, as ISO 3166-1 alpha-2 has them.
bool isCountryCode(QStringView text);

/// Which company: a country (ISO 3166-1 alpha-2, upper case) and its number there.
class CompanyId
{
public:
    CompanyId(OrganisationNumber number) : m_swedish(number) {} // NOLINT(google-explicit-constructor): is one
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
