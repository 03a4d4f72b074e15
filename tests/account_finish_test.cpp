#include "support/flow_fixture.h"

namespace {

constexpr int kTries = 6; // the first and five more

const AccountStatus kPending{AccountStatus::Kind::Pending, {}};
const AccountStatus kComplete{AccountStatus::Kind::Complete, QStringLiteral("A-1")};

struct AccountFinishTest : testing::Test
{
    AccountFinishTest()
    {
        finish.start({QStringLiteral("0f5b2a86"), companyCalled(QStringLiteral("Bageri Exemplet AB"), u"4020011013"),
                      Contact{*EmailAddress::parse(QStringLiteral("info@exemplet.example")), {}},
                      QStringLiteral("sv")});
    }

    template<typename T> static testing::AssertionResult answer(Question<T> &question, Result<T> result)
    {
        if (!eventually([&] { return question.isOpen(); }))
            return testing::AssertionFailure() << "it was not asked";
        question.answer(std::move(result));
        return testing::AssertionSuccess();
    }

    testing::AssertionResult status(Result<AccountStatus> result) { return answer(accounts.progress, result); }

    FakeAccounts accounts;
    AccountFinish finish{accounts, std::chrono::milliseconds(1), nullptr};
    QSignalSpy complete{&finish, &AccountFinish::complete};
    QSignalSpy failed{&finish, &AccountFinish::failed};
};

TEST_F(AccountFinishTest, WhatAskingAgainCanMendIsAskedAgainByItself)
{
    for (const Failure what : {Failure::Offline, Failure::Timeout, Failure::ServiceDown, Failure::RateLimited})
        ASSERT_TRUE(status(fail(what)));
    EXPECT_EQ(failed.size(), 0);
    ASSERT_TRUE(status(kComplete));
    EXPECT_EQ(complete.size(), 1);
}

TEST_F(AccountFinishTest, AfterAFewFailuresInARowTheUserIsAsked)
{
    for (int i = 0; i < kTries; ++i) {
        EXPECT_EQ(failed.size(), 0) << i;
        ASSERT_TRUE(status(fail(Failure::Offline)));
    }
    EXPECT_EQ(failed.size(), 1);
    EXPECT_FALSE(accounts.progress.isOpen());
}

TEST_F(AccountFinishTest, AnAnswerBetweenThemBeginsTheCountAnew)
{
    for (int i = 0; i < 2; ++i) {
        for (int j = 1; j < kTries; ++j)
            ASSERT_TRUE(status(fail(Failure::Offline)));
        ASSERT_TRUE(status(kPending));
    }
    EXPECT_EQ(failed.size(), 0);
}

TEST_F(AccountFinishTest, ANoIsToldAtOnceAndSoIsAKeychainThatWouldAskEachTime)
{
    ASSERT_TRUE(status(fail(Failure::KeyRefused)));
    EXPECT_EQ(failed.size(), 1);
    finish.start(
        {QStringLiteral("0f5b2a86"), {}, Contact{*EmailAddress::parse(QStringLiteral("a@b.example")), {}}, {}});
    ASSERT_TRUE(status(fail(Failure::KeychainLocked)));
    EXPECT_EQ(failed.size(), 2);
    EXPECT_EQ(accounts.progress.asked, 2);
}

TEST_F(AccountFinishTest, ARegistrationThatWasNotHeardIsSentAgainOnlyAfterALook)
{
    ASSERT_TRUE(status(AccountStatus{AccountStatus::Kind::Unknown, {}}));
    ASSERT_TRUE(answer<Registered>(accounts.opened, fail(Failure::ServiceDown)));
    EXPECT_FALSE(accounts.opened.isOpen());
    ASSERT_TRUE(status(kComplete));
    EXPECT_EQ(failed.size(), 0);
    EXPECT_EQ(complete.size(), 1);
    EXPECT_EQ(accounts.opened.asked, 1);
}

TEST_F(AccountFinishTest, StartingAgainGivesTheSameNumberOfTries)
{
    for (int round = 1; round <= 2; ++round) {
        for (int i = 0; i < kTries; ++i)
            ASSERT_TRUE(status(fail(Failure::Timeout)));
        ASSERT_EQ(failed.size(), round);
        finish.start(
            {QStringLiteral("0f5b2a86"), {}, Contact{*EmailAddress::parse(QStringLiteral("a@b.example")), {}}, {}});
    }
}

} // namespace
