// The settings by keyboard, and in a window that is lower than they are: where the focus goes, and what is in view.
#include "dialogs/key_form.h"
#include "support/settings_fixture.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace {

struct SettingsFocusTest : SettingsDialogTest
{
    SettingsFocusTest()
    {
        dialog.open();
        dialog.resize(dialog.width(), 16 * dialog.fontMetrics().lineSpacing());
    }

    QString held() const { return dialog.focusWidget() ? dialog.focusWidget()->objectName() : QString(); }
    QAbstractButton &saveKeys() { return child<QAbstractButton>(keys(), "saveKeys"); }
    MessageLine &answer() { return child<MessageLine>(keys(), "keysMessage"); }
    KeyForm &keys() { return *dialog.registerKeys(); }

    static bool isInView(const QWidget &one)
    {
        return one.visibleRegion().boundingRect().height() == one.height() && one.height() > 0;
    }

    void scrollTo(int end)
    {
        for (QWidget *one = &keys(); one; one = one->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(one))
                area->verticalScrollBar()->setValue(end);
    }

    void typeKeys()
    {
        const QSignalSpy looked(&keys(), &KeyForm::look);
        dialog.turnToKeys(Section::Registers);
        EXPECT_TRUE(eventually([&] { return !looked.isEmpty(); }));
        QTest::keyClicks(&field("clientId"), QStringLiteral("abc"));
        QTest::keyClicks(&field("clientSecret"), QStringLiteral("def"));
    }

    void test()
    {
        typeKeys();
        saveKeys().setFocus();
        saveKeys().click();
    }

    QStringList tabbedThrough()
    {
        dialog.findChild<QTabBar *>()->setFocus();
        QStringList names;
        do {
            names.append(held());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        } while (held() != names.first() && names.size() < 30);
        names.removeFirst(); // the tabs
        return names;
    }
};

QStringList listed(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

TEST_F(SettingsFocusTest, TabGoesThroughTheGeneralOnesAsTheyAreRead)
{
    dialog.turnTo(Section::General);
    EXPECT_EQ(tabbedThrough(), listed("language appearance still keepNothing cancel save"));
}

TEST_F(SettingsFocusTest, TabGoesThroughTheOperatorAsItIsRead)
{
    dialog.turnTo(Section::Operator);
    dialog.operatorKeys()->showKept(fail(Failure::KeychainLocked));
    EXPECT_EQ(
        tabbedThrough(),
        listed("tryAgain goOnWithout troubleHelp apiKey signingId signingSecret saveKeys removeKeys cancel save"));
}

TEST_F(SettingsFocusTest, TabGoesThroughTheRegistersAsTheyAreRead)
{
    dialog.turnTo(Section::Registers);
    keys().showKept(fail(Failure::KeychainLocked));
    EXPECT_EQ(tabbedThrough(), listed("bolagsverket peppol vies brreg prh another updateRegister chooseRegister "
                                      "renewsRegister openPage tryAgain goOnWithout troubleHelp clientId "
                                      "clientSecret saveKeys removeKeys cancel save"));
}

TEST_F(SettingsFocusTest, TabGoesThroughTheNetworkAsItIsRead)
{
    dialog.turnTo(Section::Network);
    button("http").click();
    EXPECT_EQ(tabbedThrough(), listed("system http socks5 none host port cancel save"));
}

TEST_F(SettingsFocusTest, WhoWantsToEnterKeysIsAtTheirFirstField)
{
    for (const auto &[section, first] : {std::pair(Section::Registers, "clientId"), {Section::Operator, "apiKey"}}) {
        dialog.turnToKeys(section);
        EXPECT_EQ(held(), QLatin1String(first));
        EXPECT_TRUE(eventually([&, name = first] { return isInView(field(name)); })) << first;
    }
}

TEST_F(SettingsFocusTest, ThatKeysAreTestedAndWhatCameOfItIsSeenAndSaid)
{
    typeKeys();
    saveKeys().setFocus();
    const QSignalSpy said(&answer(), &MessageLine::announced);
    scrollTo(0);
    saveKeys().click();
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(held(), QStringLiteral("saveKeys"));
    EXPECT_TRUE(eventually([this] { return isInView(answer()); }));

    scrollTo(0);
    keys().showSaved(fail(Failure::KeyRefused));
    EXPECT_TRUE(eventually([&said] { return said.size() == 2; }));
    EXPECT_EQ(held(), QStringLiteral("saveKeys"));
    EXPECT_TRUE(eventually([this] { return isInView(answer()); }));
}

TEST_F(SettingsFocusTest, TroubleWithTheKeychainIsSeenAndSaid)
{
    test();
    auto &trouble = *keys().findChild<Banner *>();
    const QSignalSpy said(&trouble, &Banner::announced);
    scrollTo(0);
    keys().showSaved(fail(Failure::KeychainLocked));
    EXPECT_EQ(said.size(), 1);
    EXPECT_TRUE(eventually([&] { return isInView(trouble); }));
}

TEST_F(SettingsFocusTest, WhoIsElsewhereIsNotScrolledAway)
{
    dialog.turnTo(Section::Registers);
    dialog.findChild<QTabBar *>()->setFocus();
    keys().showKept(fail(Failure::KeychainLocked));
    QCoreApplication::processEvents();
    EXPECT_TRUE(isInView(button("bolagsverket")));
}

TEST_F(SettingsFocusTest, PressedAgainWhileTheKeysAreTestedItDoesNothing)
{
    const QSignalSpy saved(&keys(), &KeyForm::save);
    test();
    saveKeys().click();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(saved.size(), 1);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(SettingsFocusTest, TheFocusOfAButtonThatGoesStaysWithTheForm)
{
    test();
    keys().showSaved(fail(Failure::KeychainLocked));
    QAbstractButton &again = child<QAbstractButton>(keys(), "tryAgain");
    again.setFocus();
    again.click();
    EXPECT_EQ(held(), QStringLiteral("saveKeys"));
}

TEST_F(SettingsFocusTest, TheSecondHalfOfADoubleClickPressesNothing)
{
    dialog.turnTo(Section::Registers);
    QAbstractButton &other = button("peppol");
    const bool before = other.isChecked();
    const QPointF at(8, other.height() / 2.0);
    for (const QEvent::Type what : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(what, at, other.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&other, &event);
    }
    EXPECT_EQ(other.isChecked(), before);
}

TEST_F(SettingsFocusTest, ReturnInAKeysFieldSavesTheKeysAndNotTheSettings)
{
    const QSignalSpy saved(&keys(), &KeyForm::save);
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    typeKeys();
    QTest::keyClick(&field("clientSecret"), Qt::Key_Return);
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(held(), QStringLiteral("saveKeys")) << "the field is switched off meanwhile";

    keys().showSaved(KeptKeys{});
    QTest::keyClick(&saveKeys(), Qt::Key_Return);
    EXPECT_EQ(answer().tone(), Tone::Success) << "pressed twice";
    EXPECT_EQ(chosen.size(), 0);

    field("clientId").setFocus();
    QTest::keyClick(&field("clientId"), Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1) << "nothing is typed";
}

TEST_F(SettingsFocusTest, WhyTheSettingsAreNotSavedIsInView)
{
    typeKeys();
    for (int time = 0; time < 2; ++time) {
        scrollTo(0);
        button("save").click();
        EXPECT_EQ(held(), QStringLiteral("saveKeys"));
        EXPECT_TRUE(eventually([this] { return isInView(answer()); })) << time;
        EXPECT_TRUE(answer().text().contains(QLatin1String("not saved yet")));
    }
}

TEST_F(SettingsFocusTest, SaveWaitsForKeysThatAreTested)
{
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    test();
    button("save").click();
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_TRUE(answer().text().contains(QLatin1String("being tested")));

    keys().showSaved(KeptKeys{});
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SettingsFocusTest, SaveThatWaitedStaysForWhatIsToBeRead)
{
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    test();
    button("save").click();
    keys().showSaved(fail(Failure::KeyRefused));
    EXPECT_TRUE(answer().text().contains(QLatin1String("does not accept")));

    saveKeys().click();
    keys().showSaved(KeptKeys{});
    EXPECT_TRUE(dialog.isVisible()) << "that Save is over";
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(SettingsFocusTest, EscapeFromTheProxysQuestionLosesNothingThatIsTyped)
{
    const QSignalSpy declined(&dialog, &SettingsDialog::loginDeclined);
    QObject::connect(&dialog, &SettingsDialog::loginDeclined, &dialog, &SettingsDialog::endQuestion);
    typeKeys();
    dialog.askForLogin({QStringLiteral("proxy.example.se")});
    QTest::keyClick(&field("user"), Qt::Key_Escape);
    EXPECT_EQ(declined.size(), 1);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(field("clientId").text(), QStringLiteral("abc"));
    EXPECT_EQ(held(), QStringLiteral("clientId"));

    QTest::keyClick(&field("clientId"), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible()) << "then it is the dialog's own again";
}

} // namespace
