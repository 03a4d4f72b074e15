#pragma once

#include "support/flow_fixture.h"

/// The waiting step, from Signera on, on fakes of our own interfaces.
struct SigningFixture : FlowFixture
{
    const QString kOwn = QStringLiteral("77aa"); // the user's invitation
    const QString kOther = QStringLiteral("88bb"); // a second signatory's

    SigningRun &run() { return flow->signingRun(); }

    template<typename T> testing::AssertionResult answer(Question<T> &question, Result<T> result)
    {
        if (!eventually([&] { return question.isOpen(); }))
            return testing::AssertionFailure() << "it was not asked, state " << static_cast<int>(run().state());
        question.answer(std::move(result));
        return testing::AssertionSuccess();
    }

    void toStarting()
    {
        toSign(bakery);
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
        ASSERT_TRUE(answer<Registered>(accounts.opened, Registered::Accepted));
        flow->setCurrent(Step::Waiting);
        ASSERT_TRUE(eventually([this] { return signing.created.isOpen(); }))
            << static_cast<int>(run().state()) << " " << (run().error() ? run().error()->detail.toStdString() : "");
    }

    void toInvited()
    {
        toStarting();
        signing.created.answer(QStringLiteral("5c0e"));
        ASSERT_TRUE(answer<void>(signing.file, {}));
        ASSERT_TRUE(answer<InvitationRef>(
            signing.invited,
            InvitationRef{kOwn, Secret("pass"), flow->draft().otherEmail.isEmpty() ? QString() : kOther}));
        ASSERT_TRUE(eventually([this] { return run().state() == Waiting::WaitingForBrowser; }));
    }

    testing::AssertionResult service(DocumentState state, InvitationState own = InvitationState::Sent)
    {
        return answer<SigningDocument>(signing.state,
                                       SigningDocument{QStringLiteral("5c0e"), state, true, {{kOwn, own}}});
    }

    testing::AssertionResult opened() { return service(DocumentState::Pending, InvitationState::Opened); }

    void toSigned()
    {
        toInvited();
        ASSERT_TRUE(service(DocumentState::Signed));
        ASSERT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    }
};
