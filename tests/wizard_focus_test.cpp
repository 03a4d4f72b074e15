#include "support/wizard_fixture.h"

#include "widgets/message_line.h"

#include <QCheckBox>

namespace {

/// How often something was hidden.
struct Hidings final : QObject
{
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Hide ? 1 : 0;
        return false;
    }
};

/// Where the keyboard is: what is hidden or switched off must not hand the focus to something else.
struct WizardFocusTest : WizardFixture
{
    QString held() const { return wizard.focusWidget() ? wizard.focusWidget()->objectName() : QString(); }

    void press(QAbstractButton &button)
    {
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, Qt::Key_Space);
    }

    template<typename T> [[nodiscard]] bool answers(Question<T> &question, Result<T> result)
    {
        if (!eventually([&] { return question.isOpen(); }))
            return false;
        question.answer(std::move(result));
        return true;
    }

    [[nodiscard]] bool turnsToSign()
    {
        if (!turnsToCompany())
            return false;
        type("email", QStringLiteral("info@exemplet.example"));
        primary().click();
        return answers<bool>(accounts.hint, false) && turnsTo(Step::Sign);
    }

    [[nodiscard]] bool turnsToWaiting()
    {
        if (!turnsToSign())
            return false;
        type("number", QStringLiteral("191212121212"));
        here<QCheckBox>("authority").click();
        primary().click();
        return answers<Registered>(accounts.opened, Registered::Accepted) && turnsTo(Step::Waiting);
    }
};

TEST_F(WizardFocusTest, TheWaysToSignGetTheFocusWhenTheyAreThere)
{
    ASSERT_TRUE(turnsToWaiting());
    ASSERT_TRUE(answers<QString>(signing.created, QStringLiteral("5c0e")));
    ASSERT_TRUE(answers<void>(signing.file, {}));
    ASSERT_TRUE(answers<InvitationRef>(signing.invited, InvitationRef{QStringLiteral("77aa"), Secret("pass")}));

    EXPECT_TRUE(eventually([this] { return held() == QLatin1String("open"); })) << held().toStdString();
}

TEST_F(WizardFocusTest, WhileThereIsNothingToPressThePageIsBegunAtItsTitle)
{
    ASSERT_TRUE(turnsToSign());
    type("number", QStringLiteral("191212121212"));
    here<QCheckBox>("authority").click();
    here<QLineEdit>("number").setFocus();
    QTest::keyClick(&here<QLineEdit>("number"), Qt::Key_Return);
    ASSERT_TRUE(answers<Registered>(accounts.opened, Registered::Accepted) && turnsTo(Step::Waiting));
    EXPECT_EQ(held(), QStringLiteral("title"));

    ASSERT_TRUE(answers<QString>(signing.created, QStringLiteral("5c0e")));
    ASSERT_TRUE(answers<void>(signing.file, {}));
    ASSERT_TRUE(answers<InvitationRef>(signing.invited, InvitationRef{QStringLiteral("77aa"), Secret("pass")}));
    EXPECT_TRUE(eventually([this] { return held() == QLatin1String("open"); })) << held().toStdString();
}

TEST_F(WizardFocusTest, EnterOnAPageThatIsNotFinishedSaysWhatIsLeft)
{
    ASSERT_TRUE(turnsToSign());
    QStringList said;
    for (const auto *line : page().findChildren<MessageLine *>())
        QObject::connect(line, &MessageLine::announced, &page(), [&said, line] { said += line->text(); });
    QTest::keyClick(&here<QLineEdit>("number"), Qt::Key_Return);
    EXPECT_EQ(said, QStringList{QStringLiteral("Left to do: your personal number and the confirmation.")});
    EXPECT_EQ(wizard.step(), Step::Sign);
}

TEST_F(WizardFocusTest, AnAnswerHidesNothingAndWhatWasSaidIsStillThere)
{
    ASSERT_TRUE(turnsToWaiting());
    ASSERT_TRUE(answers<QString>(signing.created, QStringLiteral("5c0e")));
    ASSERT_TRUE(answers<void>(signing.file, {}));
    ASSERT_TRUE(answers<InvitationRef>(signing.invited, InvitationRef{QStringLiteral("77aa"), Secret("pass")}));
    ASSERT_TRUE(eventually([this] { return flow->waiting() == Waiting::WaitingForBrowser; }));
    Hidings hidings;
    page().installEventFilter(&hidings);

    click("copyLink");
    ASSERT_TRUE(answers<QList<SigningMethod>>(
        signing.methodList, QList{SigningMethod{QStringLiteral("x-bankid"), QStringLiteral("BankID")}}));
    ASSERT_TRUE(answers<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/a"))));
    ASSERT_TRUE(answers<SigningDocument>(
        signing.state,
        SigningDocument{QStringLiteral("5c0e"), DocumentState::Pending, true, {{QStringLiteral("77aa")}}}));
    EXPECT_FALSE(here<MessageLine>("linkMessage").text().isEmpty());
    EXPECT_EQ(hidings.count, 0);
}

TEST_F(WizardFocusTest, TheSecondSignatorysAddressIsInSightWhenItGetsTheFocus)
{
    ASSERT_TRUE(turnsToSign());
    wizard.resize(wizard.width(), wizard.minimumHeight() * 2);
    here<QCheckBox>("together").click();

    EXPECT_EQ(held(), QStringLiteral("otherEmail"));
    const auto &email = here<QLineEdit>("otherEmail");
    EXPECT_TRUE(eventually([&] { return email.visibleRegion().boundingRect().height() == email.height(); }));
}

TEST_F(WizardFocusTest, AfterCancellingTheSigningItIsOnStartingAgainAndNotOnLeaving)
{
    ASSERT_TRUE(turnsToWaiting());
    press(*wizard.button(QWizard::CustomButton2));

    EXPECT_EQ(flow->waiting(), Waiting::CancelledByUser);
    EXPECT_TRUE(eventually([this] { return held() == QLatin1String("retry"); })) << held().toStdString();
}

TEST_F(WizardFocusTest, WhileARequestIsUnderWayItIsOnTheFirstFieldAndNotOnTheRail)
{
    type("query", QStringLiteral("exempel"));
    press(primary());
    EXPECT_EQ(companies->found.asked, 1);
    EXPECT_EQ(held(), QStringLiteral("query"));

    companies->found.answer(fail(Failure::Offline));
    EXPECT_EQ(held(), QStringLiteral("query"));
}

TEST_F(WizardFocusTest, CancellingARequestGivesItBackToTheFirstField)
{
    type("query", QStringLiteral("exempel"));
    press(primary());
    auto &cancel = here<QPushButton>("cancelRequest");
    ASSERT_TRUE(eventually([&] { return cancel.isVisible(); }));
    press(cancel);

    EXPECT_EQ(held(), QStringLiteral("query"));
}

} // namespace
