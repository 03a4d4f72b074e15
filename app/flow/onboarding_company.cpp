// The company the registration is about: taken from the answers or typed, its contact, and what we know of it already.
#include "flow/onboarding.h"

#include "domain/plain_text.h"
#include "flow/registrations.h"

#include <QUuid>

namespace {

ManualEntry entryOf(const Company &known)
{
    const bool isNumberShown = known.id && !known.isPersonal();
    return {known.name,           isNumberShown ? known.id->display() : QString(),
            known.form.code,      known.address.street,
            known.address.careOf, known.address.postcode,
            known.address.town};
}

void fillFromQuery(ManualEntry &entry, const QString &query, bool isNumber)
{
    if (isNumber && entry.number.isEmpty())
        entry.number = query;
    if (!isNumber && entry == ManualEntry{})
        entry.name = query;
}

} // namespace

void Onboarding::take(const Company &company)
{
    if (m_record.draft.company != company)
        forkWhenOpened();
    m_record.draft.company = company;
}

// An account that was opened belongs to the company it was opened for: another company is another registration.
void Onboarding::forkWhenOpened()
{
    const bool isSame = !m_record.isRegistrationSent && !m_record.draft.isAccountOpened;
    if (isSame)
        return;
    Draft &draft = m_record.draft;
    draft.registrationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.created = m_services.now();
    draft.isAccountOpened = draft.isSigned = draft.isLeftUnsigned = false;
    draft.accountId.clear();
    draft.finished = {};
    m_record.signing = {};
    m_record.declaration = {};
    m_record.isRegistrationSent = m_record.isLeftForLater = false;
    m_record.reminder = {};
}

void Onboarding::fillInByHand()
{
    prefill();
    edit(Step::Lookup);
    m_record.draft.byHand = true;
    m_done.insert({Step::Lookup, Step::Results});
    Q_EMIT changed();
    if (m_current == Step::Company)
        Q_EMIT wentByHand();
    else
        Q_EMIT stepDone(m_current);
}

// What was found or typed already need not be typed again.
void Onboarding::prefill()
{
    Draft &draft = m_record.draft;
    if (m_current != Step::Company || !draft.company)
        return fillFromQuery(draft.manual, draft.query.trimmed(), isNumberTyped());
    if (draft.manual != ManualEntry{})
        return;
    draft.manual = entryOf(*draft.company);
    if (draft.company->id)
        draft.country = draft.company->id->country();
}

void Onboarding::setManual(const ManualEntry &entry)
{
    if (entry == m_record.draft.manual)
        return;
    m_record.draft.manual = entry;
    edit(Step::Manual);
}

Company Onboarding::companyTyped() const
{
    const ManualEntry &typed = m_record.draft.manual;
    Company company;
    if (const auto number = CompanyId::parse(typed.number, m_record.draft.country, today()))
        company.id = *number;
    company.name = plainText(typed.name);
    company.form.code = typed.formCode;
    company.address = {
        plainText(typed.street), plainText(typed.careOf), plainText(typed.postcode), plainText(typed.town), {}};
    company.source = {QStringLiteral("manual"), m_services.now(), false};
    return company;
}

void Onboarding::submitManual()
{
    const Company company = companyTyped();
    const bool hasPostcode = m_record.draft.country != QLatin1String("SE") || Postcode::parse(company.address.postcode);
    const bool isWhole = company.id && !company.name.isEmpty() && hasPostcode && !company.address.town.isEmpty();
    if (m_busy || !isWhole)
        return;
    edit(Step::Manual);
    m_record.draft.silentOnCompany.clear();
    m_record.draft.withoutKeysOnCompany.clear();
    take(company);
    finish(Step::Manual);
}

void Onboarding::setContact(const QString &email, const QString &telephone)
{
    Draft &draft = m_record.draft;
    if (email == draft.email && telephone == draft.telephone)
        return;
    draft.email = email;
    draft.telephone = telephone;
    draft.isAccountOpened = false; // what was sent is out of date: the same id sent again is an update
    m_record.isRegistrationSent = false;
    edit(Step::Company);
}

bool Onboarding::isCountryOpen() const
{
    const auto &company = m_record.draft.company;
    return company && (!company->id || m_services.profile.countries.contains(company->id->country()));
}

// Our own records know more than any look-up: an account that is there, or one that was begun.
bool Onboarding::adoptKnown()
{
    const auto &id = m_record.draft.company->id;
    for (const RegistrationSummary &known : m_services.registrations.summaries()) {
        if (!id || known.company != *id || known.id == m_record.draft.registrationId)
            continue;
        if (known.state == RegistrationSummary::State::Verified) {
            m_record.draft.hasAccount = m_record.draft.isVerified = true;
            return true;
        }
        if (known.state == RegistrationSummary::State::Unsigned) {
            const Record *begun = m_services.registrations.find(known.id);
            m_record.draft.registrationId = begun->draft.registrationId;
            m_record.draft.created = begun->draft.created;
            m_record.isRegistrationSent = begun->isRegistrationSent;
            m_record.signing = begun->signing;
            return false;
        }
    }
    return false;
}

void Onboarding::confirm()
{
    const Draft &draft = m_record.draft;
    if (m_busy || !draft.company || !isCountryOpen() || !EmailAddress::parse(draft.email))
        return;
    edit(Step::Company);
    drop();
    if (adoptKnown() || draft.company->isPersonal())
        return finish(Step::Company);
    m_busy = true;
    m_pending = m_services.accounts.mayExist(*draft.company, [this](const Result<bool> &hint) {
        m_record.draft.mayHaveAccount = hint.value_or(false); // a hint: no answer is no reason to stop
        finish(Step::Company);
    });
    Q_EMIT changed();
}
