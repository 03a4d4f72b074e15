// The search against the plain way to do the same, row for row, for questions of every kind one after the other, so that
// what is remembered from one to the next is tried too.
#include "nationwide/folded_name.h"
#include "support/index_fixture.h"
#include "support/plain_register.h"

#include <QRandomGenerator>

#include <functional>

namespace {

constexpr int kLines = 62'500; // some 50,000 companies, the rest are persons
constexpr std::size_t kMost = 20;
constexpr int kQuestions = 2000; // REGISTER_QUESTIONS: more of them

using Row = PlainRegister::Row;

/// Draws the companies and letters of questions.
class Asking
{
public:
    explicit Asking(const PlainRegister &plain) : m_plain(plain) {}

    qsizetype below(qsizetype end) { return qsizetype(m_dice.bounded(quint64(std::max<qsizetype>(end, 1)))); }
    const Row &row() { return m_plain.rows()[std::size_t(below(qsizetype(m_plain.rows().size())))]; }
    QString name() { return nameOf(row()); }
    static QString nameOf(const Row &row) { return QString::fromStdString(row.names.front()); }
    static QStringList wordsOf(const QString &name) { return name.split(u' ', Qt::SkipEmptyParts); }
    QString word(const QStringList &words) { return words.value(below(words.size())); }

    /// With so many letters at least, of anybody's name.
    QString longWord(qsizetype letters)
    {
        for (;;)
            for (const QString &word : wordsOf(name()))
                if (word.size() >= letters)
                    return word;
    }

    QString edited(QString word)
    {
        const qsizetype at = below(word.size());
        const QChar letter = QLatin1Char(char('a' + below(26)));
        switch (below(4)) {
        case 0: return word.insert(at, letter);
        case 1: return word.remove(at, 1);
        case 2: return word.replace(at, 1, letter);
        default:
            if (at + 1 < word.size()) {
                const QChar first = word[at];
                word[at] = word[at + 1];
                word[at + 1] = first;
            }
            return word;
        }
    }

private:
    const PlainRegister &m_plain;
    QRandomGenerator m_dice = sameDice();
};

/// Questions of one kind.
struct Kind
{
    const char *name;
    std::function<QString(Asking &)> ask;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"a beginning of a name",
         [](Asking &from) {
             const QString name = from.name();
             return name.left(1 + from.below(13));
         }},
        {"a whole name", [](Asking &from) { return from.name(); }},
        {"two words in any order",
         [](Asking &from) {
             const QStringList words = Asking::wordsOf(from.name());
             const QString first = from.word(words);
             return first + u' ' + from.word(words);
         }},
        {"a word and a beginning",
         [](Asking &from) {
             const QStringList words = Asking::wordsOf(from.name());
             const QString first = from.word(words);
             return first + u' ' + from.word(words).left(1 + from.below(6));
         }},
        {"words of different names",
         [](Asking &from) {
             const QString first = from.word(Asking::wordsOf(from.name()));
             return first + u' ' + from.word(Asking::wordsOf(from.name())).left(1 + from.below(6));
         }},
        {"the inside of a word",
         [](Asking &from) {
             const QString word = from.longWord(7);
             const qsizetype at = 1 + from.below(2);
             return word.mid(at, 3 + from.below(4));
         }},
        {"the inside of a word and another",
         [](Asking &from) {
             const QString inside = from.longWord(7).mid(1, 5);
             return inside + u' ' + from.word(Asking::wordsOf(from.name()));
         }},
        {"a slip", [](Asking &from) { return from.edited(from.longWord(5)); }},
        {"a slip in the first of two words",
         [](Asking &from) {
             const QStringList words = Asking::wordsOf(from.name());
             return from.edited(words.first()) + u' ' + words.last();
         }},
        {"a slip in a beginning", [](Asking &from) { return from.edited(from.longWord(8).left(7)); }},
        {"a slip in a name",
         [](Asking &from) {
             QStringList words = Asking::wordsOf(from.name());
             QString &word = words[from.below(words.size())];
             word = from.edited(word);
             return words.join(u' ');
         }},
        {"a number", [](Asking &from) { return QString::number(from.row().number); }},
        {"a beginning of a number",
         [](Asking &from) {
             const QString number = QString::number(from.row().number);
             return number.left(2 + from.below(8));
         }},
        {"a word and the town",
         [](Asking &from) {
             const Row &row = from.row();
             const QString town = QString::fromStdString(row.town);
             const QString word = from.word(Asking::wordsOf(Asking::nameOf(row)));
             return from.below(2) == 0 ? word + u' ' + town.left(2 + from.below(town.size())) : town + u' ' + word;
         }},
        {"a word and the postcode",
         [](Asking &from) {
             const Row &row = from.row();
             const QString postcode = QString::fromStdString(row.postcode);
             const QStringList words = Asking::wordsOf(Asking::nameOf(row));
             return words.first() + u' ' + words.last() + u' '
                    + (from.below(2) == 0 ? postcode : postcode.left(3) + u' ' + postcode.mid(3, 1 + from.below(2)));
         }},
        {"a second name",
         [](Asking &from) {
             for (;;)
                 if (const Row &row = from.row(); row.names.size() > 1)
                     return QString::fromStdString(row.names.back()).left(4 + from.below(20));
         }},
        {"one that is deregistered",
         [](Asking &from) {
             for (;;)
                 if (const Row &row = from.row(); row.isDeregistered)
                     return Asking::nameOf(row).left(8 + from.below(20));
         }},
        {"words that stand everywhere",
         [](Asking &from) {
             static const QStringList kCommon{QStringLiteral("ab"),      QStringLiteral("i"),
                                              QStringLiteral("och"),     QStringLiteral("aktieb"),
                                              QStringLiteral("handels"), QStringLiteral("brf"),
                                              QStringLiteral("&"),       QStringLiteral("bostadsrätts")};
             const QString word = from.word(Asking::wordsOf(from.name()));
             const QString common = from.word(kCommon);
             return from.below(2) == 0 ? word + u' ' + common : common + u' ' + word.left(1 + from.below(8));
         }},
        {"nonsense",
         [](Asking &from) {
             QString text;
             for (qsizetype letters = 2 + from.below(12); letters > 0; --letters)
                 text += QLatin1Char(from.below(6) == 0 ? ' ' : char('a' + from.below(26)));
             return text;
         }},
    };
    return all;
}

/// One register for all tests.
struct RegisterReference : testing::Test
{
    /// The register itself, and what it is compared with.
    struct Made : IndexFixture
    {
        Made()
        {
            RegisterMaker maker({.rows = 0, .seed = 5});
            std::string text = maker.header();
            for (int line = 0; line < kLines; ++line)
                maker.addLine(text);
            haveText(text);
            plain = std::make_unique<PlainRegister>(text);
        }
        void TestBody() override {}

        std::unique_ptr<PlainRegister> plain;
    };

    static void SetUpTestSuite() { made = std::make_unique<Made>(); }
    static void TearDownTestSuite() { made.reset(); }

    static std::vector<PlainRegister::Answer> searched(const QString &text)
    {
        std::vector<PlainRegister::Answer> answers;
        for (const RegisterHit &hit : made->index->search(text, int(kMost)))
            answers.push_back({hit.company.id->swedish()->publicDigits()->toLongLong(), hit.how});
        return answers;
    }

    static inline std::unique_ptr<Made> made;
    const PlainRegister &plain = *made->plain;
};

TEST_F(RegisterReference, FindsTheSameRowsInTheSameOrder)
{
    ASSERT_EQ(qint64(plain.rows().size()), made->index->facts().companies);
    const int questions = std::max(qEnvironmentVariableIntValue("REGISTER_QUESTIONS"), kQuestions);
    Asking from(plain);
    std::map<std::string, int> answered;
    for (int asked = 0; asked < questions; ++asked) {
        const Kind &kind = kinds()[std::size_t(asked) % kinds().size()];
        const QString text = kind.ask(from);
        const auto wanted = plain.find(text, kMost);
        answered[kind.name] += wanted.empty() ? 0 : 1;
        ASSERT_EQ(searched(text), wanted) << kind.name << ": " << text.toStdString();
    }
    for (const Kind &kind : kinds())
        EXPECT_GT(answered[kind.name], kind.name == std::string("nonsense") ? -1 : 0) << kind.name;
}

TEST_F(RegisterReference, FindsTheSameWhileOneTypes)
{
    Asking from(plain);
    for (int names = 0; names < 30; ++names) {
        const QString name = from.edited(from.name());
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(name.size(), 20); ++letters)
            ASSERT_EQ(searched(name.left(letters)), plain.find(name.left(letters), kMost))
                << name.left(letters).toStdString();
    }
}

// The whole name but for its legal form, with one slip in a word of six letters or more.
TEST_F(RegisterReference, ForgivesNearlyEverySlip)
{
    constexpr int kSlips = 1000;
    Asking from(plain);
    int found = 0;
    for (int slips = 0; slips < kSlips;) {
        const Row &row = from.row();
        QStringList words;
        std::vector<qsizetype> large;
        forEachWord(row.folded, [&](std::string_view word) {
            if (word == "ab" || word == "hb" || word == "kb")
                return;
            if (word.size() >= 6)
                large.push_back(words.size());
            words.append(QString::fromUtf8(word.data(), qsizetype(word.size())));
        });
        if (large.empty())
            continue;
        QString &word = words[large[std::size_t(from.below(qsizetype(large.size())))]];
        word = from.edited(word);
        ++slips;
        const auto answers = searched(words.join(u' '));
        found += std::ranges::find(answers, row.number, &PlainRegister::Answer::number) != answers.end() ? 1 : 0;
    }
    std::printf("of %d names with one slip %d found their company among the first %zu\n", kSlips, found, kMost);
    EXPECT_GE(found, kSlips * 95 / 100);
}

} // namespace
