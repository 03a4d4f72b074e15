// The handbook: a page for each error and one error for each page, in both languages, that a person can read.
#include "console/help.h"
#include "error_text.h"
#include "handbook/handbook.h"
#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using testing::UnorderedElementsAreArray;

namespace {

constexpr int kFailures = static_cast<int>(Failure::BrowserMissing) + 1;
const HandbookNames kNames{QStringLiteral("Exempeloperatören"), QStringLiteral("Exempelsign")};

QStringList codes()
{
    QStringList all;
    for (int i = 0; i < kFailures; ++i)
        all.append(errorText({.what = static_cast<Failure>(i)}).code);
    return all;
}

QStringList filesOf(const QString &language)
{
    return QDir(QStringLiteral(":/handbook/") + language)
        .entryList()
        .replaceInStrings(QStringLiteral(".md"), QString());
}

QString wordsOf(const HandbookPage &page)
{
    QString words = page.title;
    for (const HandbookBlock &block : page.blocks)
        words += u'\n' + block.text;
    return words;
}

qsizetype countOf(const HandbookPage &page, HandbookBlock::Kind kind)
{
    return std::count_if(page.blocks.begin(), page.blocks.end(),
                         [kind](const HandbookBlock &block) { return block.kind == kind; });
}

struct Handbook : testing::TestWithParam<const char *>
{
    QString language() const { return QLatin1String(GetParam()); }
    HandbookPage page(const QString &name) const
    {
        const auto found = handbookPage(name, language(), kNames);
        EXPECT_TRUE(found) << name.toStdString();
        return found.value_or(HandbookPage());
    }
    QStringList names() const { return handbookTopics() + handbookCodes(); }
};

} // namespace

TEST_P(Handbook, HasAPageForEachCodeAndNoneWithoutOne)
{
    EXPECT_THAT(handbookCodes(), UnorderedElementsAreArray(codes()));
    EXPECT_THAT(filesOf(language()), UnorderedElementsAreArray(names()));
}

TEST_P(Handbook, EachCodesPageSaysWhatHappenedWhatBecomesOfWhatIsTypedAndWhatToDoStepByStep)
{
    for (const QString &code : handbookCodes()) {
        const HandbookPage read = page(code);
        EXPECT_FALSE(read.title.isEmpty() || read.title.endsWith(u'.')) << code.toStdString();
        EXPECT_EQ(read.blocks.value(0).kind, HandbookBlock::Kind::Paragraph) << code.toStdString();
        EXPECT_EQ(countOf(read, HandbookBlock::Kind::Heading), 3) << code.toStdString();
        EXPECT_GE(countOf(read, HandbookBlock::Kind::Step), 2) << code.toStdString();
    }
}

TEST_P(Handbook, NoTwoPagesShareATitleOrTheirFirstWords)
{
    QSet<QString> titles;
    QSet<QString> openings;
    for (const QString &name : names()) {
        titles.insert(page(name).title);
        openings.insert(page(name).blocks.value(0).text);
    }
    EXPECT_EQ(titles.size(), names().size());
    EXPECT_EQ(openings.size(), names().size());
}

TEST_P(Handbook, IsPlainTextWithoutMarksAddressesOrPlacesLeftOpen)
{
    static const QRegularExpression marks(QStringLiteral("[{}<>*_`#]|https?:|www\\.|^\\s|\\s$|  "));
    for (const QString &name : names()) {
        const QString words =
            wordsOf(page(name)).replace(QStringLiteral("bolagsverket_bulkfil.zip"), QStringLiteral("x"));
        EXPECT_FALSE(words.contains(marks))
            << name.toStdString() << ": " << marks.match(words).captured().toStdString();
    }
}

TEST_P(Handbook, NamesTheOperatorAndTheSigningServiceByTheirNames)
{
    const QString words = wordsOf(page(QStringLiteral("who-gets-what")));
    EXPECT_TRUE(words.contains(kNames.operatorName));
    EXPECT_TRUE(words.contains(kNames.signingName));
}

TEST_P(Handbook, IsShortEnoughForSomebodyInAHurry)
{
    constexpr qsizetype kMost = 1100; // a minute
    for (const QString &code : handbookCodes())
        EXPECT_LE(wordsOf(page(code)).size(), kMost) << code.toStdString();
}

// A page that tells somebody to press what is not there is worse than none (R-B5).
TEST_P(Handbook, NamesButtonsAsTheProgramDoes)
{
    QFile file(QStringLiteral(TEST_DATA "/../../translations/anslut_sv.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString catalogue = QString::fromUtf8(file.readAll())
                                  .remove(QStringLiteral("&amp;"))
                                  .replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    static const QRegularExpression swedish(QStringLiteral(
        "(?<=[Tt]ryck på )\\p{Lu}[^.,:;]*?(?=[.,:;]| vid | och | på första| på sista| om | så | en gång | nere |$)"));
    static const QRegularExpression english(
        QStringLiteral("(?<=[Pp]ress )\\p{Lu}[^.,:;]*?(?=[.,:;]| beside | and | on | if | there | once | at the |$)"));
    int found = 0;
    for (const QString &name : names())
        for (auto at = (language() == QLatin1String("sv") ? swedish : english).globalMatch(wordsOf(page(name)));
             at.hasNext();) {
            const QString button = at.next().captured();
            ++found;
            EXPECT_TRUE(catalogue.contains(u'>' + button + u'<')
                        || catalogue.contains(u'>' + button + QStringLiteral("…<")))
                << name.toStdString() << ": " << button.toStdString();
        }
    EXPECT_GT(found, 20);
}

TEST_P(Handbook, IsPrintedOnTheCommandLineWithItsCode)
{
    for (const QString &code : handbookCodes()) {
        const auto text = handbookText(code.toLower());
        ASSERT_TRUE(text) << code.toStdString();
        EXPECT_TRUE(text->startsWith(code));
        for (const QString &line : text->split(u'\n'))
            EXPECT_LE(line.size(), 80) << line.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Handbook, testing::Values("sv", "en"));

TEST(HandbookFiles, ANameThatIsNoPageLeadsNowhere)
{
    for (const char *name : {"", "NET-99", "../sv/NET-01", "NET-01.md", "net-01", "support"})
        EXPECT_FALSE(handbookPage(QLatin1String(name), QStringLiteral("sv"), kNames)) << name;
    EXPECT_FALSE(handbookText(QStringLiteral("NET-99")));
    EXPECT_TRUE(noSuchPageText(QStringLiteral("NET-99")).contains(QStringLiteral("NET-10")));
}
