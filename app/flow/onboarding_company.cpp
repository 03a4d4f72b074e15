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

// An account that was opened belongs to the company it was opened for: another company is another registration. False: it
// was not opened.
bool forkWhenOpened(Record &record, const QDateTime &now)
{
    if (!record.wasEverSent && !record.draft.isAccountOpened)
        return false;
    Draft &draft = record.draft;
    draft.registrationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.created = now;
    draft.isAccountOpened = draft.wasAccountOpened = draft.isSigned = draft.isSignedHere = draft.isLeftUnsigned = false;
    draft.otherEmail.clear();
    draft.accountId.clear();
    draft.finished = {};
    record.signing = {};
    record.declaration = {};
    record.isRegistrationSent = record.wasEverSent = record.isLeftForLater = false;
    record.reminder = {};
    return true;
}

Company companyTyped(const Draft &draft, const QDateTime &now)
{
    const ManualEntry &typed = draft.manual;
    Company company;
    if (const auto number = CompanyId::parse(typed.number, draft.country, now.date()))
        company.id = *number;
    company.name = plainText(typed.name);
    company.form.code = typed.formCode;
    company.address = {
        plainText(typed.street), plainText(typed.careOf), plainText(typed.postcode), plainText(typed.town), {}};
    company.source = {QStringLiteral("manual"), now, false};
    return company;
}

// Our own records know more than any look-up: an account that is there, or one that was begun.
bool adoptKnown(Record &record, const Registrations &registrations)
{
    const auto &id = record.draft.company->id;
    for (const RegistrationSummary &known : registrations.summaries()) {
        if (!id || known.company != *id || known.id == record.draft.registrationId)
            continue;
        if (known.state == RegistrationSummary::State::Verified) {
            record.draft.hasAccount = record.draft.isVerified = true;
            return true;
        }
        if (known.state == RegistrationSummary::State::Unsigned) {
            const Record *begun = registrations.find(known.id);
            record.draft.registrationId = begun->draft.registrationId;
            record.draft.created = begun->draft.created;
            record.draft.otherEmail = begun->draft.otherEmail;
            record.draft.isSignedHere = begun->draft.isSignedHere;
            record.draft.wasAccountOpened = begun->draft.wasAccountOpened;
            record.draft.isQueued = begun->draft.isQueued;
            record.isRegistrationSent = begun->isRegistrationSent;
            record.wasEverSent = begun->wasEverSent;
            record.signing = begun->signing;
            return false;
        }
    }
    return false;
}

} // namespace

void Onboarding::take(const Company &company)
{
    const auto &before = m_record.draft.company;
    const bool isSameOne = before && before->id && before->id == company.id;
    if (isSameOne && *before != company)
        sendAgain();
    else if (before != company && forkWhenOpened(m_record, m_services.now()))
        renewRun(); // the old one's signature is the other company's
    if (!isSameOne)
        m_record.draft.isQueued = false; // nobody has asked for this one's account
    m_record.draft.company = company;
}

// What the operator was told is out of date: the same id sent again is an update.
void Onboarding::sendAgain()
{
    m_record.draft.isAccountOpened = false;
    m_record.isRegistrationSent = false;
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
        return fillFromQuery(draft.manual, draft.query.trimmed(), m_typedQuery.isNumber());
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

void Onboarding::submitManual()
{
    const Company company = companyTyped(m_record.draft, m_services.now());
    const bool hasPostcode = m_record.draft.country != QLatin1String("SE") || Postcode::parse(company.address.postcode);
    const bool isWhole = company.id && !company.name.isEmpty() && hasPostcode && !company.address.town.isEmpty();
    if (isBusy() || !isWhole)
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
    sendAgain();
    edit(Step::Company);
}

bool Onboarding::isCountryOpen() const
{
    const auto &company = m_record.draft.company;
    return company && (!company->id || m_services.profile.countries.contains(company->id->country()));
}

void Onboarding::confirm()
{
    const Draft &draft = m_record.draft;
    if (isBusy() || !draft.company || !isCountryOpen() || !EmailAddress::parse(draft.email))
        return;
    edit(Step::Company);
    m_search.drop();
    const QString before = draft.registrationId;
    const bool isVerified = adoptKnown(m_record, m_services.registrations);
    if (draft.registrationId != before)
        renewRun();
    if (isVerified || draft.company->isPersonal())
        return finish(Step::Company);
    saveNow();
    m_busy = true;
    m_pending = m_services.accounts.mayExist(*draft.company, [this](const Result<bool> &hint) {
        m_record.draft.mayHaveAccount = hint.value_or(false); // a hint: no answer is no reason to stop
        finish(Step::Company);
    });
    Q_EMIT changed();
}
