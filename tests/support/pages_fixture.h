#pragma once

#include "support/flow_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

/// Pages on the flow's fakes, with an operator whose every field is given.
struct PagesFixture : FlowFixture
{
    PagesFixture()
    {
        profile.name = QStringLiteral("Exempeloperatören");
        profile.signingName = QStringLiteral("Exempelsign");
        profile.document.declaration = {QStringLiteral("Jag bekräftar att jag har befogenheter"),
                                        QStringLiteral("I confirm that I have the authority & will sign")};
        profile.support.email = QStringLiteral("support@operator.example");
        profile.support.telephone = QStringLiteral("010-000 00 00");
        profile.links.logIn = {QStringLiteral("https://operator.example/sv"),
                               QStringLiteral("https://operator.example/en")};
    }

    SigningRun &run() { return flow->signingRun(); }

    template<typename T> testing::AssertionResult answer(Question<T> &question, Result<T> result)
    {
        if (!eventually([&] { return question.isOpen(); }))
            return testing::AssertionFailure() << "it was not asked";
        question.answer(std::move(result));
        return testing::AssertionSuccess();
    }

    void toInvited(const Company &company)
    {
        toSign(company);
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
        ASSERT_TRUE(answer<Registered>(accounts.opened, Registered::Accepted));
        flow->setCurrent(Step::Waiting);
        ASSERT_TRUE(answer<QString>(signing.created, QStringLiteral("5c0e")));
        ASSERT_TRUE(answer<void>(signing.file, {}));
        ASSERT_TRUE(answer<InvitationRef>(signing.invited, InvitationRef{QStringLiteral("77aa"), Secret("pass")}));
        ASSERT_TRUE(eventually([this] { return run().state() == Waiting::WaitingForBrowser; }));
    }

    testing::AssertionResult service(DocumentState state, InvitationState own = InvitationState::Sent)
    {
        return answer<SigningDocument>(
            signing.state, SigningDocument{QStringLiteral("5c0e"), state, true, {{QStringLiteral("77aa"), own}}});
    }

    testing::AssertionResult opened() { return service(DocumentState::Pending, InvitationState::Opened); }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    template<typename T> static QString textOf(QObject &parent, const char *name)
    {
        return child<T>(parent, name).text();
    }

    static bool isShown(QObject &parent, const char *name) { return !child<QWidget>(parent, name).isHidden(); }

    const Company soleTrader = companyCalled(QStringLiteral("Anna Exempels Bageri"), u"198101052382");
};
