#include "flow/typed_query.h"

#include "domain/plain_text.h"
#include "flow/maybe_number.h"

#include <algorithm>

QStringList TypedQuery::countries() const
{
    QStringList codes = QStringList{Draft().country} + m_companies.countries();
    codes.removeDuplicates();
    return codes;
}

// Three digits and a name may be a company's ("3B Bygg").
bool TypedQuery::isNumber() const
{
    const QString &text = m_draft.query;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return mayBecomeANumber(text) || (!digitsIn(text).isEmpty() && !hasLetter);
}

std::optional<CompanyId> TypedQuery::number() const
{
    const auto parsed = CompanyId::parse(m_draft.query, m_draft.country, m_now().date());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool TypedQuery::isSearchable() const
{
    const QString text = m_draft.query.trimmed();
    return number() || (text.size() >= shortestName() && !mayBecomeANumber(text));
}

int TypedQuery::shortestName() const
{
    return m_companies.shortestName(m_draft.country);
}

CompanyQuery TypedQuery::query() const
{
    if (const auto asked = number())
        return *asked;
    return CompanyName(m_draft.query.simplified(), m_draft.country);
}

QStringList TypedQuery::registersAsked() const
{
    return m_companies.whoIsAsked(query());
}

// Whatever country is chosen: what reads as a Swedish person's number is one.
QString TypedQuery::shown() const
{
    const auto swedish = OrganisationNumber::parse(m_draft.query, m_now().date());
    return swedish && swedish->isPersonal() ? swedish->display() : plainText(m_draft.query);
}

// With nobody to send it to there is nothing to ask.
bool TypedQuery::mustAskFirst() const
{
    const auto asked = number();
    return asked && asked->isPersonal() && !hasAgreed() && !personalNumberGoesTo().isEmpty();
}

// A yes is a yes to those that were named: who has been switched on since is asked about anew.
bool TypedQuery::hasAgreed() const
{
    const QStringList receivers = personalNumberGoesTo();
    return !m_agreedTo.isEmpty() && std::all_of(receivers.begin(), receivers.end(), [this](const QString &id) {
        return m_agreedTo.contains(id);
    });
}

QStringList TypedQuery::personalNumberGoesTo() const
{
    return m_companies.personalNumberGoesTo();
}
