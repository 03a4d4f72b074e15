// A company chosen while one types, in the finished program: real window, real register, the demo's servers.
#include "demo/bulk_file.h"
#include "demo/companies.h"
#include "flow/nationwide.h"
#include "support/journey_fixture.h"
#include "widgets/banner.h"
#include "widgets/message_line.h"

#include <QComboBox>
#include <QListView>
#include <QRegularExpression>

namespace {

struct SuggestionsJourney : JourneyFixture
{
    /// Fetched as the user would, with the button of the settings.
    [[nodiscard]] bool fetchRegister()
    {
        backend->nationwide().update();
        return eventually([this] { return flow().suggestions().isOn() && flow().suggestions().made().isValid(); });
    }

    /// The same companies from a file of today.
    [[nodiscard]] bool importOfToday()
    {
        QFile text(folder.filePath(QStringLiteral("today.txt")));
        if (!text.open(QIODevice::WriteOnly))
            return false;
        text.write(demo::bulkText(demo::Companies(QStringLiteral(":/demo/companies.json"))));
        text.close();
        backend->nationwide().import(text.fileName());
        return eventually([this] { return flow().suggestions().isOn() && flow().suggestions().made().isValid(); });
    }

    QListView &list() { return find<QListView>("suggestions"); }
    QString said(const char *line) { return find<MessageLine>(line).text(); }
    Banner &hint() { return find<Banner>("registerHint"); }

    [[nodiscard]] bool suggests(const char *text, const char *name)
    {
        type("query", QString::fromUtf8(text));
        return eventually([&] {
            const QModelIndex first = list().model()->index(0, 0);
            return list().isVisible() && first.data().toString() == QString::fromUtf8(name);
        });
    }

    void click(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }

    void pressInField(Qt::Key key) { QTest::keyClick(&find<QLineEdit>("query"), key); }

    static bool hasFocus(const QWidget &widget) { return widget.window()->focusWidget() == &widget; }
};

} // namespace

TEST_P(SuggestionsJourney, ByKeyboardFromTheFirstLettersToTheCompany)
{
    ASSERT_TRUE(fetchRegister());
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    pressInField(Qt::Key_Down);
    EXPECT_TRUE(hasFocus(list()));
    EXPECT_EQ(list().currentIndex().row(), 0);
    QTest::keyClick(&list(), Qt::Key_Return);

    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->name, QStringLiteral("Nattskiftet Demo AB"));
    EXPECT_EQ(flow().draft().company->source.id, QStringLiteral("bolagsverket")) << "with the original's details";
    EXPECT_EQ(demo->count(QStringLiteral("directory")), 0) << "the name was typed to nobody";
    EXPECT_TRUE(hasFocus(find<QLineEdit>("email")));
}

TEST_P(SuggestionsJourney, ByMouseAndOnToTheSignature)
{
    ASSERT_TRUE(fetchRegister());
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    click(1);
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->name, flow().draft().hits.first().name);
    type("email", QStringLiteral("info@bageri.example"));
    primary().click();
    ASSERT_TRUE(on(Step::Sign));
}

TEST_P(SuggestionsJourney, WithoutANetworkLeadsToTheSignatureAllTheSame)
{
    ASSERT_TRUE(fetchRegister());
    demo.reset();
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    click(0);
    ASSERT_TRUE(on(Step::Company));
    EXPECT_EQ(flow().draft().company->source.id, QStringLiteral("nationwide"));
    EXPECT_FALSE(flow().draft().company->address.town.isEmpty());
    EXPECT_TRUE(words().contains(QStringLiteral("2026"))) << "how old the details are: " << words().toStdString();
    type("email", QStringLiteral("info@bageri.example"));
    primary().click();
    ASSERT_TRUE(on(Step::Sign));
    sign();
    ASSERT_TRUE(eventually([this] { return flow().error().has_value(); }));
    EXPECT_TRUE(words().contains(QRegularExpression(QStringLiteral("[A-Z]{3}-[0-9]{2}"))))
        << "what needs the network says so: " << words().toStdString();
}

TEST_P(SuggestionsJourney, FetchWithoutANetworkShowsTheRegistersRows)
{
    ASSERT_TRUE(fetchRegister());
    demo.reset();
    search(QStringLiteral("bageri"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_GE(flow().draft().hits.size(), 3);
    EXPECT_EQ(flow().draft().hits.first().source.id, QStringLiteral("nationwide"));
    EXPECT_TRUE(find<QListView>("hits").isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !flow().companySearch().isAsking(); }, 8000));
    EXPECT_FALSE(flow().isAwaitingNetwork()) << "there is little left for others to know";
    EXPECT_FALSE(words().contains(QStringLiteral("Peppol"))) << words().toStdString();
}

TEST_P(SuggestionsJourney, EscapeArrowUpAndTypingLeadBackToTheField)
{
    ASSERT_TRUE(fetchRegister());
    auto &field = find<QLineEdit>("query");
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Up}) {
        ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
        pressInField(Qt::Key_Down);
        QTest::keyClick(&list(), key);
        EXPECT_TRUE(hasFocus(field));
        EXPECT_FALSE(list().currentIndex().isValid()) << "nothing looks chosen";
    }
    pressInField(Qt::Key_Down);
    QTest::keyClick(&list(), 'x');
    EXPECT_TRUE(hasFocus(field));
    EXPECT_EQ(field.text(), QStringLiteral("bagerix"));
    EXPECT_TRUE(wizard().isVisible());
}

TEST_P(SuggestionsJourney, EnterInTheFieldFetchesAsBefore)
{
    ASSERT_TRUE(fetchRegister());
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    pressInField(Qt::Key_Return);
    EXPECT_TRUE(on(Step::Results));
    EXPECT_FALSE(flow().draft().selected);
}

TEST_P(SuggestionsJourney, BackFromTheCompanyFetchLooksUpWhatIsTyped)
{
    ASSERT_TRUE(fetchRegister());
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    click(0);
    ASSERT_TRUE(on(Step::Company));
    wizard().back();
    ASSERT_TRUE(on(Step::Lookup));
    EXPECT_TRUE(eventually([this] { return list().isVisible(); })) << "the list is there again";
    primary().click();
    EXPECT_TRUE(on(Step::Results));
}

TEST_P(SuggestionsJourney, NothingMovesWhenTheListComes)
{
    ASSERT_TRUE(fetchRegister());
    type("query", QStringLiteral("b"));
    const QPoint manual = find<QWidget>("manual").mapTo(&wizard(), QPoint());
    const QPoint field = find<QWidget>("query").mapTo(&wizard(), QPoint());
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QWidget>("manual").mapTo(&wizard(), QPoint()), manual);
    EXPECT_EQ(find<QWidget>("query").mapTo(&wizard(), QPoint()), field);
    const int height = list().height();
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    QCoreApplication::processEvents();
    EXPECT_EQ(list().height(), height) << "of one row or of many";
}

TEST_P(SuggestionsJourney, InANarrowWindowTheListStandsRightBelowTheFieldAndInSight)
{
    ASSERT_TRUE(fetchRegister());
    wizard().resize(wizard().minimumSize().expandedTo({360, 480}));
    QCoreApplication::processEvents();
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    const auto topOf = [this](QWidget &widget) { return widget.mapTo(&wizard(), QPoint()).y(); };
    EXPECT_TRUE(eventually([&] { return topOf(list()) < topOf(find<QWidget>("country")); }));
    EXPECT_TRUE(eventually([&] { return find<QLineEdit>("query").visibleRegion().boundingRect().height() > 10; }));
    EXPECT_TRUE(eventually([&] { return list().visibleRegion().boundingRect().height() > 40; }));
    wizard().resize(900, 700);
    EXPECT_TRUE(eventually([&] { return topOf(list()) > topOf(find<QWidget>("manual")); }));
}

TEST_P(SuggestionsJourney, AnotherCountryHasNone)
{
    ASSERT_TRUE(fetchRegister());
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    auto &countries = find<QComboBox>("country");
    countries.setFocus();
    QTest::keyClick(&countries, Qt::Key_Down);
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(find<QWidget>("suggestionsSaid").isVisible());
}

TEST_P(SuggestionsJourney, AScreenReaderHearsWholeRowsAndOnceHowManyThereAre)
{
    ASSERT_TRUE(fetchRegister());
    QSignalSpy announced(&find<MessageLine>("suggestionsSaid"), &MessageLine::announced);
    for (const char *text : {"ba", "bag", "bage", "bageri"})
        type("query", QString::fromUtf8(text));
    ASSERT_TRUE(suggests("bageri", "Bageri Exemplet AB"));
    EXPECT_FALSE(list().accessibleName().isEmpty());
    const QString row = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Bageri Exemplet AB", "408840-3888", "SKÖVDE"})
        EXPECT_TRUE(row.contains(QString::fromUtf8(part))) << row.toStdString();
    EXPECT_EQ(announced.count(), 0) << "not in the middle of typing";
    EXPECT_TRUE(eventually([&] { return announced.count() > 0; }));
    QTest::qWait(1000);
    EXPECT_EQ(announced.count(), 1);
    EXPECT_TRUE(said("suggestionsSaid").startsWith(QString::number(list().model()->rowCount())));
}

TEST_P(SuggestionsJourney, TheWordsFollowTheLanguage)
{
    ASSERT_TRUE(fetchRegister());
    const QString old = hint().text();
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    const QString before = list().accessibleName() + said("suggestionsSaid")
                           + list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    ASSERT_TRUE(
        language->use(QLatin1String(GetParam()) == QLatin1String("sv") ? QStringLiteral("en") : QStringLiteral("sv")));
    QCoreApplication::processEvents();
    EXPECT_TRUE(list().isVisible());
    for (const QString &now : {list().accessibleName(), said("suggestionsSaid"),
                               list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString()})
        EXPECT_FALSE(before.contains(now)) << now.toStdString();
    type("query", {});
    EXPECT_TRUE(hint().isVisible());
    EXPECT_NE(hint().text(), old);
}

TEST_P(SuggestionsJourney, AnOldRegisterIsSaidQuietlyAndLeadsToANewerOne)
{
    ASSERT_TRUE(fetchRegister()); // the demo's is of May
    EXPECT_TRUE(hint().isVisible());
    EXPECT_TRUE(hint().text().contains(QStringLiteral("2026"))) << hint().text().toStdString();
    EXPECT_FALSE(find<QWidget>("noRegister").isVisible());
    QSignalSpy settingsWanted(&wizard(), &Wizard::wantsRegisterSettings);
    press("fetchRegister");
    EXPECT_EQ(settingsWanted.count(), 1);
    shown<SettingsDialog>()->close();

    demo.reset();
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    click(0);
    ASSERT_TRUE(on(Step::Company));
    EXPECT_TRUE(find<Banner>("oldRegister").isVisible());
    press("renewRegister");
    EXPECT_EQ(settingsWanted.count(), 2);
}

TEST_P(SuggestionsJourney, ARegisterOfTodayIsNotCalledOld)
{
    ASSERT_TRUE(importOfToday());
    EXPECT_FALSE(hint().isVisible());
    demo.reset();
    ASSERT_TRUE(suggests("nattsk", "Nattskiftet Demo AB"));
    click(0);
    ASSERT_TRUE(on(Step::Company));
    EXPECT_FALSE(find<Banner>("oldRegister").isVisible());
}

TEST_P(SuggestionsJourney, ARegisterIsOfferedUntilTheUserWantsNone)
{
    EXPECT_TRUE(hint().isVisible());
    press("noRegister");
    EXPECT_FALSE(hint().isVisible());
    settings->waitForSaves();
    start();
    EXPECT_FALSE(hint().isVisible()) << "nor at the next start";
    ASSERT_TRUE(fetchRegister());
    EXPECT_TRUE(suggests("nattsk", "Nattskiftet Demo AB")) << "it may be fetched all the same";
}

TEST_P(SuggestionsJourney, TheOfferGoesWhileTheRegisterComes)
{
    ASSERT_TRUE(demo->setFault(QStringLiteral("halt:nationwide")));
    EXPECT_TRUE(hint().isVisible());
    backend->nationwide().update();
    EXPECT_TRUE(eventually([this] { return !hint().isVisible(); }));
    backend->nationwide().cancel();
    EXPECT_TRUE(eventually([this] { return hint().isVisible(); }));
}

INSTANTIATE_TEST_SUITE_P(In, SuggestionsJourney, testing::Values("sv", "en"));
