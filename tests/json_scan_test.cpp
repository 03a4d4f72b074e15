#include "net/json_parse.h"
#include "net/json_scan.h"

#include "support/qt_test.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace {

struct Text
{
    QByteArray json;
    bool hasDuplicates;
};

struct Duplicates : testing::TestWithParam<Text>
{
};

TEST_P(Duplicates, AreFoundInAnyObject)
{
    EXPECT_EQ(hasDuplicateKeys(GetParam().json), GetParam().hasDuplicates) << GetParam().json.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Json, Duplicates,
                         testing::Values(Text{"{}", false}, Text{R"({"a":1,"b":2})", false},
                                         Text{R"({"a":1,"a":2})", true}, Text{R"({"a":1,"A":2})", false},
                                         Text{R"({"a":1, "b":{"a":1} })", false}, Text{R"({"b":{"c":1,"c":1}})", true},
                                         Text{R"([{"a":1},{"a":1}])", false}, Text{R"([1,[{"a":1 , "a" :1}]])", true},
                                         Text{R"({"a":1,"\u0061":2})", true}, Text{R"({"a\"":1,"a\\":2})", false},
                                         Text{R"({"a":"a","b":"a"})", false},
                                         Text{R"({"x":"{\"a\":1,\"a\":2}"})", false},
                                         Text{R"({"a":[],"b":{},"a":0})", true},
                                         Text{"{\"a\"\r\n\t:1,\"a\"\n:2}", true},
                                         Text{"{\"\xc3\xa5\":1,\"\\u00e5\":2}", true}, Text{R"({"":1,"":2})", true}));

INSTANTIATE_TEST_SUITE_P(BrokenJson, Duplicates,
                         testing::Values(Text{"", false}, Text{"\"", false}, Text{"\"\\", false}, Text{"}]}]", false},
                                         Text{"\"a\":1,\"a\":2", false}, Text{R"({"a":1,"a":)", true},
                                         Text{R"({"a)", false}, Text{QByteArray(100000, '{'), false},
                                         Text{QByteArray("{\"a\"\0:1}", 8), false}));

TEST(Json, NestingCountsOnlyBracketsOutsideOfText)
{
    EXPECT_EQ(nestingOf(""), 0);
    EXPECT_EQ(nestingOf("{}"), 1);
    EXPECT_EQ(nestingOf(R"({"a":[{"b":"[[[[{{{{\"["}]})"), 3);
    EXPECT_EQ(nestingOf("]]][["), 2);
    EXPECT_EQ(nestingOf(QByteArray(5000, '[')), 5000);
}

TEST(Json, IsReadWholeOrNotAtAll)
{
    EXPECT_TRUE(parseJson("{\"a\":1}"));
    EXPECT_TRUE(parseJson(" [1] \r\n"));
    EXPECT_TRUE(parseJson("\xef\xbb\xbf{}"));
    for (const char *broken : {"", "1", "\"a\"", "null", "{", "{}x", "{}{}", "{\"a\":1,}", "\xef\xbb\xbf",
                               "{\"\xff\":1}", "{\"a\":\"\xed\xa0\x80\"}"})
        EXPECT_FALSE(parseJson(broken)) << broken;
}

// Totality, cheaply: whatever the bytes, an answer comes and the sanitizers have nothing to say.
TEST(Json, AnyBytesGiveAnAnswer)
{
    QRandomGenerator chance(7);
    const QByteArray alphabet = "{}[]\":,\\u0061aé\n \xff";
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (auto left = chance.bounded(40); left > 0; --left)
            text += alphabet[chance.bounded(alphabet.size())];
        const auto parsed = parseJson(text);
        const bool isDuplicate = hasDuplicateKeys(text);
        EXPECT_EQ(parseJson(text, true).has_value(), parsed && !isDuplicate) << text.toStdString();
    }
}

} // namespace
