#include "flow/account_opening.h"

namespace {

/// The asking and sending in turn; lives as long as the Pending that holds it.
class Opening final : public QObject
{
public:
    Opening(AccountService &accounts, Registration registration, Done<Registered> done)
        : m_accounts(accounts), m_registration(std::move(registration)), m_done(std::move(done))
    {
    }

    void ask()
    {
        m_step = m_accounts.status(m_registration.attemptId, [this](Result<AccountStatus> status) {
            if (!status)
                return tell(tl::unexpected(status.error()));
            if (status->kind == AccountStatus::Kind::Unknown)
                return send();
            tell(Registered::Accepted);
        });
    }

    void send()
    {
        m_step = m_accounts.open(m_registration, [this](Result<Registered> answer) {
            const bool isUnknown = !answer && answer.error().what == Failure::OutcomeUnknown;
            if (isUnknown && !std::exchange(m_hasAskedAgain, true))
                return ask();
            tell(std::move(answer));
        });
    }

private:
    void tell(Result<Registered> answer)
    {
        const auto done = m_done; // it may destroy us
        done(std::move(answer));
    }

    AccountService &m_accounts;
    Registration m_registration;
    Done<Registered> m_done;
    Pending m_step;
    bool m_hasAskedAgain = false;
};

} // namespace

Pending ensureRegistered(AccountService &accounts, const Registration &registration, bool mayHaveArrived,
                         Done<Registered> done)
{
    auto opening = std::make_unique<Opening>(accounts, registration, std::move(done));
    auto *const begun = opening.get();
    Pending pending(std::move(opening));
    mayHaveArrived ? begun->ask() : begun->send();
    return pending;
}

Registration registrationOf(const Record &record)
{
    const Draft &draft = record.draft;
    return {draft.registrationId, *draft.company, Contact{*EmailAddress::parse(draft.email), draft.telephone.trimmed()},
            record.language};
}

bool isWhole(const Record &record)
{
    return record.draft.company && record.draft.company->id && EmailAddress::parse(record.draft.email);
}

void noteOpened(Draft &draft, Registered answer)
{
    draft.hasAccount = answer == Registered::NumberTaken;
    draft.isAccountOpened = answer == Registered::Accepted;
    draft.wasAccountOpened = draft.wasAccountOpened || draft.isAccountOpened;
}
