// The rail down the side: how far one is, how much is left, and the way back to what is done.
#include "support/wizard_fixture.h"

#include "appearance.h"
#include "widgets/colours.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "wizard/rail_list.h"
#include "wizard/rail_step.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>

namespace {

struct StepRailTest : WizardFixture
{
    RailStep &step(int number) { return child<RailStep>(wizard, qPrintable(QStringLiteral("step%1").arg(number))); }
    QAccessibleInterface &heard(QWidget &widget) { return *QAccessible::queryAccessibleInterface(&widget); }
    QString nameOf(int number) { return heard(step(number)).text(QAccessible::Name); }
    QString left() { return child<QLabel>(wizard, "left").text(); }

    [[nodiscard]] bool turnsToSign()
    {
        if (!turnsToCompany())
            return false;
        type("email", QStringLiteral("info@exemplet.example"));
        primary().click();
        if (!eventually([this] { return accounts.hint.isOpen(); }))
            return false;
        accounts.hint.answer(false);
        return turnsTo(Step::Sign);
    }
};

TEST_F(StepRailTest, AScreenReaderMeetsAGroupThatSaysHowFarItIs)
{
    ASSERT_TRUE(turnsToCompany());
    QAccessibleInterface &list = heard(child<RailList>(wizard, "steps"));
    EXPECT_EQ(list.role(), QAccessible::Grouping);
    EXPECT_EQ(list.text(QAccessible::Name), QStringLiteral("Steps"));
    ASSERT_EQ(list.childCount(), 4);
    EXPECT_EQ(nameOf(1), QStringLiteral("Step 1 of 4: Company, done"));
    EXPECT_EQ(nameOf(2), QStringLiteral("Step 2 of 4: Details, current step"));
    EXPECT_EQ(nameOf(3), QStringLiteral("Step 3 of 4: Signing, not yet"));
    EXPECT_EQ(list.child(2)->role(), QAccessible::StaticText);
    EXPECT_EQ(list.child(0)->role(), QAccessible::Button) << "it leads back";
}

TEST_F(StepRailTest, SaysHowMuchIsLeft)
{
    EXPECT_EQ(left(), QStringLiteral("About 3\u00a0steps, 2\u00a0minutes"));
    EXPECT_EQ(heard(child<RailList>(wizard, "steps")).text(QAccessible::Description), left());
    ASSERT_TRUE(turnsToSign());
    EXPECT_EQ(left(), QStringLiteral("The last step"));
}

TEST_F(StepRailTest, InANarrowWindowTheFirstPageSaysIt)
{
    wizard.resize(wizard.fontMetrics().height() * 30, 400);
    EXPECT_TRUE(
        eventually([this] { return text("sentence").contains(QStringLiteral("About 3\u00a0steps, 2\u00a0minutes")); }));
    EXPECT_FALSE(child<QLabel>(wizard, "left").isVisible());
    EXPECT_EQ(step(1).toolTip(), QStringLiteral("Company")) << "the marks alone are left";
}

TEST_F(StepRailTest, AStepThatIsDoneLeadsBackByKeyboardAndNothingIsLost)
{
    ASSERT_TRUE(turnsToSign());
    step(2).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&step(2), Qt::Key_Space);

    EXPECT_EQ(wizard.step(), Step::Company);
    EXPECT_EQ(here<QLineEdit>("email").text(), QStringLiteral("info@exemplet.example"));
}

TEST_F(StepRailTest, ItLeadsBackOverSeveralPagesByMouse)
{
    ASSERT_TRUE(turnsToSign());
    QTest::mouseClick(&step(1), Qt::LeftButton);

    EXPECT_EQ(wizard.step(), Step::Lookup);
    EXPECT_EQ(here<QLineEdit>("query").text(), bakery.name);
    primary().click();
    EXPECT_TRUE(turnsTo(Step::Company)) << "and on again, over what is done";
}

TEST_F(StepRailTest, AScreenReaderCanPressIt)
{
    ASSERT_TRUE(turnsToCompany());
    auto *actions = heard(step(1)).actionInterface();
    ASSERT_TRUE(actions);
    EXPECT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(wizard.step(), Step::Lookup);
}

TEST_F(StepRailTest, NeitherTheCurrentStepNorOneToComeIsAButton)
{
    ASSERT_TRUE(turnsToCompany());
    for (const int number : {2, 3, 4}) {
        EXPECT_EQ(step(number).focusPolicy(), Qt::NoFocus) << number;
        EXPECT_TRUE(heard(step(number)).actionInterface()->actionNames().isEmpty()) << number;
        QTest::mouseClick(&step(number), Qt::LeftButton);
        step(number).click();
        EXPECT_EQ(wizard.step(), Step::Company) << number;
    }
}

TEST_F(StepRailTest, FromASignatureUnderWayNothingLeadsBack)
{
    ASSERT_TRUE(turnsToSign());
    type("number", QStringLiteral("191212121212"));
    here<QAbstractButton>("authority").click();
    primary().click();
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    ASSERT_TRUE(turnsTo(Step::Waiting));

    for (const int number : {1, 2, 3, 4}) {
        QTest::mouseClick(&step(number), Qt::LeftButton);
        EXPECT_EQ(wizard.step(), Step::Waiting) << number;
        EXPECT_EQ(step(number).focusPolicy(), Qt::NoFocus) << number;
    }
}

TEST_F(StepRailTest, TheMarksStayWhereTheyAreFromPageToPage)
{
    const auto place = [this] {
        QTest::qWait(50); // laid out
        return step(1).mapTo(&wizard, QPoint());
    };
    const QPoint before = place();
    ASSERT_TRUE(turnsToSign());
    EXPECT_EQ(left(), QStringLiteral("The last step")) << "one line, not two";
    EXPECT_EQ(place(), before);
}

TEST_F(StepRailTest, TheFocusRingCanBeSeenRoundAStepInEachPalette)
{
    QApplication::setStyle(new LookStyle);
    const FocusRing ring;
    ASSERT_TRUE(turnsToCompany());
    wizard.activateWindow();
    ASSERT_TRUE(eventually([this] { return wizard.isActiveWindow(); }));
    wizard.setAttribute(Qt::WA_KeyboardFocusChange);
    step(1).setFocus(Qt::TabFocusReason);
    auto *frame = wizard.findChild<QFocusFrame *>();
    ASSERT_TRUE(frame && frame->isVisible());
    for (const char *theme : {"dark", "contrast", "light"}) {
        useAppearance(QLatin1String(theme));
        const QColor beside = QApplication::palette().color(QPalette::Window);
        ASSERT_TRUE(eventually([&] { return wizard.palette().color(QPalette::Window) == beside; }));
        const QPoint left = frame->mapTo(&wizard, QPoint(1, frame->height() / 2));
        const QImage seen = wizard.grab().toImage();
        ASSERT_EQ(seen.pixelColor(left - QPoint(6, 0)), beside) << theme;
        EXPECT_GE(contrast(seen.pixelColor(left), beside), 3) << theme;
    }
}

TEST_F(StepRailTest, EnterIsThePrimaryButtonOnEachPage)
{
    const auto isDefault = [this] { return static_cast<QPushButton &>(primary()).isDefault(); };
    type("query", bakery.name);
    EXPECT_TRUE(isDefault());
    QTest::keyClick(&here<QLineEdit>("query"), Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return companies->found.isOpen(); })) << "Fetch";
    companies->found.answer(QList{bakery});
    ASSERT_TRUE(turnsTo(Step::Company));
    type("email", QStringLiteral("info@exemplet.example"));
    EXPECT_TRUE(isDefault());
    QTest::keyClick(&here<QLineEdit>("email"), Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return accounts.hint.isOpen(); })) << "Continue";
    accounts.hint.answer(false);
    ASSERT_TRUE(turnsTo(Step::Sign));
    EXPECT_TRUE(here<QLineEdit>("number").hasFocus() || wizard.focusWidget() == &here<QLineEdit>("number"));
    here<QAbstractButton>("authority").click();
    type("number", QStringLiteral("191212121212"));
    QTest::keyClick(&here<QLineEdit>("number"), Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return accounts.opened.isOpen(); })) << "Sign";
}

} // namespace
