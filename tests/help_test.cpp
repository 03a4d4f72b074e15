// The help window in the running program: from where one is led to it, by mouse and keyboard, in both languages.
#include "dialogs/settings_dialog.h"
#include "handbook/handbook_links.h"
#include "handbook/handbook_view.h"
#include "handbook/help_dialog.h"
#include "support/canary.h"
#include "support/journey_fixture.h"
#include "widgets/message_line.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

namespace {

/// Text three times as large, as long as it lives.
struct LargeFont
{
    LargeFont()
    {
        QFont large = before;
        large.setPointSizeF(3 * before.pointSizeF());
        QApplication::setFont(large);
    }
    ~LargeFont() { QApplication::setFont(before); }

    const QFont before = QApplication::font();
};

struct HelpJourney : JourneyFixture
{
    static HelpDialog *help() { return shown<HelpDialog>(); }
    static HandbookView &view() { return child<HandbookView>(*help(), "pageText"); }
    static HandbookLinks &links() { return child<HandbookLinks>(*help(), "pageLinks"); }

    /// The text, and what it leads to.
    static QString words()
    {
        QStringList all{view().toPlainText()};
        for (int i = 0; i < links().count(); ++i)
            all += links().item(i)->text();
        return all.join(u'\n');
    }
    bool isSwedish() const { return language->current() == QLatin1String("sv"); }

    [[nodiscard]] bool opensAt(const char *page)
    {
        return eventually([page] { return help() && help()->page() == QLatin1String(page); });
    }

    /// An error on the sign page: a web page in place of an answer.
    void toError()
    {
        toSign();
        demo->setFault(QStringLiteral("garbage"));
        sign();
        ASSERT_TRUE(eventually([this] { return find<QWidget>("copyForSupport").isVisible(); }));
    }

    void pressF1() { key(wizard(), Qt::Key_F1); }

    static void key(QWidget &where, int key) { QTest::keyClick(&where, Qt::Key(key)); }

    /// Tab out of the text, and down to a link.
    [[nodiscard]] static bool walkTo(const QString &link)
    {
        key(view(), Qt::Key_Tab);
        for (int i = 0; i < 80 && help()->focusWidget() == &links() && links().currentItem()->text() != link; ++i)
            key(links(), Qt::Key_Down);
        return help()->focusWidget() == &links() && links().currentItem()->text() == link;
    }
};

} // namespace

TEST_P(HelpJourney, OpensFromAnErrorAtThePageOfItsCode)
{
    toError();
    find<QPushButton>("whatToDo").click();

    ASSERT_TRUE(opensAt("NET-04"));
    EXPECT_TRUE(words().startsWith(QStringLiteral("NET-04\n"))) << words().toStdString();
    EXPECT_TRUE(words().contains(isSwedish() ? QStringLiteral("Gör så här") : QStringLiteral("What to do")));
}

TEST_P(HelpJourney, WhatIsCopiedForTheSupportHasTheCodeInEnglishAndNothingOfTheUser)
{
    toError();
    const QString company = flow().draft().company->name;
    find<QPushButton>("copyForSupport").click();
    const QString copied = QGuiApplication::clipboard()->text();

    EXPECT_TRUE(copied.contains(
        QStringLiteral("NET-04: The network answered with a web page instead of the service. Anslut " ANSLUT_VERSION
                       ", ")
        + QDate::currentDate().toString(Qt::ISODate)))
        << copied.toStdString();
    EXPECT_EQ(copied.contains(QStringLiteral("Nätverket svarade med en webbsida")), isSwedish());
    for (const QString &planted : {QStringLiteral("191212121212"), QStringLiteral("4088403888")})
        EXPECT_TRUE(
            Canary(QStringLiteral("number"), planted).in(copied.toUtf8(), QStringLiteral("clipboard")).isEmpty());
    for (const QString &planted : {company, QStringLiteral("info@bageri.example"), QStringLiteral("127.0.0.1")})
        EXPECT_FALSE(copied.contains(planted)) << planted.toStdString();
    EXPECT_NE(find<QPushButton>("copyForSupport").text(), find<QPushButton>("whatToDo").text());
    EXPECT_TRUE(find<QPushButton>("copyForSupport")
                    .text()
                    .contains(isSwedish() ? QStringLiteral("Kopierat") : QStringLiteral("Copied")));
}

TEST_P(HelpJourney, SeveralSilentRegistersLeadToThePagesOfAllTheirCodes)
{
    demo->setFault(QStringLiteral("garbage:bolagsverket,down:vies"));
    search(QStringLiteral("402292-9089"));
    ASSERT_TRUE(on(Step::Results));
    ASSERT_TRUE(eventually([this] { return find<QPushButton>("whatToDo").isVisible() && !flow().isBusy(); }));
    ASSERT_TRUE(eventually([this] { return JourneyFixture::words().contains(QStringLiteral("SVC-06")); }))
        << JourneyFixture::words().toStdString();
    find<QPushButton>("whatToDo").click();
    ASSERT_TRUE(help());
    EXPECT_TRUE(words().contains(QStringLiteral("NET-04")) && words().contains(QStringLiteral("SVC-06")))
        << words().toStdString();
    EXPECT_FALSE(words().contains(QStringLiteral("NET-01")));
    key(view(), Qt::Key_Tab);
    key(links(), Qt::Key_Return);
    EXPECT_TRUE(opensAt("NET-04"));
}

TEST_P(HelpJourney, F1OpensItAtTheTopicOfThePage)
{
    pressF1();
    ASSERT_TRUE(opensAt("start"));
    toSign();
    pressF1();
    EXPECT_TRUE(opensAt("personal-number"));
    EXPECT_TRUE(words().contains(backend->profile().signingName));
}

TEST_P(HelpJourney, F1InTheSettingsOpensThePageOfTheCodeThatIsShownThereAndTheyStayOpen)
{
    Q_EMIT wizard().wantsRegisterSettings();
    auto *dialog = shown<SettingsDialog>();
    ASSERT_TRUE(dialog);
    key(*dialog, Qt::Key_F1);
    ASSERT_TRUE(opensAt("contents"));
    demo->setFault(QStringLiteral("garbage:nationwide"));
    child<QPushButton>(*dialog, "updateRegister").click();
    auto &said = child<MessageLine>(*dialog, "registerMessage");
    ASSERT_TRUE(eventually([&said] { return said.text().endsWith(u')'); })) << said.text().toStdString();

    key(*dialog, Qt::Key_F1);
    ASSERT_TRUE(eventually([] { return handbookCodes().contains(help()->page()); }));
    EXPECT_TRUE(said.text().contains(help()->page()));
    EXPECT_TRUE(dialog->isVisible());
    child<QPushButton>(*help(), "contents").click(); // it is not shut by them
    EXPECT_TRUE(opensAt("contents"));
}

TEST_P(HelpJourney, AnErrorInTheSettingsLeadsToItsPageByAButtonOfItsOwnThatGoesWithIt)
{
    Q_EMIT wizard().wantsRegisterSettings();
    auto *dialog = shown<SettingsDialog>();
    ASSERT_TRUE(dialog);
    auto &link = child<QPushButton>(*dialog, "registerHelp");
    EXPECT_FALSE(link.isVisible());
    demo->setFault(QStringLiteral("garbage:nationwide"));
    child<QPushButton>(*dialog, "updateRegister").click();
    ASSERT_TRUE(eventually([&link] { return link.isVisible(); }));
    link.click();
    ASSERT_TRUE(eventually([] { return help() && handbookCodes().contains(help()->page()); }));
    EXPECT_TRUE(child<MessageLine>(*dialog, "registerMessage").text().contains(help()->page()));
    EXPECT_EQ(link.text(), isSwedish() ? QStringLiteral("Vad kan jag göra?") : QStringLiteral("What can I do?"));

    demo->setFault({});
    child<QPushButton>(*dialog, "updateRegister").click();
    EXPECT_TRUE(eventually([&link] { return !link.isVisible(); }));
}

TEST_P(HelpJourney, TheCompanyPageSaysWhoGetsWhat)
{
    toCompany();
    find<QPushButton>("whoGetsWhat").click();
    EXPECT_TRUE(opensAt("who-gets-what"));
}

TEST_P(HelpJourney, ANoticeOnThePageLeadsToItsPageToo)
{
    stop();
    ASSERT_TRUE(QDir(folder.filePath(QStringLiteral("registrations"))).removeRecursively());
    QFile inTheWay(folder.filePath(QStringLiteral("registrations")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    start();
    type("query", QStringLiteral("Nattskiftet"));
    const auto notice = [this]() -> QPushButton * { // there may be others
        for (auto *button : wizard().currentPage()->findChildren<QPushButton *>(QStringLiteral("noticeHelp")))
            if (button->parentWidget()->accessibleName().endsWith(QStringLiteral("(SAV-07)")))
                return button;
        return nullptr;
    };
    ASSERT_TRUE(eventually([&notice] { return notice() && notice()->isVisible(); }));
    notice()->click();
    EXPECT_TRUE(opensAt("SAV-07"));
}

TEST_P(HelpJourney, WhatIsOfferedBesideAnErrorFollowsTheLanguage)
{
    toError();
    const QString before = find<QPushButton>("whatToDo").text();
    ASSERT_TRUE(language->use(isSwedish() ? QStringLiteral("en") : QStringLiteral("sv")));
    EXPECT_TRUE(eventually([&] { return find<QPushButton>("whatToDo").text() != before; }));
}

TEST_P(HelpJourney, TheRailLeadsToItWithoutANetworkOrABrowser)
{
    demo.reset();
    press("help");
    ASSERT_TRUE(opensAt("start"));
    EXPECT_TRUE(browser.opened.isEmpty());
    child<QPushButton>(*help(), "contents").click();
    EXPECT_TRUE(words().contains(QStringLiteral("NET-01")));
    EXPECT_TRUE(words().contains(QStringLiteral("APP-05")));
}

TEST_P(HelpJourney, TheSignPageSaysWhyANumberIsAskedWhoMaySignAndWhatGoesWhere)
{
    toSign();
    for (const auto &[button, page] :
         {std::pair("whyNumber", "personal-number"), std::pair("whyAuthority", "authority"),
          std::pair("whoGetsWhat", "who-gets-what")}) {
        find<QPushButton>(button).click();
        EXPECT_TRUE(opensAt(page)) << button;
    }
}

TEST_P(HelpJourney, EscapeClosesItAndNothingElse)
{
    toSign();
    type("number", QStringLiteral("19121212"));
    pressF1();
    ASSERT_TRUE(opensAt("personal-number"));
    key(view(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([] { return !help(); }));
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_EQ(find<QLineEdit>("number").text(), QStringLiteral("19121212"));
}

TEST_P(HelpJourney, ByKeyboardAloneLinksAreFollowedAndTheWayBackIsFound)
{
    pressF1();
    ASSERT_TRUE(opensAt("start"));
    child<QPushButton>(*help(), "contents").setFocus();
    key(child<QPushButton>(*help(), "contents"), Qt::Key_Space);
    ASSERT_TRUE(opensAt("contents"));
    ASSERT_TRUE(walkTo(isSwedish() ? QStringLiteral("Vem som får signera") : QStringLiteral("Who may sign")));
    key(links(), Qt::Key_Return);
    ASSERT_TRUE(opensAt("authority"));
    key(view(), Qt::Key_Down); // marked by keyboard, to be copied
    QTest::keyClick(&view(), Qt::Key_End, Qt::ShiftModifier);
    EXPECT_TRUE(view().textCursor().hasSelection());
    child<QPushButton>(*help(), "back").setFocus();
    key(child<QPushButton>(*help(), "back"), Qt::Key_Space);
    EXPECT_TRUE(opensAt("contents"));
}

TEST_P(HelpJourney, AClickOnALinkFollowsItAndOnAHeadingDoesNothing)
{
    pressF1();
    ASSERT_TRUE(opensAt("start"));
    child<QPushButton>(*help(), "contents").click();
    ASSERT_TRUE(opensAt("contents"));
    const auto click = [](int row) {
        QTest::mouseClick(links().viewport(), Qt::LeftButton, {}, links().visualItemRect(links().item(row)).center());
    };
    int heading = 0;
    while (links().item(heading)->flags() & Qt::ItemIsSelectable)
        ++heading;
    click(heading);
    EXPECT_EQ(help()->page(), QStringLiteral("contents"));
    click(heading + 1);
    EXPECT_TRUE(opensAt("NET-01"));
}

TEST_P(HelpJourney, AnotherLanguageIsAsAFreshStartInIt)
{
    const QString other = isSwedish() ? QStringLiteral("en") : QStringLiteral("sv");
    const auto look = [] {
        QStringList all{help()->windowTitle(), words(), view().accessibleName()};
        for (const auto *button : help()->findChildren<QPushButton *>())
            all += button->text();
        return all;
    };
    for (const char *page : {"NET-03", "who-gets-what", "contents", "support", "NET-01 SVC-05"}) {
        pressF1();
        help()->turnTo(QLatin1String(page));
        const QString before = words();
        const QString first = language->current();
        ASSERT_TRUE(language->use(other));
        ASSERT_TRUE(eventually([&before] { return words() != before; })) << page;
        const QStringList switched = look();
        delete help();
        pressF1();
        help()->turnTo(QLatin1String(page));
        EXPECT_EQ(switched, look()) << page;
        delete help();
        ASSERT_TRUE(language->use(first));
    }
}

TEST_P(HelpJourney, TheSupportPageHasTheOperatorsAnswersAndLeadsToItsPagesInTheBrowser)
{
    pressF1();
    help()->turnTo(QStringLiteral("support"));
    for (const OperatorProfile::Answer &one : backend->profile().faq)
        EXPECT_TRUE(words().contains(one.answer.in(language->current())));
    EXPECT_TRUE(words().contains(backend->profile().support.email));
    key(view(), Qt::Key_Tab);
    key(links(), Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return !browser.opened.isEmpty(); }));
    EXPECT_EQ(browser.opened.last(), QUrl(backend->profile().links.faq.in(language->current())));
}

TEST_P(HelpJourney, GoesWithTheProgramsLastWindow)
{
    pressF1();
    ASSERT_TRUE(opensAt("start"));
    wizard().reject();
    EXPECT_TRUE(eventually([] { return !help(); }));
}

TEST_P(HelpJourney, OpensItsLongestPageWithinAMoment)
{
    pressF1();
    ASSERT_TRUE(opensAt("start"));
    QElapsedTimer clock;
    clock.start();
    help()->turnTo(QStringLiteral("contents"));
    QCoreApplication::processEvents();
    EXPECT_LT(clock.elapsed(), 400) << "40 ms with the sanitizers; the rest is for a busy machine";
}

TEST_P(HelpJourney, AScreenReaderHearsThePagesNameAndReadsAllOfIt)
{
    toError();
    find<QPushButton>("whatToDo").click();
    ASSERT_TRUE(opensAt("NET-04"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(spoken && spoken->textInterface());
    EXPECT_EQ(spoken->text(QAccessible::Name), view().document()->findBlockByNumber(1).text());
    EXPECT_EQ(spoken->textInterface()->characterCount(), view().toPlainText().size());
    EXPECT_EQ(view().document()->findBlockByNumber(1).blockFormat().headingLevel(), 1);
    EXPECT_TRUE(words().contains(QStringLiteral("1.\t"))) << "steps are counted aloud too";
}

TEST_P(HelpJourney, NothingIsClippedInASmallWindowWithTextThreeTimesAsLarge)
{
    const LargeFont large;
    pressF1();
    help()->resize(800, 600);
    for (const char *page : {"NET-03", "who-gets-what", "contents", "support"}) {
        help()->turnTo(QLatin1String(page));
        QCoreApplication::processEvents();
        EXPECT_LE(help()->width(), 800) << page;
        EXPECT_LE(help()->height(), 600) << page;
        EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0) << page;
        EXPECT_LE(view().document()->idealWidth(), view().viewport()->width()) << page;
        for (const auto *button : help()->findChildren<QPushButton *>()) {
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->objectName().toStdString();
            EXPECT_TRUE(help()->rect().contains(QRect(button->mapTo(help(), QPoint()), button->size())))
                << button->objectName().toStdString();
        }
    }
}

TEST_P(HelpJourney, WhatLeadsToItMakesNoPageWiderThanASmallWindowWithTextThreeTimesAsLarge)
{
    const LargeFont large;
    toError();
    wizard().resize(800, 600);
    const auto *area = wizard().currentPage()->findChild<QScrollArea *>();
    EXPECT_TRUE(eventually([area] { return area->horizontalScrollBar()->maximum() == 0; }))
        << area->horizontalScrollBar()->maximum() << " too wide";
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, HelpJourney, testing::Values("sv", "en"));
