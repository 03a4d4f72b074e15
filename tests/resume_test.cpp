// The next start: the same page with the same text, the same field and the same language; a choice where there are several.
#include "dialogs/registrations_dialog.h"
#include "support/journey_fixture.h"
#include "widgets/banner.h"
#include "widgets/message_line.h"

#include <QComboBox>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

namespace {

struct Resume : JourneyFixture
{
    bool isThere(const QString &text) const // in a file of a registration
    {
        const QDir store(folder.filePath(QStringLiteral("registrations")));
        QByteArray all;
        for (const QString &name : store.entryList(QDir::Files)) {
            QFile file(store.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all.contains(text.toUtf8());
    }

    [[nodiscard]] bool isOnDisk(const QString &text)
    {
        return eventually([this, &text] { return isThere(text); });
    }

    QString quietLine()
    {
        QStringList said;
        for (const auto *banner : wizard().currentPage()->findChildren<Banner *>())
            if (banner->isVisible())
                said.append(banner->text());
        return said.join(u'\n');
    }

    // Where the registrations' folder was is a file now: nothing can be deleted there, by nobody.
    void breakDisk()
    {
        backend->waitForSaves();
        ASSERT_TRUE(QDir(folder.path()).rename(QStringLiteral("registrations"), QStringLiteral("before")));
        QFile inItsPlace(folder.filePath(QStringLiteral("registrations")));
        ASSERT_TRUE(inItsPlace.open(QIODevice::WriteOnly));
    }
    void mendDisk()
    {
        backend->waitForSaves(); // else one that is under way makes a folder of its own
        ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("registrations"))));
        ASSERT_TRUE(QDir(folder.path()).rename(QStringLiteral("before"), QStringLiteral("registrations")));
    }

    static RegistrationsDialog *list() { return shown<RegistrationsDialog>(); }
    QListView &rows() { return child<QListView>(*list(), "list"); }
    QAbstractButton &button(const char *name) { return child<QAbstractButton>(*list(), name); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < rows().model()->rowCount(); ++row)
            all.append(rows().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }

    /// Two clients, the second one worked on last.
    void toTwoClients()
    {
        toCompany(QStringLiteral("408840-3888"));
        type("email", QStringLiteral("a@klient.example"));
        ASSERT_TRUE(isOnDisk(QStringLiteral("a@klient.example")));
        flow().startOver();
        ASSERT_TRUE(on(Step::Lookup));
        toCompany(QStringLiteral("445244-5192"));
        type("email", QStringLiteral("b@klient.example"));
        ASSERT_TRUE(isOnDisk(QStringLiteral("b@klient.example")));
    }
};

} // namespace

TEST_P(Resume, TheSamePageWithTheSameTextAndField)
{
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    type("phone", QStringLiteral("040-12 34 56"));
    ASSERT_TRUE(isOnDisk(QStringLiteral("040-12 34 56")));
    ASSERT_TRUE(isOnDisk(QStringLiteral("phone")));
    start();

    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("info@bageri.example"));
    EXPECT_EQ(find<QLineEdit>("phone").text(), QStringLiteral("040-12 34 56"));
    EXPECT_EQ(wizard().focusWidget(), &find<QLineEdit>("phone"));
}

TEST_P(Resume, AQuietLineSaysSoUntilThePageIsTurned)
{
    EXPECT_FALSE(quietLine().contains(QLatin1String("20"))) << "nothing was filled in";
    toCompany();
    type("email", QStringLiteral("info@bageri.example"));
    ASSERT_TRUE(isOnDisk(QStringLiteral("info@bageri.example")));
    start();
    ASSERT_TRUE(on(Step::Company));
    const QString welcome = QLatin1String(GetParam()) == QLatin1String("sv") ? QStringLiteral("Välkommen tillbaka")
                                                                             : QStringLiteral("Welcome back");
    EXPECT_TRUE(quietLine().contains(welcome)) << quietLine().toStdString();
    EXPECT_TRUE(language->use(welcome.startsWith(u'V') ? QStringLiteral("en") : QStringLiteral("sv")));
    QCoreApplication::processEvents();
    EXPECT_FALSE(quietLine().contains(welcome)) << "it is said in the language of the moment";

    primary().click();
    ASSERT_TRUE(on(Step::Sign));
    wizard().back();
    ASSERT_TRUE(on(Step::Company));
    EXPECT_FALSE(quietLine().contains(QLatin1String("20")));
}

TEST_P(Resume, TheRowsOfASearchAndTheChosenOneAreStillThere)
{
    search(QStringLiteral("bageri"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(eventually([this] { return !flow().companySearch().isAsking(); }));
    flow().select(1);
    const QList<Company> before = flow().draft().hits;
    ASSERT_GT(before.size(), 1);
    ASSERT_TRUE(isOnDisk(QStringLiteral("chosenRow\\\":1")));
    const int asked = demo->count(QStringLiteral("directory"));
    start();

    ASSERT_TRUE(on(Step::Results));
    ASSERT_EQ(flow().draft().hits.size(), before.size());
    for (qsizetype row = 0; row < before.size(); ++row) {
        EXPECT_EQ(flow().draft().hits.at(row).id, before.at(row).id);
        EXPECT_EQ(flow().draft().hits.at(row).name, before.at(row).name);
    }
    EXPECT_EQ(flow().draft().selected, 1);
    EXPECT_EQ(demo->count(QStringLiteral("directory")), asked) << "a start asks nobody";
    primary().click();
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->id, before.at(1).id);
}

TEST_P(Resume, NothingOfAPersonIsAmongTheRowsThatAreKept)
{
    type("query", QStringLiteral("19810105-2382"));
    primary().click();
    press("send");
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(isOnDisk(QStringLiteral("results")));
    EXPECT_FALSE(isThere(QStringLiteral("2382")));
    start();
    EXPECT_EQ(wizard().step(), Step::Lookup);
}

TEST_P(Resume, SeveralAreAChoiceAndTheLastOneIsChosen)
{
    toTwoClients();
    const QString second = flow().draft().company->name;
    start();
    ASSERT_TRUE(list());
    EXPECT_FALSE(wizard().isVisible());
    ASSERT_EQ(names().size(), 2);
    EXPECT_TRUE(names().first().contains(second)) << names().first().toStdString();
    const QString word =
        QLatin1String(GetParam()) == QLatin1String("sv") ? QStringLiteral("Inte klar") : QStringLiteral("Not finished");
    for (const QString &name : names())
        EXPECT_TRUE(name.contains(word)) << name.toStdString();

    rows().setCurrentIndex(rows().model()->index(1, 0));
    button("goOn").click();
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("a@klient.example"));
}

TEST_P(Resume, OneOfSeveralIsDeletedByTwoPressesAndIsGoneFromTheDisk)
{
    toTwoClients();
    start();
    ASSERT_TRUE(list());
    button("remove").click();
    EXPECT_EQ(names().size(), 2) << "asked first";
    button("remove").click();
    ASSERT_EQ(names().size(), 1);
    EXPECT_TRUE(eventually([this] { return !isThere(QStringLiteral("b@klient.example")); }));
    EXPECT_TRUE(isOnDisk(QStringLiteral("a@klient.example")));
}

TEST_P(Resume, WhatCannotBeDeletedStaysInTheListWhichSaysSo)
{
    toTwoClients();
    start();
    ASSERT_TRUE(list());
    breakDisk();
    const auto message = [this] { return child<MessageLine>(*list(), "message").text(); };
    for (int i = 0; i < 2; ++i)
        button("remove").click();
    ASSERT_TRUE(eventually([&] { return message().contains(QLatin1String("(SAV-02)")); })) << message().toStdString();
    EXPECT_TRUE(child<MessageLine>(*list(), "message").isVisible());
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(rows().currentIndex().row(), 0) << "the one that it is about";

    mendDisk();
    for (int i = 0; i < 2; ++i)
        button("remove").click();
    EXPECT_EQ(names().size(), 1);
    EXPECT_TRUE(eventually([this] { return !isThere(QStringLiteral("b@klient.example")); }));
    EXPECT_FALSE(child<MessageLine>(*list(), "message").isVisible());
}

TEST_P(Resume, WhatCannotBeThrownAwayBringsTheWindowBackWithTheReason)
{
    toTwoClients();
    breakDisk();
    const QSignalSpy over(shell.get(), &Shell::over);
    wizard().close();
    auto *question = shown<QMessageBox>();
    ASSERT_TRUE(question);
    child<QAbstractButton>(*question, "discard").click();
    ASSERT_TRUE(eventually([this] { return wizard().isVisible() && wizard().currentPage(); }));
    EXPECT_TRUE(eventually([this] { return quietLine().contains(QLatin1String("(SAV-02)")); }))
        << quietLine().toStdString();
    EXPECT_EQ(over.size(), 0);
    EXPECT_EQ(backend->registrations().unfinished().size(), 2);
}

TEST_P(Resume, WithTheLastOneDeletedTheWizardComesUp)
{
    toTwoClients();
    start();
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(list());
        button("remove").click();
    }
    EXPECT_TRUE(eventually([] { return !list(); }));
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_TRUE(backend->registrations().summaries().isEmpty());
}

TEST_P(Resume, WhatIsTypedByHandIsListedByItsName)
{
    toTwoClients();
    flow().startOver();
    press("manual");
    ASSERT_TRUE(on(Step::Manual));
    type("name", QStringLiteral("Handskrivet Exempel AB"));
    ASSERT_TRUE(isOnDisk(QStringLiteral("Handskrivet Exempel AB")));
    start();
    ASSERT_TRUE(list());
    EXPECT_TRUE(names().first().contains(QStringLiteral("Handskrivet Exempel AB"))) << names().first().toStdString();
}

TEST_P(Resume, AReminderThatIsPutOffGivesWayToWhatTheUserWasInTheMiddleOf)
{
    toCompany(QStringLiteral("408840-3888"));
    type("email", QStringLiteral("a@klient.example"));
    flow().signLater(true);
    ASSERT_TRUE(on(Step::Done));
    flow().startOver();
    toCompany(QStringLiteral("445244-5192"));
    type("email", QStringLiteral("b@klient.example"));
    ASSERT_TRUE(isOnDisk(QStringLiteral("b@klient.example")));
    const QString second = flow().draft().company->name;
    start();
    ASSERT_TRUE(reminder());
    reminder()->reject();
    ASSERT_TRUE(eventually([] { return list(); }));
    EXPECT_TRUE(names().first().contains(second)) << names().first().toStdString();
}

TEST_P(Resume, ANewOneCanBeBegunInstead)
{
    toTwoClients();
    start();
    ASSERT_TRUE(list());
    button("anew").click();
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_EQ(wizard().step(), Step::Lookup);
    EXPECT_TRUE(find<QLineEdit>("query").text().isEmpty());
    EXPECT_EQ(backend->registrations().unfinished().size(), 2);
}

TEST_P(Resume, ClosingTheListEndsTheProgramAndKeepsEverything)
{
    toTwoClients();
    start();
    ASSERT_TRUE(list());
    const QSignalSpy over(shell.get(), &Shell::over);
    list()->close();
    EXPECT_TRUE(eventually([&over] { return over.size() == 1; }));
    EXPECT_EQ(backend->registrations().unfinished().size(), 2);
}

TEST_P(Resume, FromAnyPageOneCanGoToAnother)
{
    auto &tool = child<QAbstractButton>(wizard(), "registrations");
    EXPECT_FALSE(tool.isVisible()) << "there is no other";
    toTwoClients();
    EXPECT_TRUE(child<QAbstractButton>(wizard(), "registrations").isVisible());
    press("registrations");
    ASSERT_TRUE(list());
    ASSERT_EQ(names().size(), 1) << "the open one is no other";
    button("goOn").click();
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(find<QLineEdit>("email").text(), QStringLiteral("a@klient.example"));
}

INSTANTIATE_TEST_SUITE_P(Languages, Resume, testing::Values("sv", "en"));
