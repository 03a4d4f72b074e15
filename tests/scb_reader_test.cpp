#include "nationwide/scb_reader.h"
#include "nationwide/scb_store.h"

#include "support/qt_test.h"
#include "support/test_numbers.h"
#include "support/zip_file.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using testing::ElementsAre;

const QByteArray kColumns =
    "ForAndrTyp\tCOAdress\tForetagsnamn\tFtgStat\tGatuadress\tJEStat\tJurForm\tNamn\tNg1\tNg2\tNg3\tNg4\t"
    "Ng5\tPeOrgNr\tPostNr\tPostOrt\tRegDatKtid\tReklamsparrtyp\tmCOAdress\tmNamn";

/// A line as SCB writes it: blank-padded, in Latin-1.
QByteArray lineOf(const QByteArray &number, const QByteArray &form = "49", const QByteArray &street = "Kajen 1   ",
                  const QByteArray &town = "ALM\xD6        ")
{
    return "1\tc/o \xC5kes \t*\t1\t" + street + "\t1\t" + form
           + "\tALM\xD6 BAGERI AB  \t10710\t47242\t00000\t     \t*\t" + number + "\t12345\t" + town
           + "\t20010203\t1\t \t*";
}

class ScbReaderTest : public testing::Test
{
protected:
    QString put(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("scb_bulkfil_JE_20260118T013000_21.txt"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }

    Result<std::optional<ScbFacts>> read(const QByteArray &bytes) { return ScbFacts::read(put(bytes), isCancelled); }

    /// Of a file that is SCB's.
    std::optional<ScbRow> rowOf(const QByteArray &bytes, std::string_view number = "4590000107")
    {
        const auto facts = read(bytes);
        return facts && *facts ? (*facts)->find(number) : std::nullopt;
    }

    std::atomic<bool> isCancelled = false;
    QTemporaryDir folder;
};

TEST_F(ScbReaderTest, FindsWhatTheFileSaysOfANumber)
{
    const auto row = rowOf(kColumns + "\r\n" + lineOf("164590000107") + "\r\n");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->number, "4590000107");
    EXPECT_EQ(row->status, "1");
    EXPECT_EQ(row->legalForm, "49");
    EXPECT_THAT(row->industries, ElementsAre("10710", "47242"));
    EXPECT_EQ(row->street, "Kajen 1");
    EXPECT_EQ(row->careOf, "c/o Åkes");
    EXPECT_EQ(row->postcode, "12345");
    EXPECT_EQ(row->town, "ALMÖ");
}

TEST_F(ScbReaderTest, ANumberThatIsNotThereIsNotFound)
{
    const auto facts = read(kColumns + '\n' + lineOf("164590000107"));
    ASSERT_TRUE(facts && *facts);
    for (const char *number :
         {"4590000108", "4590000106", "0000000000", "9999999999", "", "459000010", "45900001070", "459000010x"})
        EXPECT_FALSE((*facts)->find(number)) << number;
}

TEST_F(ScbReaderTest, ColumnsAreFoundByTheirNames)
{
    const auto row = rowOf("PostOrt\tNytt\tJurForm\tPeOrgNr \tFtgStat\nALM\xD6\tx\t31\t164590000107\t9\n");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->town, "ALMÖ");
    EXPECT_EQ(row->legalForm, "31");
    EXPECT_EQ(row->status, "9");
    EXPECT_TRUE(row->industries.empty() && row->street.empty() && row->postcode.empty());
}

TEST_F(ScbReaderTest, AStarAndBlanksAreNothing)
{
    const auto row = rowOf("PeOrgNr\tFtgStat\tJurForm\tGatuadress\tPostOrt\tNg1\n164590000107\t*\t  \t ** \t\t     \n");
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->status.empty() && row->legalForm.empty() && row->street.empty() && row->town.empty()
                && row->industries.empty());
}

TEST_F(ScbReaderTest, ALineMayEndBeforeItsColumnsDo)
{
    const auto row = rowOf("FtgStat\tPeOrgNr\tJurForm\tPostOrt\n1\t164590000107\n\n\t\n1\n");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->status, "1");
    EXPECT_TRUE(row->legalForm.empty());
}

TEST_F(ScbReaderTest, OfPersonsNothingIsKept)
{
    const auto facts =
        read(kColumns + '\n' + lineOf("198101052382") + '\n' + lineOf("168101052382") + '\n' + lineOf("8101052382")
             + '\n' + lineOf("164590000107", "49", "Kajen 1, 19810105-2382") + '\n' + lineOf("164590000107", "10")
             + '\n' + lineOf("164590000107", "91") + '\n' + lineOf("164590000108") + '\n' + lineOf("x") + '\n');
    ASSERT_TRUE(facts && *facts);
    EXPECT_EQ((*facts)->rows(), 0U);
}

TEST_F(ScbReaderTest, TheFilesOwnLettersAreRead)
{
    const auto row = rowOf(kColumns + '\n' + lineOf("164590000107", "49", "Caf\xE9 \x93\xC5\xE4\xD6\x94 \x96 \x80 5"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->street, "Café “ÅäÖ” – € 5");
}

TEST_F(ScbReaderTest, OfANumbersLinesTheLastCounts)
{
    const auto row = rowOf(kColumns + '\n' + lineOf("164590000107", "49", "Kajen 1") + '\n'
                           + lineOf("164590000107", "49", "Kajen 2"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->street, "Kajen 2");
}

TEST_F(ScbReaderTest, ATextTooLongForTheColumnIsLeftOutAndNothingElseMoves)
{
    for (const int size : {126, 127, 128, 500'000}) {
        const auto row = rowOf(kColumns + '\n' + lineOf("164590000107", "49", QByteArray(size, 'x')));
        ASSERT_TRUE(row) << size;
        EXPECT_EQ(row->street.size(), size < 128 ? std::size_t(size) : 0U);
        EXPECT_EQ(row->town, "ALMÖ");
        EXPECT_EQ(row->postcode, "12345");
    }
}

TEST_F(ScbReaderTest, AnythingElseIsNotTheFile)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\n"), QByteArray("<!DOCTYPE html>\n<p>\tPeOrgNr\tFtgStat\n"),
          QByteArray("organisationsidentitet;namnskyddslopnummer\n"), QByteArray("PeOrgNr\tFtgStat\n164590000107\t1\n"),
          lineOf("164590000107")}) {
        const auto facts = read(bytes);
        ASSERT_FALSE(facts) << bytes.toStdString();
        EXPECT_EQ(facts.error().what, Failure::NotTheRegister);
    }
}

TEST_F(ScbReaderTest, AZipIsReadAndOneCutShortIsNot)
{
    const QByteArray zip =
        zipped({{QStringLiteral("scb_bulkfil_JE.txt"), (kColumns + '\n' + lineOf("164590000107")).toStdString()}},
               QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(rowOf(zip));
    const auto cut = read(zip.chopped(30));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().what, Failure::RegisterCutShort);
}

TEST_F(ScbReaderTest, CancelledItIsNothing)
{
    isCancelled = true;
    const auto facts = read(kColumns + '\n' + lineOf("164590000107"));
    ASSERT_TRUE(facts);
    EXPECT_FALSE(*facts);
}

TEST_F(ScbReaderTest, AHeaderAloneIsAFileWithoutCompanies)
{
    const auto facts = read(kColumns);
    ASSERT_TRUE(facts && *facts);
    EXPECT_EQ((*facts)->rows(), 0U);
    EXPECT_FALSE((*facts)->find("4590000107"));
}

TEST_F(ScbReaderTest, ManyRowsTakeLittleMemoryAndEachIsFound)
{
    constexpr int kRows = 30'000;
    QByteArray text = kColumns + '\n';
    QStringList numbers;
    for (int i = 0; i < kRows; ++i) {
        numbers.append(withCheckDigit(QString::number(452'000'000 + i * 7)));
        text += lineOf("16" + numbers.back().toLatin1(), "49", "Stora Fiskargatan " + QByteArray::number(i % 300),
                       "ORT " + QByteArray::number(i % 700))
                + '\n';
    }
    const auto facts = read(text);
    ASSERT_TRUE(facts && *facts);
    EXPECT_EQ((*facts)->rows(), std::size_t(kRows));
    EXPECT_LT((*facts)->bytes(), std::size_t(kRows) * 64);
    for (int i = 0; i < kRows; ++i) {
        const auto row = (*facts)->find(numbers[i].toStdString());
        ASSERT_TRUE(row) << i;
        ASSERT_EQ(row->street, "Stora Fiskargatan " + std::to_string(i % 300));
        ASSERT_EQ(row->town, "ORT " + std::to_string(i % 700));
    }
}

TEST(ScbStore, SaysWhenItIsFull)
{
    const std::string street(127, 'x');
    const ScbLine line{.number = "4590000107",
                       .status = {},
                       .legalForm = {},
                       .industries = {street, street, street, street, street},
                       .street = street,
                       .careOf = street,
                       .postcode = street,
                       .town = {}};
    ScbStore store;
    while (store.size() < 1'000'000 && store.add(line))
        continue;
    EXPECT_LT(store.size(), 1'000'000U);
    EXPECT_LE(store.bytes(), std::size_t{280} << 20);
    store.sort();
    std::string room;
    ScbLine found;
    EXPECT_TRUE(store.find("4590000107", room, found));
    EXPECT_EQ(found.street, street);
}

} // namespace
