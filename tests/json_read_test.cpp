#include "net/json_read.h"

#include "support/qt_test.h"

#include <QJsonDocument>

using testing::Optional;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QJsonObject kTypes =
    object(R"({"text":"hej","empty":"","yes":true,"one":1,"half":0.5,"null":null,"o":{"a":1},"l":[1]})");

TEST(JsonRead, GivesWhatIsThereAndOfTheType)
{
    EXPECT_THAT(textAt(kTypes, u"text"), Optional(QStringLiteral("hej")));
    EXPECT_THAT(textAt(kTypes, u"empty"), Optional(QString()));
    EXPECT_THAT(boolAt(kTypes, u"yes"), Optional(true));
    EXPECT_THAT(intAt(kTypes, u"one"), Optional(1));
    EXPECT_THAT(numberAt(kTypes, u"half"), Optional(0.5));
    EXPECT_TRUE(objectAt(kTypes, u"o"));
    EXPECT_TRUE(arrayAt(kTypes, u"l"));
}

TEST(JsonRead, WrongNullAndMissingAreNothing)
{
    for (const QStringView key : {u"yes", u"one", u"null", u"o", u"l", u"missing"})
        EXPECT_FALSE(textAt(kTypes, key));
    for (const QStringView key : {u"text", u"one", u"null", u"o", u"l", u"missing"})
        EXPECT_FALSE(boolAt(kTypes, key));
    for (const QStringView key : {u"text", u"yes", u"null", u"o", u"l", u"missing"})
        EXPECT_FALSE(numberAt(kTypes, key));
    for (const QStringView key : {u"text", u"yes", u"one", u"null", u"l", u"missing"})
        EXPECT_FALSE(objectAt(kTypes, key));
    for (const QStringView key : {u"text", u"yes", u"one", u"null", u"o", u"missing"})
        EXPECT_FALSE(arrayAt(kTypes, key));
    EXPECT_FALSE(intAt(kTypes, u"half"));
}

TEST(JsonRead, OnlyExactWholeNumbersAreWhole)
{
    const QJsonObject numbers =
        object(R"({"large":9007199254740991,"odd":9007199254740993,"long":123456789012345678901234567890,"minus":-3})");

    EXPECT_THAT(intAt(numbers, u"large"), Optional(9007199254740991));
    EXPECT_THAT(intAt(numbers, u"minus"), Optional(-3));
    EXPECT_FALSE(intAt(numbers, u"odd"));
    EXPECT_FALSE(intAt(numbers, u"long"));
}

TEST(JsonRead, CaseIsMinorOnlyWhereAsked)
{
    const QJsonObject pascal = object(R"({"CompanyId":"1"})");

    EXPECT_FALSE(textAt(pascal, u"companyId"));
    EXPECT_THAT(textAt(pascal, u"companyId", Keys::AnyCase), Optional(QStringLiteral("1")));
}

TEST(JsonRead, TwoThatDifferInCaseAreNoAnswerUnlessOneIsExact)
{
    const QJsonObject both = object(R"({"Status":"Pending","STATUS":"Completed"})");

    EXPECT_FALSE(textAt(both, u"status", Keys::AnyCase));
    EXPECT_THAT(textAt(both, u"Status", Keys::AnyCase), Optional(QStringLiteral("Pending")));
}

TEST(JsonRead, LoneSurrogatesAreReplaced)
{
    const QJsonObject text = object(R"({"a":"\ud800 x\udc00","b":"\ud83d\ude00"})");

    EXPECT_THAT(textAt(text, u"a"), Optional(QStringLiteral("\uFFFD x\uFFFD")));
    EXPECT_THAT(textAt(text, u"b"), Optional(QString::fromUtf8("\xf0\x9f\x98\x80")));
}

} // namespace
