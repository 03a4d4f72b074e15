#include "support/register_maker.h"

#include "nationwide/bulk_reader.h"
#include "nationwide/text_blocks.h"

#include "support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

namespace {

class RegisterMakerTest : public testing::TestWithParam<RegisterPlan>
{
protected:
    std::string textOf(const RegisterPlan &plan, const QString &name)
    {
        const QString path = folder.filePath(name);
        EXPECT_GT(makeRegister(plan, path).organisations, 0);
        auto blocks = TextBlocks::open(path);
        std::string text;
        for (std::string block = *(*blocks)->next(); !block.empty(); block = *(*blocks)->next())
            text += block;
        return text;
    }

    QTemporaryDir folder;
};

TEST_P(RegisterMakerTest, EachOfItsLinesIsRead)
{
    const QString path = folder.filePath(QStringLiteral("bulk.txt"));
    const MadeRegister made = makeRegister(GetParam(), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ASSERT_TRUE(BulkReader::isHeader(file.readLine().toStdString()));

    MadeRegister found;
    std::set<std::string, std::less<>> numbers;
    BulkReader reader;
    BulkRow row;
    while (!file.atEnd()) {
        const std::string line = file.readLine().toStdString();
        switch (reader.read(std::string_view(line).substr(0, line.size() - 1), row)) {
        case BulkLine::Organisation: ++found.organisations; break;
        case BulkLine::Person: ++found.persons; break;
        case BulkLine::Bad: ADD_FAILURE() << line; break;
        }
        if (row.number.empty())
            continue;
        ASSERT_TRUE(numbers.emplace(row.number).second) << row.number;
        ASSERT_EQ(row.number.front(), '4');
        ASSERT_FALSE(row.town.empty() || row.registered.empty()) << line;
        ASSERT_EQ(row.postcode.size(), 5U) << line;
    }
    EXPECT_EQ(found, made);
    EXPECT_EQ(made.organisations + made.persons, GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(EachShape, RegisterMakerTest,
                         testing::Values(RegisterPlan{.rows = 20'000},
                                         RegisterPlan{.rows = 5'000, .seed = 2, .areQuotesDoubled = false},
                                         RegisterPlan{.rows = 5'000, .seed = 3, .hasCarriageReturns = true},
                                         RegisterPlan{.rows = 5'000, .seed = 4, .hasByteOrderMark = true},
                                         RegisterPlan{.rows = 5'000, .seed = 5, .hasQuirks = false}));

TEST_F(RegisterMakerTest, TheSamePlanIsTheSameTextZippedOrNot)
{
    const std::string text = textOf({.rows = 3'000}, QStringLiteral("a.txt"));
    EXPECT_TRUE(text == textOf({.rows = 3'000}, QStringLiteral("b.zip")));
    EXPECT_FALSE(text == textOf({.rows = 3'000, .seed = 2}, QStringLiteral("c.txt")));
}

TEST_F(RegisterMakerTest, SaysWhenItCannotWrite)
{
    for (const QString &name : {QStringLiteral("none/a.txt"), QStringLiteral("none/a.zip")})
        EXPECT_EQ(makeRegister({}, folder.filePath(name)), MadeRegister());
}

} // namespace
