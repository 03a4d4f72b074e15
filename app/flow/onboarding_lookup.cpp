// Looking a company up: what is asked for, to whom a person's number goes, and which of the answers is meant.
#include "flow/onboarding.h"

#include "domain/plain_text.h"
#include "registers/company_lookup.h"

#include <algorithm>

namespace {

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isExact(const Draft &draft, const std::optional<OrganisationNumber> &number)
{
    if (draft.hits.size() != 1)
        return false;
    return number || draft.hits.first().name.compare(draft.query.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

void Onboarding::setQuery(const QString &text)
{
    if (text == m_record.draft.query)
        return;
    m_record.draft.query = text;
    m_hasAgreed = false;
    edit(Step::Lookup);
}

bool Onboarding::isSearchable() const
{
    const QString text = m_record.draft.query.trimmed();
    if (OrganisationNumber::parse(text, today()))
        return true;
    constexpr qsizetype kMaybeANumber = 6; // a mistyped personal number must not go out as a name
    return text.size() >= 2 && digitsIn(text) < kMaybeANumber;
}

QString Onboarding::shownQuery() const
{
    const auto number = OrganisationNumber::parse(m_record.draft.query, today());
    return number && number->isPersonal() ? number->display() : plainText(m_record.draft.query);
}

bool Onboarding::mustAskFirst() const
{
    const auto number = OrganisationNumber::parse(m_record.draft.query, today());
    return number && number->isPersonal() && !m_hasAgreed;
}

QStringList Onboarding::personalNumberGoesTo() const
{
    return m_services.companies.personalNumberGoesTo();
}

void Onboarding::agreeToSend()
{
    m_hasAgreed = true;
    Q_EMIT changed();
}

void Onboarding::search()
{
    if (m_busy || !isSearchable() || mustAskFirst())
        return;
    edit(Step::Lookup);
    Draft &draft = m_record.draft;
    draft.byHand = false;
    draft.hits.clear();
    draft.silent.clear();
    draft.selected.reset();
    m_busy = true;
    const auto number = OrganisationNumber::parse(draft.query, today());
    const CompanyQuery query =
        number ? CompanyQuery(CompanyId(*number)) : CompanyQuery(CompanyName(draft.query.simplified()));
    m_pending = m_services.companies.find(query, [this](Result<LookupAnswer> answer) {
        if (!answer)
            return stop(answer.error());
        found(std::move(*answer));
    });
    Q_EMIT changed();
}

void Onboarding::found(LookupAnswer answer)
{
    Draft &draft = m_record.draft;
    draft.hits = std::move(answer.companies);
    draft.silent = std::move(answer.silent);
    const auto number = OrganisationNumber::parse(draft.query, today());
    draft.isExactHit = isExact(draft, number ? std::optional(*number) : std::nullopt);
    if (draft.isExactHit)
        take(draft.hits.first());
    if (m_current != Step::Results)
        return finish(Step::Lookup);
    m_busy = false; // asked again from the list: there the user still chooses
    m_done.insert(Step::Lookup);
    Q_EMIT changed();
}

void Onboarding::select(qsizetype row)
{
    if (m_record.draft.selected == row)
        return;
    m_record.draft.selected = row;
    edit(Step::Results);
}

void Onboarding::choose()
{
    Draft &draft = m_record.draft;
    if (m_busy || !draft.selected || *draft.selected >= draft.hits.size())
        return;
    edit(Step::Results);
    draft.byHand = false;
    take(draft.hits.at(*draft.selected));
    finish(Step::Results);
}
