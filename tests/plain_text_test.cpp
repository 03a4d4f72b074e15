#include "domain/plain_text.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QStringList>

namespace {

const QString emoji = QStringLiteral("🏢"); // two code units

QString unit(char16_t code)
{
    return QString(QChar(code));
}

} // namespace

TEST(PlainText, LeavesOrdinaryNamesAlone)
{
    for (const QString &name :
         {QStringLiteral("Bageriet Gräddbullen AB"), QStringLiteral("A & B <b>AB</b> %1 %2 \"quoted\" 100 %"),
          QStringLiteral("مخبز الشرق"), QStringLiteral("חברה"), QStringLiteral("Café Crème 🏢"),
          QStringLiteral("株式会社"), QStringLiteral("e\u0301te\u0301"), QStringLiteral("–")})
        EXPECT_EQ(plainText(name), name);
}

TEST(PlainText, DropsWhatCannotBeSeen)
{
    for (const char16_t hidden :
         {u'\x01',   u'\x1B',   u'\x7F',   u'\x9B',   u'\u00AD', u'\u034F', u'\u061C', u'\u115F', u'\u180E', u'\u200B',
          u'\u200C', u'\u200D', u'\u200E', u'\u200F', u'\u202A', u'\u202E', u'\u2060', u'\u2066', u'\u2069', u'\u2800',
          u'\u3164', u'\uFE0F', u'\uFEFF', u'\uFFA0', u'\uFFF9', u'\uFFFE', u'\uFFFF', u'\xD800', u'\xDFFF'})
        EXPECT_EQ(plainText(QStringLiteral("A") + unit(hidden) + u'B'), QStringLiteral("AB")) << int(hidden);
    EXPECT_EQ(plainText(QStringLiteral("A") + unit(0) + u'B'), QStringLiteral("AB"));
    EXPECT_EQ(plainText(QStringLiteral("A\U000E0041\U000E007FB")), QStringLiteral("AB")) << "tag characters";
}

TEST(PlainText, MakesOneBlankOfAnyWhiteSpace)
{
    EXPECT_EQ(plainText(QStringLiteral("\r\n  Test\t\tverksamhet \u00A0\u2028i  Skövde \u3000\n")),
              QStringLiteral("Test verksamhet i Skövde"));
    EXPECT_EQ(plainText(QStringLiteral(" \u200B \u202E ")), QString());
    EXPECT_EQ(plainText(QString()), QString());
}

TEST(PlainText, KeepsThreeMarksOnACharacterAtMost)
{
    const QString mark = unit(u'\u0336');
    EXPECT_EQ(plainText(u'A' + mark.repeated(100) + u'B'), u'A' + mark.repeated(3) + u'B');
    EXPECT_EQ(plainText(u'A' + (mark + unit(u'\u200D')).repeated(100)), u'A' + mark.repeated(3));
    EXPECT_EQ(plainText(mark + QStringLiteral("A")), QStringLiteral("A"))
        << "a mark at the start stands on our own text";
    EXPECT_EQ(plainText((u'A' + mark.repeated(3)).repeated(5)), (u'A' + mark.repeated(3)).repeated(5));
}

TEST(PlainText, IsCappedWithoutCuttingACharacter)
{
    EXPECT_EQ(plainText(QString(100000, u'A')), QString(200, u'A'));
    EXPECT_EQ(plainText(QStringLiteral("AAAA") + emoji, 5), QStringLiteral("AAAA"));
    EXPECT_EQ(plainText(QStringLiteral("AAA") + emoji, 5), QStringLiteral("AAA") + emoji);
    EXPECT_EQ(plainText(QStringLiteral("AAAA BBBB"), 5), QStringLiteral("AAAA")) << "no blank at the end";
    EXPECT_EQ(plainText(QStringLiteral("AAAA"), 0), QString());
    EXPECT_EQ(plainText(QStringLiteral("AAAA"), -1), QString());
}

TEST(PlainText, DropsHalvesOfSurrogatePairs)
{
    const QString whole = emoji;
    EXPECT_EQ(plainText(whole.left(1) + u'A' + whole.right(1)), QStringLiteral("A"));
    EXPECT_EQ(plainText(whole.right(1) + whole.left(1)), QString());
    EXPECT_EQ(plainText(whole.left(1) + whole), whole);
}

TEST(PlainText, OfAnyTextIsPlain)
{
    QRandomGenerator dice = sameDice();
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int left = dice.bounded(300); left > 0; --left)
            text += QChar(static_cast<char16_t>(dice.bounded(dice.bounded(3) == 0 ? 0x10000 : 0x400)));
        const QString plain = plainText(text);
        EXPECT_LE(plain.size(), 200);
        EXPECT_EQ(plainText(plain), plain);
        EXPECT_EQ(plain.trimmed(), plain);
        EXPECT_TRUE(plain.isValidUtf16());
    }
}

TEST(Isolated, SetsANameApartFromTheSentence)
{
    EXPECT_EQ(isolated(QStringLiteral("חברה")), QStringLiteral("\u2068חברה\u2069"));
}
