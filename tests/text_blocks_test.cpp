#include "nationwide/block_maker.h"
#include "nationwide/text_blocks.h"

#include "support/qt_test.h"
#include "support/zip_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

const QDateTime kMade(QDate(2026, 1, 18), QTime(1, 30), Qt::UTC);

/// `size` bytes of lines, all different, which cannot be packed much.
std::string lines(std::size_t size)
{
    QRandomGenerator dice(20260301);
    std::string much; // more than the packer looks back
    while (much.size() < 70'000)
        much += std::to_string(dice.generate64()) + std::to_string(dice.generate64()) + '\n';
    std::string text;
    for (int i = 0; text.size() < size; ++i)
        text += std::to_string(i) + much;
    text.resize(size - 1);
    return text + '\n';
}

class TextBlocksTest : public testing::Test
{
protected:
    QString put(const QByteArray &bytes, const QString &name = QStringLiteral("bulk.zip"))
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }

    QByteArray zipOf(const std::string &text, const QString &name = QStringLiteral("bolagsverket_bulkfil.txt"))
    {
        return zipped({{name, text}}, kMade);
    }

    /// All blocks one after another; what failed instead of a text.
    static Result<std::string> readAll(const QString &path)
    {
        auto blocks = TextBlocks::open(path);
        if (!blocks)
            return tl::unexpected(blocks.error());
        std::string all;
        for (;;) {
            auto block = (*blocks)->next();
            if (!block || block->empty())
                return block ? Result<std::string>(all) : block;
            EXPECT_EQ(block->back(), '\n');
            EXPECT_LE(block->size(), std::size_t{6} << 20);
            all += *block;
        }
    }

    static Failure failureOf(const QString &path)
    {
        const auto all = readAll(path);
        EXPECT_FALSE(all);
        return all ? Failure::BadReply : all.error().what;
    }

    QTemporaryDir folder;
};

TEST_F(TextBlocksTest, ATextIsTheSameZippedAndPlain)
{
    const std::string text = lines(11'000'000);
    EXPECT_TRUE(readAll(put(QByteArray::fromStdString(text))) == text);
    EXPECT_TRUE(readAll(put(zipOf(text))) == text);
}

TEST_F(TextBlocksTest, BlocksEndAtALinesEndAlsoWhenTheFileDoesNot)
{
    EXPECT_EQ(readAll(put("one\r\ntwo")), "one\r\ntwo\n");
    EXPECT_EQ(readAll(put(zipOf("one\ntwo"))), "one\ntwo\n");
    EXPECT_EQ(readAll(put("\n")), "\n");
}

TEST_F(TextBlocksTest, AnEmptyTextIsOverAtOnceAndStaysSo)
{
    for (const QByteArray &bytes : {QByteArray(), zipOf({})}) {
        auto blocks = TextBlocks::open(put(bytes));
        ASSERT_TRUE(blocks);
        EXPECT_EQ((*blocks)->next(), "");
        EXPECT_EQ((*blocks)->next(), "");
        EXPECT_EQ((*blocks)->share(), 1);
    }
}

TEST_F(TextBlocksTest, TheFirstTextOfAZipIsRead)
{
    const QByteArray zip = zipped({{QStringLiteral("__MACOSX/._bulk.txt"), "fork\n"},
                                   {QStringLiteral("läs mig.pdf"), "pdf\n"},
                                   {QStringLiteral("mapp/bulkfil å.TXT"), "register\n"},
                                   {QStringLiteral("annat.txt"), "other\n"}},
                                  kMade);
    EXPECT_EQ(readAll(put(zip)), "register\n");
}

TEST_F(TextBlocksTest, SaysHowFarItIsAndWhenTheTextWasMade)
{
    const QString path = put(zipOf(lines(40'000'000)));
    auto blocks = TextBlocks::open(path);
    ASSERT_TRUE(blocks);
    EXPECT_EQ((*blocks)->written(), kMade);
    double before = 0;
    while (!(*blocks)->next()->empty()) {
        EXPECT_GE((*blocks)->share(), before);
        before = (*blocks)->share();
    }
    EXPECT_GT(before, 0.99);

    const QString plain = put("text\n");
    EXPECT_EQ((*TextBlocks::open(plain))->written(), QFileInfo(plain).lastModified().toUTC());
}

TEST_F(TextBlocksTest, AtMostThreeBlocksWait)
{
    auto blocks = TextBlocks::open(put(QByteArray::fromStdString(lines(60'000'000))));
    ASSERT_TRUE(blocks);
    ASSERT_TRUE(eventually([&] { return (*blocks)->share() > 0.25; }));
    QTest::qWait(200);
    EXPECT_LT((*blocks)->share(), 0.3); // three that wait, and the one that would be next: 17 of 60 MB
}

TEST_F(TextBlocksTest, AZipThatIsCutShortIsNeverTakenForAWholeOne)
{
    const QByteArray zip = zipOf(lines(3'000'000));
    for (const qsizetype size :
         {zip.size() - 1, zip.size() - 22, zip.size() - 60, zip.size() / 2, qsizetype{100}, qsizetype{4}})
        EXPECT_EQ(failureOf(put(zip.left(size))), Failure::RegisterCutShort) << size;
}

TEST_F(TextBlocksTest, AZipThatIsDamagedIsNeverTakenForAWholeOne)
{
    const std::string text = lines(3'000'000);
    const QByteArray zip = zipOf(text);
    for (qsizetype at = 100; at < zip.size() - 300; at += zip.size() / 40) {
        QByteArray damaged = zip;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_EQ(failureOf(put(damaged)), Failure::RegisterCutShort) << at;
    }
    QByteArray missing = zip;
    missing.remove(zip.size() / 2, 1000);
    EXPECT_EQ(failureOf(put(missing)), Failure::RegisterCutShort);
}

TEST_F(TextBlocksTest, AZipWithoutATextIsNotTheRegister)
{
    EXPECT_EQ(failureOf(put(zipOf("pdf", QStringLiteral("avtal.pdf")))), Failure::NotTheRegister);
    EXPECT_EQ(failureOf(put(zipped({}, kMade))), Failure::NotTheRegister);
}

TEST_F(TextBlocksTest, AZipThatAsksForAPasswordIsNotTheRegister)
{
    QByteArray zip = zipOf("secret\n");
    zip[6] = static_cast<char>(zip[6] | 1); // its flag
    EXPECT_EQ(failureOf(put(zip)), Failure::NotTheRegister);
}

TEST_F(TextBlocksTest, AWebPageThatIsNamedAsAZipIsHandedOverAsTheTextItIs)
{
    EXPECT_EQ(readAll(put("<!DOCTYPE html>\n<title>Logga in</title>\n")), "<!DOCTYPE html>\n<title>Logga in</title>\n");
}

TEST_F(TextBlocksTest, ALineOfMoreThanAMegabyteIsNoRegisters)
{
    const std::string longest(std::size_t{1} << 20, 'x');
    EXPECT_TRUE(readAll(put(QByteArray::fromStdString(longest + '\n'))));
    EXPECT_EQ(failureOf(put(QByteArray::fromStdString("a\nx" + longest + "\nb\n"))), Failure::NotTheRegister);
    EXPECT_EQ(failureOf(put(zipOf(std::string(50'000'000, ' ')))), Failure::NotTheRegister);
}

TEST_F(TextBlocksTest, ATextThatDoesNotEndIsStopped)
{
    EXPECT_EQ(BlockMaker::kLongestText, 8'589'934'592U);
    BlockMaker maker(20'000'000);
    const std::string piece = std::string(99'999, ' ') + '\n';
    for (int pieces = 0; pieces < 200; ++pieces)
        ASSERT_TRUE(maker.add(piece)) << pieces;
    const auto more = maker.add("\n");
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().what, Failure::NotTheRegister);
}

TEST_F(TextBlocksTest, WhatCannotBeReadIsSaidAtOnce)
{
    EXPECT_EQ(failureOf(folder.filePath(QStringLiteral("none.zip"))), Failure::RegisterUnreadable);
    EXPECT_EQ(failureOf(folder.path()), Failure::RegisterUnreadable);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(failureOf(pipe), Failure::RegisterUnreadable);
}

TEST_F(TextBlocksTest, ItsEndIsQuickWhereverItIs)
{
    const QString path = put(zipOf(lines(60'000'000)));
    for (const int taken : {0, 1, 5}) {
        auto blocks = TextBlocks::open(path);
        ASSERT_TRUE(blocks);
        for (int i = 0; i < taken; ++i)
            ASSERT_TRUE((*blocks)->next());
        QElapsedTimer timer;
        timer.start();
        blocks->reset();
        EXPECT_LT(timer.elapsed(), 50) << taken;
    }
}

} // namespace
