// The quiet drawings: in the palette's tones, lines alone in high contrast, alive where something is under way.
#include "support/pages_fixture.h"

#include "appearance.h"
#include "motion.h"
#include "waiting_picture.h"
#include "widgets/colours.h"
#include "widgets/illustration.h"
#include "widgets/look_style.h"
#include "wizard/waiting_page.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>

namespace {

const QStringList kThemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};

struct DrawingsTest : testing::Test
{
    DrawingsTest() { QApplication::setStyle(new LookStyle); }
    ~DrawingsTest() override { useAppearance(QStringLiteral("light")); }

    static QImage seen(const QString &name)
    {
        Illustration drawing;
        drawing.setDrawing(name);
        drawing.resize(4 * drawing.sizeHint()); // lines are pixels wide then
        return drawing.grab().toImage();
    }

    static double shareOf(const QColor &colour, const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        return double(count) / (image.width() * image.height());
    }

    static QColor paper() { return QApplication::palette().color(QPalette::Base); }
    static QStringList all()
    {
        QStringList names = QDir(QStringLiteral(":/drawings")).entryList();
        for (QString &name : names)
            name.chop(4);
        return names;
    }
};

TEST_F(DrawingsTest, EachIsThereForTheStateThatNamesIt)
{
    ASSERT_THAT(all(), testing::IsSupersetOf({QStringLiteral("waiting"), QStringLiteral("done"),
                                              QStringLiteral("exists"), QStringLiteral("offline")}));
    for (int state = 0; state <= static_cast<int>(Waiting::Finished); ++state)
        EXPECT_THAT(all() + QStringList(QString()),
                    testing::Contains(waitingDrawing(static_cast<Waiting>(state)).name));
}

TEST_F(DrawingsTest, CanBeSeenInEachPaletteAndHaveATintInAllButHighContrast)
{
    for (const QString &theme : kThemes) {
        useAppearance(theme);
        const QPalette now = QApplication::palette();
        const QColor line = isHighContrast(now) ? now.color(QPalette::Text) : quietColour(now, paper());
        const QColor accent = accentColour(now, paper(), 3);
        for (const QString &name : all()) {
            const QImage image = seen(name);
            EXPECT_GT(shareOf(line, image), 0.01) << qPrintable(theme + name);
            EXPECT_GT(shareOf(accent, image), 0.003) << qPrintable(theme + name);
            EXPECT_GE(contrast(line, paper()), 3);
            EXPECT_GE(contrast(accent, paper()), 3);
            if (isHighContrast(now)) {
                EXPECT_GT(shareOf(paper(), image), 0.75) << "lines alone: " << qPrintable(name);
            } else {
                EXPECT_GT(shareOf(tintColour(now, Tone::Neutral), image), 0.05) << qPrintable(theme + name);
            }
        }
    }
}

TEST_F(DrawingsTest, AScreenReaderPassesThemBy)
{
    Illustration drawing;
    drawing.setDrawing(QStringLiteral("done"));
    drawing.show();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&drawing);
    EXPECT_TRUE(heard->state().invisible);
    EXPECT_TRUE(heard->text(QAccessible::Name).isEmpty());
}

TEST_F(DrawingsTest, BreatheSlowlyAndOnlyWhileTheyAreSeen)
{
    Illustration drawing;
    drawing.setDrawing(QStringLiteral("waiting"));
    drawing.setAlive(true);
    EXPECT_FALSE(drawing.isMoving()) << "nobody sees it";
    drawing.show();
    EXPECT_TRUE(drawing.isMoving());
    const QImage first = drawing.grab().toImage();
    EXPECT_TRUE(eventually([&] { return drawing.grab().toImage() != first; }));

    drawing.hide();
    EXPECT_FALSE(drawing.isMoving());
}

TEST_F(DrawingsTest, StandStillWhereNothingIsToMove)
{
    setStill(true);
    Illustration drawing;
    drawing.setDrawing(QStringLiteral("waiting"));
    drawing.setAlive(true);
    drawing.show();
    EXPECT_FALSE(drawing.isMoving());
    setStill(false);
    EXPECT_TRUE(drawing.isMoving());
}

TEST_F(DrawingsTest, GiveWayRatherThanMakeAPageScroll)
{
    Illustration drawing;
    drawing.setDrawing(QStringLiteral("offline"));
    drawing.setGivesWay(true);
    EXPECT_EQ(drawing.sizeHint().height(), 0) << "it asks for nothing";
    drawing.resize(drawing.sizeHint().width(), drawing.maximumHeight() / 2);
    EXPECT_EQ(shareOf(QApplication::palette().color(QPalette::Window), drawing.grab().toImage()), 1)
        << "rather nothing than a speck";
}

struct WaitingDrawingTest : PagesFixture
{
    WaitingDrawingTest() { QApplication::setStyle(new LookStyle); }

    static Illustration &drawing(QWidget &page) { return child<Illustration>(page, "drawing"); }
};

TEST_F(WaitingDrawingTest, ThePageIsAliveWhileTheUserSignsAndStillWhenSomethingWentWrong)
{
    toInvited(bakery);
    WaitingPage page(*flow);
    page.show();
    EXPECT_TRUE(drawing(page).isVisible());
    EXPECT_TRUE(drawing(page).isMoving());

    run().cancel();
    ASSERT_TRUE(eventually([this] { return run().state() == Waiting::CancelledByUser; }));
    EXPECT_FALSE(drawing(page).isVisible());
    EXPECT_FALSE(drawing(page).isMoving());
}

TEST_F(WaitingDrawingTest, InANarrowWindowThereIsNoRoomForIt)
{
    toInvited(bakery);
    WaitingPage page(*flow);
    page.show();
    page.setNarrow(true);
    EXPECT_FALSE(drawing(page).isVisible());
    page.setNarrow(false);
    EXPECT_TRUE(drawing(page).isVisible());
}

} // namespace
