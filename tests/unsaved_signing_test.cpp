#include "support/journey_fixture.h"

#include <QDir>
#include <QMessageBox>

namespace {

/// A disk that can be written to until Signera is to be pressed.
struct UnsavedSigning : JourneyFixture
{
    bool isSwedish() const { return std::string_view(GetParam()) == "sv"; }

    // Where the registrations' folder was is a file now: nothing can be written there, by nobody.
    void breakDisk()
    {
        backend->waitForSaves();
        ASSERT_TRUE(QDir(folder.path()).rename(QStringLiteral("registrations"), QStringLiteral("before")));
        QFile inItsPlace(registrationsFolder());
        ASSERT_TRUE(inItsPlace.open(QIODevice::WriteOnly));
    }

    void mendDisk()
    {
        backend->waitForSaves(); // else one that is under way makes a folder of its own
        ASSERT_TRUE(QFile::remove(registrationsFolder()));
        ASSERT_TRUE(QDir(folder.path()).rename(QStringLiteral("before"), QStringLiteral("registrations")));
    }

    void type(const char *email)
    {
        JourneyFixture::type("email", QLatin1String(email));
        ASSERT_TRUE(eventually([this] { return flow().cannotKeep(); }));
    }

    QMessageBox *question() { return shown<QMessageBox>(); }
    bool offers(const char *answer)
    {
        return question() && question()->findChild<QAbstractButton *>(QLatin1String(answer));
    }
    [[nodiscard]] bool isSaidThatItCannotBeKept()
    {
        const QString words = QLatin1String(isSwedish() ? "kan inte sparas" : "cannot be kept");
        return question() && question()->informativeText().contains(words) && !offers("save") && !offers("keep");
    }
    [[nodiscard]] bool isClosed()
    {
        return eventually([this] { return !wizard().isVisible(); });
    }

    QString registrationsFolder() const { return folder.filePath(QStringLiteral("registrations")); }

    [[nodiscard]] bool isToldWhatAPowerCutMeans()
    {
        const QString sentence = isSwedish()
                                     ? QStringLiteral("efter ett strömavbrott skulle programmet inte känna till")
                                     : QStringLiteral("after a power cut the program would not know");
        return QTest::qWaitFor([&] { return words().contains(sentence) && words().contains(QLatin1String("SAV-05")); },
                               5000);
    }
};

TEST_P(UnsavedSigning, IsToldOnceAndTheSecondPressGoesOnToTheAccount)
{
    toSign();
    breakDisk();
    sign();
    ASSERT_TRUE(isToldWhatAPowerCutMeans()) << words().toStdString();
    EXPECT_EQ(demo->count(QStringLiteral("account")), 0);

    sign();
    ASSERT_TRUE(on(Step::Waiting));
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    EXPECT_FALSE(words().contains(QLatin1String("SAV-"))) << words().toStdString();
    press("open");
    ASSERT_TRUE(eventually([this] { return !browser.opened.isEmpty(); }));
    browser.sign();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("invitation")), 1);
    EXPECT_FALSE(words().contains(QLatin1String("SAV-"))) << words().toStdString();
}

TEST_P(UnsavedSigning, ADiskThatIsMendedMeanwhileIsUsed)
{
    toSign();
    breakDisk();
    sign();
    ASSERT_TRUE(isToldWhatAPowerCutMeans()) << words().toStdString();
    mendDisk();
    sign();
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    backend->waitForSaves();
    const QString id = flow().draft().registrationId;
    start();
    const Record *known = backend->registrations().find(id);
    ASSERT_TRUE(known);
    EXPECT_FALSE(known->signing.invitationId.isEmpty());
}

TEST_P(UnsavedSigning, ADiskThatFillsUpDuringTheRunIsToldOnceToo)
{
    toSign();
    demo->setFault(QStringLiteral("slow")); // so that there is time
    sign();
    ASSERT_TRUE(eventually([this] { return demo->count(QStringLiteral("account")) == 1; }));
    breakDisk();
    demo->setFault({});
    ASSERT_TRUE(in(Waiting::RefusedByService));
    ASSERT_TRUE(isToldWhatAPowerCutMeans()) << words().toStdString();
    EXPECT_EQ(demo->count(QStringLiteral("document")), 0);
    press("retry");
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1);
}

TEST_P(UnsavedSigning, WhatIsLeftForLaterIsNeverLeftUnsaved)
{
    toSign();
    breakDisk();
    sign();
    ASSERT_TRUE(isToldWhatAPowerCutMeans());
    sign();
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    const QSignalSpy left(&flow(), &Onboarding::leftForLater);
    flow().signLater(false);
    ASSERT_TRUE(eventually([this] { return flow().error().has_value(); }));
    EXPECT_EQ(flow().error()->what, Failure::NotSaved);
    EXPECT_EQ(left.size(), 0);
}

TEST_P(UnsavedSigning, WhoClosesIsToldThatItCannotBeKeptAndMayStayOrCloseAnyway)
{
    toCompany();
    breakDisk();
    type("info");
    wizard().close();
    ASSERT_TRUE(isSaidThatItCannotBeKept());
    EXPECT_FALSE(offers("create")) << "the e-mail is not right";
    EXPECT_TRUE(child<QPushButton>(*question(), "stay").isDefault());
    QTest::keyClick(question(), Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return !wizard().isAsking(); }));
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("info"));

    wizard().close();
    ASSERT_TRUE(isSaidThatItCannotBeKept());
    child<QAbstractButton>(*question(), "close").click();
    EXPECT_TRUE(isClosed());
}

TEST_P(UnsavedSigning, WhoSignsLaterMayHaveTheAccountCreated)
{
    toCompany();
    breakDisk();
    type("info@bageri.example");
    press("signLater");
    ASSERT_TRUE(isSaidThatItCannotBeKept());
    ASSERT_TRUE(offers("create"));
    mendDisk();
    child<QAbstractButton>(*question(), "create").click();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
}

TEST_P(UnsavedSigning, WhenItCanBeKeptAgainTheUsualQuestionIsAsked)
{
    toCompany();
    breakDisk();
    type("info@bageri.example");
    mendDisk();
    wizard().close();
    ASSERT_TRUE(eventually([this] { return offers("save"); }));
    child<QAbstractButton>(*question(), "save").click();
    ASSERT_TRUE(isClosed());
    start();
    const auto kept = backend->registrations().unfinished();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(backend->registrations().find(kept.first().id)->draft.email, QStringLiteral("info@bageri.example"));
}

TEST_P(UnsavedSigning, ASigningThatNoStartWouldKnowOfIsTakenBackByWhoClosesAnyway)
{
    toSign();
    breakDisk();
    sign();
    ASSERT_TRUE(isToldWhatAPowerCutMeans());
    sign();
    ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    wizard().close();
    ASSERT_TRUE(isSaidThatItCannotBeKept());
    child<QAbstractButton>(*question(), "close").click();
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(QTest::qWaitFor([this] { return demo->count(QStringLiteral("cancel")) == 1; }, 9000));
}

INSTANTIATE_TEST_SUITE_P(, UnsavedSigning, testing::Values("sv", "en"),
                         [](const auto &language) { return language.param; });

} // namespace
