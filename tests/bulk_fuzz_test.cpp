#include "nationwide/bulk_reader.h"
#include "nationwide/scb_line.h"
#include "nationwide/text_blocks.h"

#include "support/qt_test.h"
#include "support/register_maker.h"
#include "support/test_numbers.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace {

using namespace std::string_view_literals;

/// What damages a text: with the same dice always in the same way.
class Damage
{
public:
    int below(std::size_t bound) { return m_dice.bounded(static_cast<int>(bound)); }

    void hurt(std::string &text, const std::string &other)
    {
        const auto at = static_cast<std::size_t>(below(text.size() + 1));
        const auto size = static_cast<std::size_t>(below(below(4) == 0 ? 200 : 6));
        switch (below(7)) {
        case 0: text.insert(at, kTokens[static_cast<std::size_t>(below(kTokens.size()))]); break;
        case 1: text.erase(at, size); break;
        case 2: text.insert(at, text.substr(at, size)); break;
        case 3: text = text.substr(0, at) + other.substr(std::min(other.size(), at)); break;
        case 4: text = text.substr(0, at) + other; break;
        case 5: text.resize(at); break;
        default: change(text, at);
        }
    }

    void change(std::string &text, std::size_t at)
    {
        if (at < text.size())
            text[at] = static_cast<char>(below(2) == 0 ? '0' + below(10) : below(256));
    }

private:
    static constexpr std::array kTokens{"\""sv,     "\"\""sv,       "\";\""sv,  "$"sv,    "|"sv,        "\0"sv,
                                        "\x02"sv,   "\xFF"sv,       "\t"sv,     "16"sv,   "19810105"sv, "-ORGFO"sv,
                                        "null"sv,   "-"sv,          ";"sv,      "\xC3"sv, "\r"sv,       "E"sv,
                                        "PERSON"sv, "2026-01-01"sv, "$$$$$$"sv, "||||"sv};

    QRandomGenerator m_dice = sameDice();
};

/// All but the names.
std::array<std::string_view, 11> textsOf(const BulkRow &row)
{
    return {row.number, row.form,   row.registered, row.deregistered, row.reason, row.proceedings,
            row.street, row.careOf, row.town,       row.postcode,     row.country};
}

/// What a line became must be right in itself, whatever the line was.
class Judge
{
public:
    void look(BulkLine kind, const BulkRow &row)
    {
        ++counts[static_cast<std::size_t>(kind)];
        const auto texts = textsOf(row);
        if (kind != BulkLine::Organisation) {
            EXPECT_TRUE(row.names.empty());
            EXPECT_TRUE(std::all_of(texts.begin(), texts.end(), [](std::string_view text) { return text.empty(); }));
            return;
        }
        lookAtNumber(row.number);
        EXPECT_FALSE(row.names.empty());
        for (const std::string_view name : row.names) {
            EXPECT_FALSE(name.empty());
            lookAtText(name);
        }
        std::for_each(texts.begin(), texts.end(), lookAtText);
        for (const std::string_view day : {row.registered, row.deregistered})
            EXPECT_TRUE(day.empty() || (day.size() == 10 && day[4] == '-' && day[7] == '-')) << day;
    }

    std::array<int, 3> counts{};

private:
    static void lookAtNumber(std::string_view number)
    {
        ASSERT_EQ(number.size(), 10U);
        const QString digits = QString::fromLatin1(number.data(), 10);
        EXPECT_EQ(withCheckDigit(digits.left(9)), digits);
        EXPECT_GE(number[2], '2') << number;
    }

    // Each byte is looked at: one in memory that is not ours is found by the sanitizer.
    static void lookAtText(std::string_view text)
    {
        EXPECT_TRUE(std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; })) << text;
    }
};

std::vector<std::string> madeLines(int count)
{
    RegisterMaker maker({.rows = count});
    std::vector<std::string> lines(static_cast<std::size_t>(count));
    for (std::string &line : lines) {
        maker.addLine(line);
        line.pop_back();
    }
    return lines;
}

/// The ten digits of the person whose line it is.
std::string personOf(const std::string &line)
{
    const std::size_t type = line.find("$PERSON-IDORG");
    return type == std::string::npos ? std::string() : line.substr(type - 10, 10);
}

bool holds(const BulkRow &row, const std::string &digits)
{
    const auto has = [&digits](std::string_view text) { return text.find(digits) != std::string_view::npos; };
    const auto texts = textsOf(row);
    return std::any_of(texts.begin(), texts.end(), has) || std::any_of(row.names.begin(), row.names.end(), has);
}

TEST(BulkFuzz, WhateverHappensToALineItIsUnderstoodOrSkippedAndAPersonsNumberIsNeverKept)
{
    constexpr int kRounds = 200'000;
    const std::vector<std::string> lines = madeLines(2'000);
    Damage damage;
    Judge judge;
    BulkReader reader;
    BulkRow row;
    for (int round = 0; round < kRounds && !testing::Test::HasFailure(); ++round) {
        const std::string &whole = lines[static_cast<std::size_t>(round) % lines.size()];
        const std::string &other = lines[static_cast<std::size_t>(damage.below(lines.size()))];
        std::string line = whole;
        for (int wounds = damage.below(4); wounds >= 0; --wounds)
            damage.hurt(line, other);
        line.shrink_to_fit(); // so that a byte too far is one too many
        judge.look(reader.read(line, row), row);
        for (const std::string &person : {personOf(whole), personOf(other)})
            EXPECT_FALSE(!person.empty() && holds(row, person)) << line;
    }
    EXPECT_EQ(judge.counts[0] + judge.counts[1] + judge.counts[2], kRounds);
    for (const int count : judge.counts)
        EXPECT_GT(count, kRounds / 20); // else it would be another test than it says
}

TEST(BulkFuzz, BytesThatAreNoLineAtAllAreSkipped)
{
    QRandomGenerator dice = sameDice();
    BulkReader reader;
    BulkRow row;
    Judge judge;
    for (int round = 0; round < 20'000; ++round) {
        std::string line(static_cast<std::size_t>(dice.bounded(300)), '\0');
        for (char &c : line)
            c = static_cast<char>(dice.bounded(3) == 0 ? "\";$|-0"[dice.bounded(6)] : dice.bounded(256));
        judge.look(reader.read(line, row), row);
        EXPECT_FALSE(BulkReader::isHeader(line));
    }
}

TEST(BulkFuzz, ScbsLinesAreUnderstoodOrSkipped)
{
    const auto columns = ScbColumns::of("PeOrgNr\tFtgStat\tJurForm\tGatuadress\tCOAdress\tPostNr\tPostOrt\tNg1\tNg2");
    ASSERT_TRUE(columns);
    const std::string whole = "164590000107\t1\t49\tKajen 1\t*\t12345\tALM\xD6\t10710\t00000";
    const std::string person = "198101052382\t1\t10\tKajen 2\t*\t12345\tALM\xD6\t10710\t00000";
    Damage damage;
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string line = round % 2 == 0 ? whole : person;
        for (int wounds = damage.below(3); wounds >= 0; --wounds)
            damage.hurt(line, round % 3 == 0 ? whole : person);
        line.shrink_to_fit();
        const auto read = columns->read(line);
        found += read.has_value();
        EXPECT_FALSE(read && read->number.find("8101052382") != std::string_view::npos) << line;
        EXPECT_TRUE(!read || read->number.size() == 10) << line;
    }
    EXPECT_GT(found, 1'000);
}

/// A file's text, or nothing when it was refused.
std::optional<std::string> textOf(const QString &path)
{
    auto blocks = TextBlocks::open(path);
    std::string text;
    while (blocks) {
        const auto block = (*blocks)->next();
        if (!block)
            return {};
        if (block->empty())
            return text;
        text += *block;
    }
    return {};
}

TEST(BulkFuzz, AHurtZipIsRefusedOrStillSaysTheSame)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bulk.zip"));
    makeRegister({.rows = 50}, path);
    const auto text = textOf(path);
    ASSERT_TRUE(text);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string whole = file.readAll().toStdString();

    Damage damage;
    int refused = 0;
    constexpr int kZips = 500;
    for (int round = 0; round < kZips; ++round) {
        std::string zip = whole;
        if (round % 2 == 0) // the heads and the directory are where it is decided what is read
            damage.change(zip, static_cast<std::size_t>(round % 4 == 0 ? damage.below(80)
                                                                       : int(zip.size()) - 1 - damage.below(150)));
        else
            damage.hurt(zip, whole);
        QFile hurt(folder.filePath(QStringLiteral("hurt.zip")));
        ASSERT_TRUE(hurt.open(QIODevice::WriteOnly)
                    && hurt.write(zip.data(), qint64(zip.size())) == qint64(zip.size()));
        hurt.close();
        const auto found = textOf(hurt.fileName());
        refused += !found;
        const bool isStillZip = zip.starts_with("PK\3\4");
        // An empty one is nobody's register: its first line is missing.
        EXPECT_TRUE(!found || !isStillZip || found->empty() || *found == *text) << round;
    }
    EXPECT_GT(refused, kZips / 4);
}

} // namespace
