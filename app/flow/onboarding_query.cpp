// What is typed to look a company up: a number of which country or a name, and to whom a person's number goes.
#include "flow/onboarding.h"

#include "domain/plain_text.h"
#include "flow/maybe_number.h"
#include "registers/company_lookup.h"

#include <algorithm>

QStringList Onboarding::countries() const
{
    QStringList codes = QStringList{Draft().country} + m_services.companies.countries();
    codes.removeDuplicates();
    return codes;
}

void Onboarding::setCountry(const QString &country)
{
    if (country == m_record.draft.country)
        return;
    m_record.draft.country = country;
    m_agreedTo.clear();
    edit(Step::Lookup);
}

void Onboarding::setQuery(const QString &text)
{
    if (text == m_record.draft.query)
        return;
    m_record.draft.query = text;
    m_agreedTo.clear();
    edit(Step::Lookup);
}

// Three digits and a name may be a company's ("3B Bygg").
bool Onboarding::isNumberTyped() const
{
    const QString &text = m_record.draft.query;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return mayBecomeANumber(text) || (!digitsIn(text).isEmpty() && !hasLetter);
}

std::optional<CompanyId> Onboarding::numberAsked() const
{
    const auto number = CompanyId::parse(m_record.draft.query, m_record.draft.country, today());
    return number ? std::optional(*number) : std::nullopt;
}

bool Onboarding::isSearchable() const
{
    const QString text = m_record.draft.query.trimmed();
    return numberAsked() || (text.size() >= shortestName() && !mayBecomeANumber(text));
}

int Onboarding::shortestName() const
{
    return m_services.companies.shortestName(m_record.draft.country);
}

CompanyQuery Onboarding::query() const
{
    if (const auto number = numberAsked())
        return *number;
    return CompanyName(m_record.draft.query.simplified(), m_record.draft.country);
}

QStringList Onboarding::registersAsked() const
{
    return m_services.companies.whoIsAsked(query());
}

// Whatever country is chosen: what reads as a Swedish person's number is one.
QString Onboarding::shownQuery() const
{
    const auto number = OrganisationNumber::parse(m_record.draft.query, today());
    return number && number->isPersonal() ? number->display() : plainText(m_record.draft.query);
}

// With nobody to send it to there is nothing to ask.
bool Onboarding::mustAskFirst() const
{
    const auto number = numberAsked();
    return number && number->isPersonal() && !hasAgreed() && !personalNumberGoesTo().isEmpty();
}

// A yes is a yes to those that were named: who has been switched on since is asked about anew.
bool Onboarding::hasAgreed() const
{
    const QStringList receivers = personalNumberGoesTo();
    return !m_agreedTo.isEmpty() && std::all_of(receivers.begin(), receivers.end(), [this](const QString &id) {
        return m_agreedTo.contains(id);
    });
}

QStringList Onboarding::personalNumberGoesTo() const
{
    return m_services.companies.personalNumberGoesTo();
}

void Onboarding::agreeToSend()
{
    m_agreedTo = personalNumberGoesTo();
    Q_EMIT changed();
}

void Onboarding::registersChanged()
{
    m_done.erase(Step::Lookup);
    Q_EMIT changed();
}
