#include "dialogs/reminder_dialog.h"
#include "dialogs/settings_dialog.h"
#include "support/qt_test.h"
#include "widgets/message_line.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace {

RegistrationSummary bakery()
{
    RegistrationSummary registration;
    registration.id = QStringLiteral("r-1");
    registration.companyName = QStringLiteral("Bageri Exemplet AB");
    registration.state = RegistrationSummary::State::Unsigned;
    registration.since = QDateTime(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);
    return registration;
}

OperatorProfile exampleOperator()
{
    OperatorProfile profile;
    profile.name = QStringLiteral("Exempeloperatören");
    profile.signingName = QStringLiteral("Exempelsign");
    return profile;
}

struct ReminderDialogTest : testing::Test
{
    ReminderDialogTest() { dialog->open(); }
    ~ReminderDialogTest() override { delete dialog; }

    QPointer<ReminderDialog> dialog = new ReminderDialog(bakery());
};

void fillIn(SettingsDialog &dialog)
{
    for (const char *name : {"apiKey", "signingId", "signingSecret"})
        QTest::keyClicks(&child<QLineEdit>(dialog, name), QLatin1String(name));
}

} // namespace

TEST_F(ReminderDialogTest, NamesTheCompanyAndSinceWhen)
{
    EXPECT_TRUE(child<TextLabel>(*dialog, "title").text().contains(QLatin1String("Bageri Exemplet AB")));
    EXPECT_TRUE(child<TextLabel>(*dialog, "text").text().contains(QLatin1String("12 November 2026")));
}

TEST_F(ReminderDialogTest, CallsRegisteredOnlyWhatTheOperatorHasTaken)
{
    EXPECT_FALSE(child<TextLabel>(*dialog, "title").text().contains(QLatin1String("registered")));

    RegistrationSummary taken = bakery();
    taken.isRegistered = true;
    ReminderDialog other(taken);
    EXPECT_TRUE(child<TextLabel>(other, "title").text().contains(QLatin1String("is registered")));
}

TEST_F(ReminderDialogTest, ContinueIsThePrimaryButton)
{
    QSignalSpy goOn(dialog.data(), &ReminderDialog::goOn);
    QSignalSpy later(dialog.data(), &ReminderDialog::later);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    EXPECT_EQ(goOn.size(), 1);
    EXPECT_EQ(later.size(), 0);
}

TEST_F(ReminderDialogTest, EscapeIsSigningLaterAtTheChosenTime)
{
    ReminderDialog::Again again = ReminderDialog::Again::InADay;
    QObject::connect(dialog.data(), &ReminderDialog::later, dialog.data(),
                     [&](const QString &, ReminderDialog::Again chosen) { again = chosen; });
    child<QComboBox>(*dialog, "later").setCurrentIndex(1);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    EXPECT_EQ(again, ReminderDialog::Again::InAWeek);
}

TEST_F(ReminderDialogTest, DeletesOnlyWhenPressedTwice)
{
    QSignalSpy removed(dialog.data(), &ReminderDialog::removed);
    auto &button = child<QPushButton>(*dialog, "remove");
    button.click();
    EXPECT_EQ(removed.size(), 0);
    EXPECT_FALSE(child<MessageLine>(*dialog, "removeMessage").isHidden());
    button.click();
    EXPECT_EQ(removed.size(), 1);
}

TEST(SettingsDialog, GivesWhatWasChosen)
{
    SettingsDialog dialog(exampleOperator());
    const SettingsDialog::Values before{QStringLiteral("en"), SettingsDialog::Appearance::Dark};
    dialog.setValues(before);
    EXPECT_EQ(dialog.values(), before);

    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    child<QPushButton>(dialog, "save").click();
    EXPECT_EQ(chosen.size(), 1);
}

TEST(SettingsDialog, TakesKeysOnlyWhole)
{
    SettingsDialog dialog(exampleOperator());
    QSignalSpy keys(&dialog, &SettingsDialog::saveKeys);
    child<QPushButton>(dialog, "saveKeys").click();
    EXPECT_EQ(keys.size(), 0);
    EXPECT_EQ(child<MessageLine>(dialog, "keysMessage").tone(), Tone::Error);

    fillIn(dialog);
    child<QPushButton>(dialog, "saveKeys").click();
    EXPECT_EQ(keys.size(), 1);
}

TEST(SettingsDialog, ForgetsKeysThatAreSavedAndKeepsThoseThatAreNot)
{
    SettingsDialog dialog(exampleOperator());
    fillIn(dialog);
    auto &secret = child<QLineEdit>(dialog, "signingSecret");
    dialog.showKeysResult(Error{Failure::KeyRefused, {}, 0, {}});
    EXPECT_FALSE(secret.text().isEmpty());

    dialog.showKeysResult({});
    EXPECT_TRUE(secret.text().isEmpty());
    EXPECT_FALSE(secret.isUndoAvailable());
}

TEST(SettingsDialog, ABrokerNeedsNoKeys)
{
    OperatorProfile profile = exampleOperator();
    profile.access = OperatorProfile::Access::Broker;
    SettingsDialog dialog(profile);
    EXPECT_TRUE(child<QWidget>(dialog, "keys").isHidden());
}

TEST(SettingsDialog, WhatTheAdministratorDecidedCanBeSeenAndNotChanged)
{
    SettingsDialog dialog(exampleOperator());
    EXPECT_TRUE(child<QWidget>(dialog, "decided").isHidden());

    dialog.setLocked({true, false});
    EXPECT_FALSE(child<QComboBox>(dialog, "language").isEnabled());
    EXPECT_TRUE(child<QComboBox>(dialog, "appearance").isEnabled());
    EXPECT_FALSE(child<QWidget>(dialog, "decided").isHidden());
}

TEST(SettingsDialog, OffersNothingThatDoesNothing)
{
    const SettingsDialog dialog(exampleOperator());
    EXPECT_TRUE(dialog.findChildren<QCheckBox *>().isEmpty());
}
