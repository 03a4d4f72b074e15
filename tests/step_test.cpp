#include "flow/draft.h"

#include "support/qt_test.h"

#include <functional>

namespace {

struct Turn
{
    Step from;
    std::function<void(Draft &)> given;
    std::optional<Step> to;
};

// Design section 1: "Order".
const Turn kOrder[] = {
    {Step::Lookup, [](Draft &) {}, Step::Results},
    {Step::Lookup, [](Draft &draft) { draft.byHand = true; }, Step::Manual},
    {Step::Lookup, [](Draft &draft) { draft.isExactHit = true; }, Step::Company},
    {Step::Lookup, [](Draft &draft) { draft.byHand = draft.isExactHit = true; }, Step::Manual},
    {Step::Results, [](Draft &) {}, Step::Company},
    {Step::Results, [](Draft &draft) { draft.byHand = true; }, Step::Manual},
    {Step::Manual, [](Draft &draft) { draft.byHand = true; }, Step::Company},
    {Step::Company, [](Draft &) {}, Step::Sign},
    {Step::Company, [](Draft &draft) { draft.mayHaveAccount = true; }, Step::Sign}, // a hint decides nothing
    {Step::Company, [](Draft &draft) { draft.hasAccount = true; }, Step::Existing},
    {Step::Company, [](Draft &draft) { draft.isLeftUnsigned = true; }, Step::Done},
    {Step::Sign, [](Draft &) {}, Step::Waiting},
    {Step::Sign, [](Draft &draft) { draft.hasAccount = true; }, Step::Existing},
    {Step::Sign, [](Draft &draft) { draft.isLeftUnsigned = true; }, Step::Done},
    {Step::Waiting, [](Draft &draft) { draft.isSigned = true; }, Step::Done},
    {Step::Waiting, [](Draft &draft) { draft.isSigned = draft.hasAccount = true; }, Step::Existing},
    {Step::Done, [](Draft &) {}, std::nullopt},
    {Step::Existing, [](Draft &) {}, std::nullopt},
};

TEST(StepTest, TheOrderIsTheOneOfTheDesign)
{
    int turn = 0;
    for (const Turn &expected : kOrder) {
        Draft draft;
        expected.given(draft);
        EXPECT_EQ(nextStep(expected.from, draft), expected.to) << "turn " << turn;
        ++turn;
    }
}

} // namespace
