#include "flow/step.h"

#include "flow/draft.h"

std::optional<Step> nextStep(Step from, const Draft &draft)
{
    switch (from) {
    case Step::Lookup: return draft.byHand ? Step::Manual : draft.isExactHit ? Step::Company : Step::Results;
    case Step::Results: return draft.byHand ? Step::Manual : Step::Company;
    case Step::Manual: return Step::Company;
    case Step::Company:
    case Step::Sign:
        if (draft.hasAccount)
            return Step::Existing;
        if (draft.isLeftUnsigned)
            return Step::Done; // the variant for an account that is not signed yet
        return from == Step::Company ? Step::Sign : Step::Waiting;
    case Step::Waiting: return draft.hasAccount ? Step::Existing : Step::Done;
    case Step::Existing:
    case Step::Done: return std::nullopt;
    }
    Q_UNREACHABLE();
}
