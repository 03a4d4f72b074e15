#include "waiting_picture.h"
#include "waiting_text.h"

#include "support/qt_test.h"

#include <QFile>
#include <QSet>

namespace {

constexpr int kStates = static_cast<int>(Waiting::Finished) + 1;

WaitingText textOf(int state)
{
    return waitingText(static_cast<Waiting>(state), QStringLiteral("Visma Sign"), QStringLiteral("InExchange"));
}

} // namespace

TEST(WaitingText, EveryStateHasATitleASentenceAndANextStep)
{
    for (int i = 0; i < kStates; ++i) {
        const WaitingText text = textOf(i);
        EXPECT_FALSE(text.title.isEmpty()) << i;
        EXPECT_TRUE(text.sentence.endsWith(u'.')) << i;
        EXPECT_TRUE(text.nextStep.endsWith(u'.')) << i;
    }
}

TEST(WaitingText, EveryStateHasAPictureThatIsThere)
{
    for (int i = 0; i < kStates; ++i) {
        const QString icon = waitingPicture(static_cast<Waiting>(i)).icon;
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon))) << i << icon.toStdString();
    }
}

TEST(WaitingText, NoTwoStatesShareAText)
{
    QSet<QString> titles;
    QSet<QString> sentences;
    for (int i = 0; i < kStates; ++i) {
        titles.insert(textOf(i).title);
        sentences.insert(textOf(i).sentence);
    }
    EXPECT_EQ(titles.size(), kStates);
    EXPECT_EQ(sentences.size(), kStates);
}

TEST(WaitingText, OnlyWhatIsToBeSignedInTheBrowserIsHeadedSo)
{
    const QString sign = waitingHeading(Waiting::WaitingForBrowser);
    for (int i = 0; i < kStates; ++i) {
        const auto state = static_cast<Waiting>(i);
        EXPECT_FALSE(waitingHeading(state).isEmpty()) << i;
        EXPECT_EQ(waitingHeading(state) == sign, state == Waiting::WaitingForBrowser || state == Waiting::Opened) << i;
    }
}

TEST(WaitingText, WithNothingToSignYetNoSignatureIsSpokenOf)
{
    const auto sentence = [](bool mayBeSigned) {
        return waitingText(Waiting::LostContact, {}, {}, {.mayBeSigned = mayBeSigned}).sentence;
    };
    EXPECT_TRUE(sentence(true).contains(QLatin1String("If you have signed")));
    EXPECT_TRUE(sentence(false).contains(QLatin1String("nothing is signed yet")));
}

TEST(WaitingText, ClaimsNothingThatTheServiceDoesNotTell)
{
    for (int i = 0; i < kStates; ++i) {
        const WaitingText text = textOf(i);
        const QString all = (text.title + text.sentence + text.nextStep).toLower();
        EXPECT_FALSE(all.contains(QLatin1String("declined"))) << i;
        EXPECT_FALSE(all.contains(QLatin1String("expired"))) << i;
    }
}

TEST(WaitingText, OnlyTheEndedStateGuessesAndSaysThatItDoes)
{
    const QString ended = textOf(static_cast<int>(Waiting::Ended)).sentence;
    EXPECT_TRUE(ended.contains(QLatin1String("either")));
}

TEST(WaitingText, AtTheEndTheNoticeSaysWhatIsDone)
{
    const WaitingText text = textOf(static_cast<int>(Waiting::Finished));
    EXPECT_TRUE(text.nextStep.contains(QLatin1String("signed and registered"))) << text.nextStep.toStdString();
}

TEST(WaitingText, OnlyWhatIsReallyKeptIsSaidToBeStillHere)
{
    for (const Waiting state : {Waiting::Ended, Waiting::CancelledByUser})
        EXPECT_TRUE(textOf(static_cast<int>(state)).nextStep.contains(QLatin1String("All but your personal number")));
}

TEST(WaitingText, NamesEachServiceInItsPlace)
{
    EXPECT_TRUE(textOf(static_cast<int>(Waiting::Starting)).sentence.contains(QLatin1String("Visma Sign")));
    EXPECT_TRUE(textOf(static_cast<int>(Waiting::AccountPending)).title.startsWith(QLatin1String("InExchange")));
    for (int i = 0; i < kStates; ++i)
        EXPECT_FALSE((textOf(i).title + textOf(i).sentence + textOf(i).nextStep).contains(u'%')) << i;
}
