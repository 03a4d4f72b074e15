// The national register in the settings: what it says, and what can be done.
#include "dialogs/nationwide_card.h"
#include "i18n/language.h"
#include "support/qt_test.h"
#include "widgets/message_line.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>

namespace {

using Phase = RegisterKeeper::Phase;

struct NationwideCardTest : testing::Test
{
    NationwideCardTest()
    {
        language.use(QStringLiteral("en"));
        card.QWidget::show();
    }

    QAbstractButton &button(const char *name) { return child<QAbstractButton>(card, name); }
    QProgressBar &bar() { return child<QProgressBar>(card, "registerProgress"); }
    MessageLine &message() { return child<MessageLine>(card, "registerMessage"); }
    QString text(const char *name) { return child<QLabel>(card, name).text(); }

    QStringList shown()
    {
        QStringList names;
        for (const char *name :
             {"updateRegister", "pauseRegister", "cancelRegister", "chooseRegister", "removeRegister"})
            if (button(name).isVisible())
                names += button(name).text().remove(u'&');
        return names;
    }

    static RegisterKeeper::State ready()
    {
        RegisterKeeper::State state;
        state.facts = RegisterFacts{.companies = 1'234'567,
                                    .bytes = 1'100'000'000,
                                    .published = QDateTime(QDate(2026, 5, 11), QTime(12, 0), Qt::UTC),
                                    .imported = {}};
        return state;
    }

    static RegisterKeeper::State downloading()
    {
        RegisterKeeper::State state;
        state.phase = Phase::Downloading;
        state.received = 50'000'000;
        state.total = 200'000'000;
        state.bytesPerSecond = 1'000'000;
        return state;
    }

    Language language;
    NationwideCard card;
};

TEST_F(NationwideCardTest, SaysThatThereIsNoneAndWhatItTakes)
{
    card.show({});

    EXPECT_TRUE(text("registerState").contains(QLatin1String("250 MB")));
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Download"), QStringLiteral("Choose a file…")}));
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(NationwideCardTest, SaysOfWhenItIsAndHowLarge)
{
    card.show(ready());

    const QString said = text("registerState");
    for (const char *part : {"11 May 2026", "1,234,567", "1.1 GB"})
        EXPECT_TRUE(said.contains(QLatin1String(part))) << part << ": " << said.toStdString();
    EXPECT_EQ(shown(),
              (QStringList{QStringLiteral("Renew"), QStringLiteral("Choose a file…"), QStringLiteral("Remove")}));
}

TEST_F(NationwideCardTest, SaysHowFarTheDownloadIs)
{
    card.show(downloading());

    EXPECT_EQ(text("registerWork"),
              QStringLiteral("Downloading: 50 MB of 200 MB, 1 MB a second, about 3 minutes left"));
    EXPECT_EQ(bar().value() * 4, bar().maximum());
    EXPECT_FALSE(bar().accessibleName().isEmpty());
    EXPECT_EQ(bar().accessibleDescription(), text("registerWork"));
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Pause"), QStringLiteral("Cancel the download")}));
}

TEST_F(NationwideCardTest, GoesOnFromAPause)
{
    RegisterKeeper::State state = downloading();
    state.phase = Phase::Paused;
    card.show(state);
    QSignalSpy update(&card, &NationwideCard::update);

    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Continue"), QStringLiteral("Cancel the download")}));
    button("updateRegister").click();
    EXPECT_EQ(update.size(), 1);
}

TEST_F(NationwideCardTest, SaysWhatFailedWithItsCodeBesideTheOldOne)
{
    RegisterKeeper::State state = ready();
    state.failure = Error{.what = Failure::RegisterNoRoom};
    card.show(state);

    EXPECT_TRUE(message().text().contains(QLatin1String("REG-04")));
    EXPECT_EQ(message().tone(), Tone::Error);
    EXPECT_TRUE(text("registerState").contains(QLatin1String("1,234,567")));
}

TEST_F(NationwideCardTest, RemovesItOnlyAtTheSecondPress)
{
    card.show(ready());
    QSignalSpy remove(&card, &NationwideCard::remove);
    button("removeRegister").click();
    EXPECT_EQ(remove.size(), 0);
    EXPECT_TRUE(message().text().contains(QLatin1String("once more")));
    button("removeRegister").click();

    EXPECT_EQ(remove.size(), 1);
}

TEST_F(NationwideCardTest, KeepsTheKeyboardWhenItsButtonGoes)
{
    card.show({});
    button("updateRegister").setFocus();
    card.show(downloading());
    EXPECT_EQ(card.focusWidget(), &button("cancelRegister"));
    card.show(ready());

    EXPECT_EQ(card.focusWidget(), &button("updateRegister"));
}

TEST_F(NationwideCardTest, IsRenewedAsTheAdministratorSays)
{
    card.setRenews(true);
    card.setLocked(true);

    EXPECT_TRUE(card.renews());
    EXPECT_FALSE(button("renewsRegister").isEnabled());
}

} // namespace
