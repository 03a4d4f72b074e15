#include "flow/step.h"

#include "domain/contact.h"
#include "flow/draft.h"

namespace {

Step afterLookup(const Draft &draft)
{
    if (draft.byHand)
        return Step::Manual;
    return draft.isExactHit ? Step::Company : Step::Results;
}

// An account that is there already, or that was opened without a signature, ends the journey before its usual next step.
Step unlessOpened(Step usual, const Draft &draft)
{
    if (draft.hasAccount)
        return Step::Existing;
    return draft.isLeftUnsigned ? Step::Done : usual;
}

} // namespace

std::optional<Step> nextStep(Step from, const Draft &draft)
{
    switch (from) {
    case Step::Lookup: return afterLookup(draft);
    case Step::Results: return draft.byHand ? Step::Manual : Step::Company;
    case Step::Manual: return Step::Company;
    case Step::Company: return unlessOpened(Step::Sign, draft);
    case Step::Sign: return unlessOpened(Step::Waiting, draft);
    case Step::Waiting: return draft.hasAccount ? Step::Existing : Step::Done;
    case Step::Existing:
    case Step::Done: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Step stepToResume(const Draft &draft)
{
    if (!draft.company)
        return draft.byHand ? Step::Manual : Step::Lookup;
    if (draft.isSigned && !draft.finished.isValid() && draft.company->id)
        return Step::Waiting;
    return EmailAddress::parse(draft.email) ? Step::Sign : Step::Company;
}
