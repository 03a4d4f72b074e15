#include "support/qt_test.h"

#include "appearance.h"
#include "results/company_delegate.h"
#include "tour/contrast_audit.h"
#include "tour/keyboard_audit.h"
#include "tour/layout_audit.h"
#include "tour/pseudo_language.h"
#include "tour/settle.h"
#include "tour/shown_texts.h"
#include "tour/spoken_audit.h"
#include "widgets/colours.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace {

/// A page as it should be; each test spoils one thing of it.
struct PageAuditTest : testing::Test
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    QLabel *label = add(new QLabel(QStringLiteral("&Name")), "label");
    QLineEdit *field = add(new QLineEdit, "field");
    QCheckBox *box = add(new QCheckBox(QStringLiteral("A&gree")), "box");
    QPushButton *button = add(new QPushButton(QStringLiteral("&Send")), "button");
    QListWidget *list = add(new QListWidget, "list");

    PageAuditTest()
    {
        QApplication::setStyle(new LookStyle);
        useAppearance(QStringLiteral("light"));
        window.setAutoFillBackground(true);
        window.setBackgroundRole(QPalette::Base);
        label->setBuddy(field);
        list->setAccessibleName(QStringLiteral("Companies"));
        list->addItem(QStringLiteral("Bageri Exemplet AB"));
        list->item(0)->setToolTip(list->item(0)->text());
        list->item(0)->setData(Qt::AccessibleTextRole, list->item(0)->text());
        window.resize(400, 400);
        window.show();
    }

    void wear(const char *theme)
    {
        useAppearance(QLatin1String(theme));
        settle(window);
        ASSERT_EQ(window.palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base)) << theme;
    }

    ~PageAuditTest() override { useAppearance(QStringLiteral("system")); }

    template<typename T> T *add(T *part, const char *name)
    {
        part->setObjectName(QLatin1String(name));
        column->addWidget(part);
        return part;
    }

    // Without a layout, nothing keeps the parts from where they should not be.
    void freeze()
    {
        column->activate();
        delete column;
    }

    QStringList tooFaint()
    {
        QStringList parts;
        for (const Contrast &one : contrastsIn(window, window.grab().toImage()))
            if (!one.isEnough())
                parts += one.part;
        return parts;
    }
};

QString only(const QStringList &faults)
{
    return faults.join(u';');
}

TEST_F(PageAuditTest, FindsNothingOnAGoodPage)
{
    EXPECT_EQ(only(spokenFaults(window)), QString());
    EXPECT_EQ(only(keyboardFaults(window)), QString());
    EXPECT_EQ(only(walkFaults(window)), QString());
    EXPECT_EQ(only(layoutFaults(window)), QString());
    for (const char *theme : {"light", "dark", "contrast", "contrast-light"}) {
        wear(theme);
        EXPECT_EQ(only(tooFaint()), QString()) << theme;
    }
}

TEST_F(PageAuditTest, HearsAFieldThatNobodyNames)
{
    label->setBuddy(nullptr);
    EXPECT_EQ(only(spokenFaults(window)), QStringLiteral("field has no name"));
}

TEST_F(PageAuditTest, HearsAFieldThatOnlyItsPlaceholderNames)
{
    label->setBuddy(nullptr);
    field->setPlaceholderText(QStringLiteral("Name"));
    EXPECT_TRUE(only(spokenFaults(window)).startsWith(QStringLiteral("field has no")))
        << only(spokenFaults(window)).toStdString();
}

TEST_F(PageAuditTest, HearsAButtonWithoutAName)
{
    button->setText({});
    EXPECT_EQ(only(spokenFaults(window)), QStringLiteral("button has no name"));
}

TEST_F(PageAuditTest, HearsSignsInAButtonsName)
{
    button->setText(QStringLiteral("Ne&xt >"));
    EXPECT_EQ(only(spokenFaults(window)), QStringLiteral("button has signs in its name: \"Next >\""));
}

TEST_F(PageAuditTest, HearsAListAndARowWithoutAName)
{
    list->setAccessibleName({});
    list->addItem(QString());
    EXPECT_EQ(only(spokenFaults(window)), QStringLiteral("list has no name;a row has no name"));
}

TEST_F(PageAuditTest, FindsTwoWithOneAltKey)
{
    box->setText(QStringLiteral("I &need it"));
    EXPECT_EQ(only(spokenFaults(window)), QStringLiteral("label and box share Alt+N"));
}

TEST_F(PageAuditTest, FindsATabKeyThatGoesBackUpThePage)
{
    QWidget::setTabOrder(button, field);
    EXPECT_EQ(only(keyboardFaults(window)), QStringLiteral("Tab comes to button before field"));
}

TEST_F(PageAuditTest, FindsWhatKeepsTheTabKey)
{
    list->setTabKeyNavigation(true);
    auto *text = add(new QTextEdit, "text");
    text->show();
    EXPECT_EQ(only(keyboardFaults(window)), QStringLiteral("list keeps the Tab key to itself;text writes the Tab key"));
}

TEST_F(PageAuditTest, PressesTabAndFindsWhereItIsHeld)
{
    auto *text = add(new QTextEdit, "text");
    text->show();
    auto *last = add(new QPushButton(QStringLiteral("Last")), "last");
    last->show();
    EXPECT_EQ(only(walkFaults(window)), QStringLiteral("Tab does not come to last"));
}

TEST_F(PageAuditTest, SeesWordsThatAreCutOff)
{
    freeze();
    button->resize(20, button->height());
    EXPECT_EQ(only(layoutFaults(window)), QStringLiteral("button is clipped"));
}

TEST_F(PageAuditTest, SeesAWrappingLabelThatIsTooLowAndAWordThatIsTooWide)
{
    label->setWordWrap(true);
    label->setText(QStringLiteral("A long sentence that needs more than a line"));
    freeze();
    label->resize(100, label->fontMetrics().height());
    EXPECT_TRUE(only(layoutFaults(window)).startsWith(QStringLiteral("label is clipped below: ")));
    label->setText(QStringLiteral("Organisationsnummer"));
    label->resize(60, 200);
    EXPECT_TRUE(only(layoutFaults(window)).contains(QStringLiteral("label has a word that is wider than it is")));
}

TEST_F(PageAuditTest, SeesAChoiceAndAPlaceholderThatAreNotWhole)
{
    auto *choice = add(new QComboBox, "choice");
    choice->addItem(QStringLiteral("A choice with a long name"));
    choice->show();
    field->setPlaceholderText(QStringLiteral("A placeholder with many words"));
    freeze();
    choice->resize(80, choice->height());
    field->resize(80, field->height());
    EXPECT_EQ(only(layoutFaults(window)),
              QStringLiteral("field does not show its placeholder whole;choice does not show its choice whole"));
}

TEST_F(PageAuditTest, SeesTextThatIsSmallerThanTheSystems)
{
    QFont small = QApplication::font();
    small.setPixelSize(8);
    label->setFont(small);
    EXPECT_EQ(only(layoutFaults(window)), QStringLiteral("label has smaller text than the system"));
}

TEST_F(PageAuditTest, SeesARowThatCannotBeHadWhole)
{
    list->item(0)->setToolTip({});
    EXPECT_EQ(only(layoutFaults(window)),
              QStringLiteral("list has a row that cannot be had whole: \"Bageri Exemplet AB\""));
}

TEST_F(PageAuditTest, SeesWhatLiesOutsideItsParentOrOnAnother)
{
    freeze();
    button->move(window.width() - button->width() / 2, button->y());
    EXPECT_EQ(only(layoutFaults(window)), QStringLiteral("button lies partly outside its parent"));
    button->move(box->pos());
    EXPECT_EQ(only(layoutFaults(window)), QStringLiteral("box and button lie on one another"));
}

TEST_F(PageAuditTest, SeesAPageThatScrollsToTheSideAndAWindowThatIsTooLarge)
{
    auto *area = add(new QScrollArea, "area");
    auto *wide = new QWidget;
    wide->setFixedSize(900, 20);
    area->setWidget(wide);
    area->show();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(only(layoutFaults(window)), QStringLiteral("area scrolls to the side for "));
    EXPECT_TRUE(only(layoutFaults(window, {300, 300})).contains(QStringLiteral("the window is 400 x")));
}

TEST_F(PageAuditTest, MeasuresWordsThatAreTooFaint)
{
    QPalette grey;
    grey.setColor(QPalette::Text, QColor(0x999999));
    label->setPalette(grey);
    EXPECT_EQ(only(tooFaint()), QStringLiteral("label"));
}

TEST_F(PageAuditTest, MeasuresWordsThatCannotBeSeenAtAll)
{
    QPalette white;
    white.setColor(QPalette::Text, window.palette().color(QPalette::Base));
    label->setPalette(white);
    EXPECT_EQ(only(tooFaint()), QStringLiteral("label"));
}

TEST_F(PageAuditTest, MeasuresAnOutlineThatIsTooFaint)
{
    QApplication::setStyle(QStringLiteral("fusion"));
    EXPECT_TRUE(tooFaint().contains(QStringLiteral("field outline"))) << only(tooFaint()).toStdString();
}

TEST_F(PageAuditTest, WhatCannotBeUsedNowCanStillBeReadInEveryPalette)
{
    for (QWidget *one : QWidgetList{button, field, label})
        one->setEnabled(false);
    for (const char *theme : {"light", "dark", "contrast", "contrast-light", "system"}) {
        wear(theme);
        EXPECT_EQ(only(tooFaint()), QString()) << theme;
    }
    QApplication::setStyle(new LookStyle(LookStyle::Base::Native)); // as the program begins
    wear("system");
    EXPECT_EQ(only(tooFaint()), QString()) << "the platform's style";
    QApplication::setStyle(QStringLiteral("fusion"));
    wear("light");
    EXPECT_TRUE(tooFaint().contains(QStringLiteral("button"))) << only(tooFaint()).toStdString();
}

TEST_F(PageAuditTest, TheRingRoundWhatTheKeyboardIsOnCanBeSeen)
{
    const FocusRing ring;
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (const char *theme : {"light", "dark", "contrast", "contrast-light"}) {
        wear(theme);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Tab);
        ASSERT_TRUE(button->hasFocus());
        const QRect edge(button->x() + 20, button->y() - 6, 60, 6);
        EXPECT_GE(drawnContrast(window.grab(edge).toImage()), 3) << theme;
    }
}

TEST(DrawnContrast, IsThatOfAFewPixelsAndNotOfOne)
{
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setPixelColor(3, 3, Qt::black);
    EXPECT_DOUBLE_EQ(drawnContrast(picture), 1);
    for (int x = 5; x < 12; ++x)
        picture.setPixelColor(x, 10, QColor(0x777777));
    EXPECT_NEAR(drawnContrast(picture), contrast(Qt::white, QColor(0x777777)), 0.01);
}

TEST(PseudoLanguageTest, IsNearlyHalfAsLongAgainAndKeepsWhatIsFilledInLater)
{
    const QString text = PseudoLanguage::of(QStringLiteral("&Open %1 of %n accounts at %L2"));
    EXPECT_TRUE(text.startsWith(QStringLiteral("[&O"))) << text.toStdString();
    for (const char *mark : {"%1", "%n", "%L2"})
        EXPECT_TRUE(text.contains(QLatin1String(mark))) << text.toStdString();
    EXPECT_GE(PseudoLanguage::of(QStringLiteral("Cancel")).size(), 8);
    EXPECT_GE(text.size(), 30 * 13 / 10);
}

TEST(PseudoLanguageTest, IsSpokenWhileItLives)
{
    const auto said = [] { return QCoreApplication::translate("Wizard", "&Back"); };
    {
        const PseudoLanguage longer;
        EXPECT_EQ(said().front(), u'[');
    }
    EXPECT_EQ(said(), QStringLiteral("&Back"));
}

TEST_F(PageAuditTest, TextsAreEqualButForTheirFigures)
{
    label->setText(QStringLiteral("Since 14:05"));
    const ShownTexts before = textsOf(window);
    label->setText(QStringLiteral("Since 15:17"));
    EXPECT_EQ(only(differences(before, textsOf(window))), QString());
    box->setToolTip(QStringLiteral("Another"));
    EXPECT_EQ(differences(before, textsOf(window)).size(), 1);
}

} // namespace
