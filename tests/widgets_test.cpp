#include "support/qt_test.h"

#include "widgets/banner.h"
#include "widgets/busy_line.h"
#include "widgets/colours.h"
#include "widgets/look_style.h"
#include "widgets/message_line.h"
#include "widgets/palette_icon.h"
#include "widgets/qr_view.h"
#include "widgets/single_clicks.h"
#include "widgets/text_label.h"
#include "widgets/wrapping_check_box.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace {

struct Scheme
{
    const char *name;
    const char *window, *text, *base, *highlight, *highlighted;
};

void PrintTo(const Scheme &scheme, std::ostream *out)
{
    *out << scheme.name;
}

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const char *colour) {
        for (const auto role : roles)
            palette.setColor(QPalette::All, role, QColor(QLatin1String(colour)));
    };
    set({QPalette::Window, QPalette::Button}, scheme.window);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText}, scheme.text);
    set({QPalette::Base}, scheme.base);
    set({QPalette::Highlight}, scheme.highlight);
    set({QPalette::HighlightedText}, scheme.highlighted);
    return palette;
}

struct ColoursTest : testing::TestWithParam<Scheme>
{
    const QPalette palette = paletteOf(GetParam());
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
};

TEST_P(ColoursTest, WordsCanBeReadOnWhatTheyLieOn)
{
    for (const QColor &paper : {base, window, cardColour(palette)}) {
        EXPECT_GE(contrast(accentColour(palette, paper), paper), 4.5);
        EXPECT_GE(contrast(quietColour(palette, paper), paper), 4.5);
    }
    for (const Tone tone : {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Error}) {
        EXPECT_GE(contrast(palette.color(QPalette::Text), tintColour(palette, tone)), 4.5);
        EXPECT_GE(contrast(toneColour(palette, tone, tintColour(palette, tone)), tintColour(palette, tone)), 4.5);
        EXPECT_GE(contrast(toneText(palette, tone).color(QPalette::WindowText), window), 4.5);
        EXPECT_GE(contrast(toneText(palette, tone).color(QPalette::Text), base), 4.5);
    }
}

TEST_P(ColoursTest, PartsCanBeSeen)
{
    EXPECT_GE(contrast(accentColour(palette, base, 3), base), 3);
    EXPECT_GE(contrast(accentColour(palette, window, 3), window), 3);
    EXPECT_GE(contrast(edgeColour(palette), base), isHighContrast(palette) ? 7 : 1);
}

INSTANTIATE_TEST_SUITE_P(
    Schemes, ColoursTest,
    testing::Values(Scheme{"light", "#efefef", "#000000", "#ffffff", "#308cc6", "#ffffff"},
                    Scheme{"dark", "#2d2d2f", "#f2f2f2", "#1f1f21", "#3584e4", "#ffffff"},
                    Scheme{"contrast on black", "#000000", "#ffffff", "#000000", "#ffe000", "#000000"},
                    Scheme{"contrast on white", "#ffffff", "#000000", "#ffffff", "#0000c0", "#ffffff"},
                    Scheme{"pale highlight", "#fafafa", "#222222", "#ffffff", "#ffe9a8", "#222222"}));

TEST(TextLabelTest, ShowsMarkupAsItIs)
{
    TextLabel label;
    label.setText(QStringLiteral("<b>A & B</b>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(TextLabelTest, IsAsHighAsWhatItShowsNow)
{
    constexpr int kWidth = 200;
    const QString longer = QStringLiteral("Så lång är texten nu, att den tar flera rader i anspråk. ").repeated(3);
    TextLabel fresh;
    fresh.setText(longer);
    const int wanted = fresh.heightForWidth(kWidth);
    TextLabel label;
    label.setText(QStringLiteral("kort"));
    EXPECT_LT(label.heightForWidth(kWidth), wanted);
    label.setText(longer);
    EXPECT_EQ(label.heightForWidth(kWidth), wanted);
    EXPECT_LT(label.heightForWidth(3 * kWidth), wanted);
    label.setContentsMargins(0, 10, 0, 10);
    EXPECT_EQ(label.heightForWidth(kWidth), wanted + 20);
    label.setContentsMargins({});
    label.setKind(TextLabel::Kind::Title);
    EXPECT_GT(label.heightForWidth(kWidth), wanted);
}

TEST(TextLabelTest, ATitleIsLargerThanTheText)
{
    const TextLabel title(TextLabel::Kind::Title);
    const TextLabel body(TextLabel::Kind::Body);
    EXPECT_GT(title.fontMetrics().height(), body.fontMetrics().height());
}

TEST(TextLabelTest, AHeadingGrowsWithTheSystemsText)
{
    QWidget page;
    auto *heading = new TextLabel(TextLabel::Kind::Heading);
    heading->setParent(&page);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(60);
    QApplication::setFont(large);
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(heading->fontMetrics().height(), 60);
    QApplication::setFont(before);
    QCoreApplication::sendPostedEvents();
    EXPECT_LT(heading->fontMetrics().height(), 60);
}

TEST(MessageLineTest, SaysAnErrorAloudOnce)
{
    MessageLine line;
    line.show();
    const QSignalSpy said(&line, &MessageLine::announced);
    line.say(Tone::Error, QStringLiteral("No such day."));
    EXPECT_TRUE(eventually([&said] { return said.size() == 1; }));
    line.say(Tone::Error, QStringLiteral("No such day."));
    QTest::qWait(20);
    EXPECT_EQ(said.size(), 1);
}

TEST(MessageLineTest, DoesNotSayAHintAloud)
{
    MessageLine line;
    const QSignalSpy said(&line, &MessageLine::announced);
    line.say(Tone::Neutral, QStringLiteral("Twelve digits."));
    EXPECT_TRUE(said.isEmpty());
}

TEST(BusyLineTest, SaysAloudThatItCame)
{
    BusyLine line;
    line.setTexts(QStringLiteral("Searching"), QStringLiteral("Cancel"));
    const QSignalSpy said(line.findChild<MessageLine *>(), &MessageLine::announced);
    line.setBusy(true);
    EXPECT_TRUE(eventually([&said] { return said.size() == 1; }));
}

TEST(BusyLineTest, WhatIsQuickNeverShowsIt)
{
    BusyLine line;
    const QSignalSpy shown(&line, &BusyLine::shownChanged);
    line.setBusy(true);
    EXPECT_TRUE(line.isHidden());
    line.setBusy(false);
    QTest::qWait(350);
    EXPECT_TRUE(shown.isEmpty());
}

TEST(BusyLineTest, OnceShownItStaysAWhile)
{
    BusyLine line;
    line.setBusy(true);
    ASSERT_TRUE(eventually([&line] { return !line.isHidden(); }));
    line.setBusy(false);
    EXPECT_FALSE(line.isHidden());
    EXPECT_TRUE(eventually([&line] { return line.isHidden(); }));
}

TEST(BusyLineTest, BusyAgainBeforeItVanishedKeepsIt)
{
    BusyLine line;
    line.setBusy(true);
    ASSERT_TRUE(eventually([&line] { return !line.isHidden(); }));
    line.setBusy(false);
    line.setBusy(true);
    QTest::qWait(600);
    EXPECT_FALSE(line.isHidden());
}

TEST(BannerTest, WithoutAWordItIsNotThere)
{
    QWidget page;
    Banner banner(&page);
    banner.say(Tone::Warning, QStringLiteral("offline"), QStringLiteral("No connection"));
    EXPECT_FALSE(banner.isHidden());
    banner.say(Tone::Warning, QStringLiteral("offline"), {});
    EXPECT_TRUE(banner.isHidden());
}

TEST(WrappingCheckBoxTest, IsHigherWhereItIsNarrow)
{
    WrappingCheckBox box;
    box.setText(QStringLiteral("I confirm that I am authorised to sign for the organisation"));
    EXPECT_GT(box.heightForWidth(160), box.heightForWidth(2000));
}

TEST(WrappingCheckBoxTest, AClickOnItsWordsTicksIt)
{
    WrappingCheckBox box;
    box.setText(QStringLiteral("I confirm that I am authorised to sign for the organisation"));
    box.resize(160, box.heightForWidth(160));
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(120, box.height() - 4));
    EXPECT_TRUE(box.isChecked());
}

TEST(QrViewTest, HoldsAnAddressOfUsualLength)
{
    QrView view;
    EXPECT_TRUE(view.isBlank());
    view.setText(QStringLiteral("https://sign.example/s/") + QString(200, u'x'));
    EXPECT_FALSE(view.isBlank());
}

TEST(QrViewTest, IsBlackOnWhiteAndQuietAtTheEdge)
{
    QrView view;
    view.setText(QStringLiteral("https://sign.example/s/1"));
    view.resize(view.sizeHint());
    const QImage seen = view.grab().toImage();
    EXPECT_EQ(seen.pixelColor(1, 1), QColor(Qt::white));
    EXPECT_EQ(seen.pixelColor(seen.width() / 2, 1), QColor(Qt::white));
}

TEST(QrViewTest, StaysBlankWhenNoCodeCanHoldTheText)
{
    QrView view;
    view.setText(QString(5000, u'x'));
    EXPECT_TRUE(view.isBlank());
}

TEST(PaletteIconTest, FollowsThePalette)
{
    const QPalette before = QApplication::palette();
    const QIcon icon = paletteIcon(QStringLiteral("help"), QPalette::WindowText);
    QPalette palette = before;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(palette);
    const QImage light = icon.pixmap(32).toImage();
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(palette);
    EXPECT_NE(icon.pixmap(32).toImage(), light);
    QApplication::setPalette(before);
}

TEST(SingleClicksTest, ASecondQuickPressIsNoneByMouseAndByKey)
{
    QPushButton button;
    SingleClicks once;
    button.installEventFilter(&once);
    int presses = 0;
    QObject::connect(&button, &QPushButton::clicked, &button, [&presses] { ++presses; });
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton); // the second half of one
    EXPECT_EQ(presses, 1);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(presses, 2);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(presses, 3);
}

} // namespace
