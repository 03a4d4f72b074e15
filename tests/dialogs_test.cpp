#include "dialogs/reminder_dialog.h"
#include "support/qt_test.h"
#include "widgets/message_line.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QMouseEvent>
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

struct ReminderDialogTest : testing::Test
{
    ReminderDialogTest() { dialog->open(); }
    ~ReminderDialogTest() override { delete dialog; }

    QPointer<ReminderDialog> dialog = new ReminderDialog(bakery());
};

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

TEST_F(ReminderDialogTest, ADoubleClickDeletesNothingUnread)
{
    const QSignalSpy removed(dialog.data(), &ReminderDialog::removed);
    auto &button = child<QPushButton>(*dialog, "remove");
    QTest::mouseClick(&button, Qt::LeftButton);
    const QPointF at = button.rect().center();
    for (const QEvent::Type what : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(what, at, button.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&button, &event);
    }
    EXPECT_FALSE(child<MessageLine>(*dialog, "removeMessage").isHidden());
    EXPECT_EQ(removed.size(), 0);
}
