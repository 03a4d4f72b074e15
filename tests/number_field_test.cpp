#include "support/qt_test.h"

#include "widgets/look_style.h"
#include "widgets/number_field.h"
#include "widgets/number_groups.h"

#include <QApplication>
#include <QClipboard>

namespace {

struct NumberFieldTest : testing::Test
{
    NumberFieldTest() { field.show(); }

    void type(const char *keys) { QTest::keyClicks(&field, QLatin1String(keys)); }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
    void paste(const char *text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        field.paste();
    }
    // What stands in the field, with the caret.
    std::string seen() const { return field.text().insert(field.cursorPosition(), u'|').toStdString(); }

    NumberField field;
};

TEST_F(NumberFieldTest, PartsTheNumberWhileItIsTyped)
{
    type("19121212");
    EXPECT_EQ(seen(), "19121212|");
    type("1");
    EXPECT_EQ(seen(), "19121212-1|");
    type("212");
    EXPECT_EQ(seen(), "19121212-1212|");
}

TEST_F(NumberFieldTest, TakesTheSignFromWhoTypesIt)
{
    type("19121212-1212");
    EXPECT_EQ(seen(), "19121212-1212|");
    field.clear();
    type("121212+1212");
    EXPECT_EQ(seen(), "121212+1212|") << "a hundred years and more are told by it";
}

TEST_F(NumberFieldTest, WithoutACenturyThereAreSixBeforeTheSign)
{
    type("810105");
    EXPECT_EQ(seen(), "810105|");
    type("2382");
    EXPECT_EQ(seen(), "810105-2382|");
}

TEST_F(NumberFieldTest, TakesWhatIsPastedHoweverItIsWritten)
{
    const std::pair<const char *, const char *> ways[] = {
        {"191212121212", "19121212-1212|"},  {"19121212-1212", "19121212-1212|"},
        {"19121212–1212", "19121212-1212|"}, {" 1912 1212 1212 ", "19121212-1212|"},
        {"191212-1212", "191212-1212|"},     {"8101052382", "810105-2382|"}};
    for (const auto &[pasted, shown] : ways) {
        field.clear();
        paste(pasted);
        EXPECT_EQ(seen(), shown) << pasted;
    }
}

TEST_F(NumberFieldTest, LosesNothingThatItDoesNotUnderstand)
{
    for (const char *other : {"my number", "040-123 45 67", "+46401234567", "1912-12-12-1212", "191212-T212"}) {
        field.clear();
        paste(other);
        EXPECT_EQ(field.text(), QString::fromUtf8(other));
    }
}

TEST_F(NumberFieldTest, TheSignIsNoDigitToBeRubbedOut)
{
    type("191212121212");
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left);
    ASSERT_EQ(seen(), "19121212-|1212");
    press(Qt::Key_Backspace);
    EXPECT_EQ(seen(), "1912121|1-212") << "the digit before it is meant";
    type("2");
    EXPECT_EQ(seen(), "19121212|-1212");
    press(Qt::Key_Delete);
    EXPECT_EQ(seen(), "19121212-|212") << "the digit after it is meant";
}

TEST_F(NumberFieldTest, RubbedOutFromTheEndItIsEmptyAfterOnePressADigit)
{
    type("19121212-1212");
    for (int presses = 0; presses < 13 && !field.text().isEmpty(); ++presses)
        press(Qt::Key_Backspace);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(NumberFieldTest, ADigitMendedInTheMiddleKeepsTheCaretBehindIt)
{
    type("191212121212");
    field.setCursorPosition(4);
    press(Qt::Key_Backspace);
    EXPECT_EQ(seen(), "191|12121-212");
    type("2");
    EXPECT_EQ(seen(), "1912|1212-1212");
}

TEST_F(NumberFieldTest, MaskedItShowsDotsInTheSameGroups)
{
    QApplication::setStyle(new LookStyle);
    field.resize(field.fontMetrics().height() * 16, field.sizeHint().height());
    field.setEchoMode(QLineEdit::Password);
    type("191212121212");
    field.deselect();
    const QImage parted = field.grab().toImage();
    // The ink in each thirteenth of what is written: dots are dots, and the ninth is the sign.
    const QFontMetricsF metrics(field.font());
    const QChar dot(static_cast<char16_t>(field.style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter)));
    const double step = metrics.horizontalAdvance(dot);
    const double end = field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x();
    const auto inkOf = [&](int place) {
        int ink = 0;
        const int from = qRound(end - (13 - place) * step);
        for (int x = from + 1; x < from + qRound(step) - 1; ++x)
            for (int y = 5; y < parted.height() - 5; ++y)
                ink += qGray(parted.pixel(x, y)) < 128 ? 1 : 0;
        return ink;
    };
    for (int place = 0; place < 13; ++place) {
        EXPECT_GT(inkOf(place), 0) << place;
        if (place != 8) {
            EXPECT_LT(inkOf(8), inkOf(place)) << "a short line holds less than a dot; " << place;
        }
    }
    EXPECT_EQ(field.displayText().count(dot), 13) << "nothing of the number is in what others may read";
}

TEST(NumberGroups, ASignThatIsOursIsNotMeant)
{
    EXPECT_EQ(withoutOurSign(QStringLiteral("20000000-00")), QStringLiteral("2000000000"));
    EXPECT_EQ(withoutOurSign(QStringLiteral("121212+1212")), QStringLiteral("121212+1212"));
    EXPECT_EQ(inShortGroups(QStringLiteral("20000000-00")), QStringLiteral("200000-0000"));
    EXPECT_EQ(inShortGroups(QStringLiteral("19121212-1212")), QStringLiteral("19121212-1212"));
}

} // namespace
