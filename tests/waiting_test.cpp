#include "flow/waiting.h"

#include "support/qt_test.h"

#include <set>

namespace {

using E = WaitingEvent;
using W = Waiting;

constexpr W kSignedStates[] = {W::Signed,         W::FetchingCopy,      W::CreatingAccount,
                               W::AccountPending, W::AccountNotCreated, W::ExistsAfterSigning,
                               W::Finished};

bool isSigned(W state)
{
    return std::find(std::begin(kSignedStates), std::end(kSignedStates), state) != std::end(kSignedStates);
}

TEST(Waiting, ASignatureIsNeverUndone)
{
    for (const W state : kSignedStates)
        for (int event = 0; event < kWaitingEvents; ++event)
            EXPECT_TRUE(isSigned(nextWaiting(state, static_cast<E>(event)).value_or(state)))
                << static_cast<int>(state) << " by " << event;
}

TEST(Waiting, EveryStateBeforeTheSignatureButTheEndedOnesCanBeCancelled)
{
    for (const W state : {W::Resuming, W::Preparing, W::ClosingOld, W::Starting, W::WaitingForBrowser, W::Opened,
                          W::WaitingForOther, W::NotFinished, W::LostContact, W::RefusedByService, W::Ended})
        EXPECT_EQ(nextWaiting(state, E::CancelAsked), W::CancelledByUser) << static_cast<int>(state);
}

TEST(Waiting, ASignatureSeenCountsInEveryStateThatStillAsks)
{
    for (const W state : {W::Resuming, W::ClosingOld, W::Starting, W::WaitingForBrowser, W::Opened, W::WaitingForOther,
                          W::NotFinished, W::LostContact, W::CancelledByUser, W::RefusedByService})
        EXPECT_EQ(nextWaiting(state, E::SawSigned), W::Signed) << static_cast<int>(state);
}

TEST(Waiting, OnlyAStatusAnswerLeadsToSigned)
{
    for (int state = 0; state < kWaitings; ++state)
        for (int event = 0; event < kWaitingEvents; ++event)
            EXPECT_TRUE(nextWaiting(static_cast<W>(state), static_cast<E>(event)) != W::Signed
                        || static_cast<E>(event) == E::SawSigned)
                << state;
}

TEST(Waiting, EveryStateCanBeReachedAndEveryOneButTheLastCanBeLeft)
{
    std::set<W> reached{W::NotBegun, W::Resuming, W::Preparing, W::CreatingAccount};
    for (int round = 0; round < kWaitings; ++round)
        for (const W state : std::set(reached))
            for (int event = 0; event < kWaitingEvents; ++event)
                if (const auto next = nextWaiting(state, static_cast<E>(event)))
                    reached.insert(*next);
    EXPECT_EQ(static_cast<int>(reached.size()), kWaitings);

    for (int state = static_cast<int>(W::NotBegun) + 1; state < static_cast<int>(W::Finished); ++state) {
        bool canBeLeft = false;
        for (int event = 0; event < kWaitingEvents; ++event)
            canBeLeft = canBeLeft || nextWaiting(static_cast<W>(state), static_cast<E>(event)).has_value();
        EXPECT_TRUE(canBeLeft) << state;
    }
}

TEST(Waiting, TheWayOfAPlainSignature)
{
    W state = W::Preparing;
    for (const E event :
         {E::DocumentMade, E::Invited, E::SawUnopened, E::SawOpened, E::SawOpened, E::SawSigned, E::CopyAsked,
          E::CopyFetched, E::AccountStillPending, E::AccountStillPending, E::AccountComplete})
        state = nextWaiting(state, event).value_or(state);
    EXPECT_EQ(state, W::Finished);
}

} // namespace
