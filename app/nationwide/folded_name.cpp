#include "nationwide/folded_name.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace {

/// What a character becomes: ASCII, at most two; or one of the three below.
using Folded = std::array<char, 2>;

constexpr Folded kGap{'\0', '\0'}; // between words
constexpr Folded kNothing{'\1', '\0'}; // inside a word, and not written
constexpr Folded kOtherLetter{'\2', '\0'}; // written as it is
constexpr char16_t kTabled = 0x2100; // characters in the table: all of Latin, and the usual punctuation

/// A letter that no decomposition takes apart.
struct Special
{
    char16_t letter;
    Folded becomes;
};

constexpr std::array kSpecials = {
    Special{u'ø', {'o'}},    Special{u'æ', {'a', 'e'}}, Special{u'ß', {'s', 's'}}, Special{u'đ', {'d'}},
    Special{u'ð', {'d'}},    Special{u'ł', {'l'}},      Special{u'þ', {'t', 'h'}}, Special{u'œ', {'o', 'e'}},
    Special{u'ı', {'i'}},    Special{u'\'', kNothing},  Special{u'’', kNothing},   Special{u'´', kNothing},
    Special{u'`', kNothing},
};

QString withoutMarks(const QString &text)
{
    QString bare = text.normalized(QString::NormalizationForm_KD);
    bare.removeIf([](QChar part) { return part.isMark(); });
    return bare;
}

Folded foldedOf(char16_t character)
{
    const QString small = QString(QChar(character)).toCaseFolded();
    const auto *special = std::ranges::find(kSpecials, small.front().unicode(), &Special::letter);
    if (special != kSpecials.end() && small.size() == 1)
        return special->becomes;
    const QString bare = withoutMarks(small);
    if (bare.isEmpty())
        return kNothing; // a mark alone
    if (!std::ranges::all_of(bare, [](QChar part) { return part.isLetterOrNumber(); }))
        return kGap;
    Folded folded{};
    const bool isAscii = std::ranges::all_of(bare, [](QChar part) { return part.unicode() <= 0x7f; });
    if (!isAscii || bare.size() > static_cast<qsizetype>(folded.size()))
        return kOtherLetter;
    std::ranges::transform(bare, folded.begin(), &QChar::toLatin1);
    return folded;
}

const std::array<Folded, kTabled> &table()
{
    static const auto all = [] {
        std::array<Folded, kTabled> folded{};
        for (char16_t i = 0; i < kTabled; ++i)
            folded[i] = foldedOf(i);
        return folded;
    }();
    return all;
}

/// A legal form as people write it, and its short word.
struct LegalWord
{
    std::string_view written;
    std::string_view shortWord;
};

constexpr std::array kLegalWords = {
    LegalWord{"aktiebolag", "ab"},
    LegalWord{"aktiebolaget", "ab"},
    LegalWord{"bostadsrattsforening", "brf"},
    LegalWord{"bostadsrattsforeningen", "brf"},
    LegalWord{"handelsbolag", "hb"},
    LegalWord{"handelsbolaget", "hb"},
    LegalWord{"kommanditbolag", "kb"},
    LegalWord{"kommanditbolaget", "kb"},
};

// The only one of two words is written out: "ek" alone may be a name.
constexpr std::string_view kEconomicShort = "ek for";
constexpr std::string_view kEconomic = "ekonomisk forening";
constexpr std::size_t kShortestBeginning = 3;

/// Builds the folded name word by word.
class Folding
{
public:
    void add(Folded folded)
    {
        if (folded == kGap)
            return endWord();
        if (folded == kNothing)
            return;
        m_text += folded[0];
        if (folded[1] != '\0')
            m_text += folded[1];
    }

    void addOther(char32_t letter)
    {
        const char32_t small = QChar::toCaseFolded(letter);
        m_text += QString::fromUcs4(&small, 1).toStdString();
    }

    void addAnd()
    {
        endWord();
        m_text += "och";
        endWord();
    }

    std::string taken()
    {
        endWord();
        if (!m_text.empty())
            m_text.pop_back(); // the last blank
        return std::move(m_text);
    }

private:
    void endWord()
    {
        if (m_text.size() == m_word)
            return;
        const std::string_view word = std::string_view(m_text).substr(m_word);
        const auto *legal = std::ranges::find(kLegalWords, word, &LegalWord::written);
        if (legal != kLegalWords.end())
            m_text.replace(m_word, std::string::npos, legal->shortWord);
        else if (word == "for" && isEconomicHere())
            m_text.replace(m_text.size() - kEconomicShort.size(), std::string::npos, kEconomic);
        m_text += ' ';
        m_word = m_text.size();
    }

    bool isEconomicHere() const
    {
        const std::string_view text = m_text;
        const bool isShort = text.ends_with(kEconomicShort);
        return isShort
               && (text.size() == kEconomicShort.size() || text[text.size() - kEconomicShort.size() - 1] == ' ');
    }

    std::string m_text;
    std::size_t m_word = 0; // where the word begins that is being written
};

} // namespace

std::string foldedName(std::string_view utf8)
{
    const auto &known = table();
    Folding folding;
    for (const char32_t character : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4()) {
        const Folded unknown = QChar::isLetterOrNumber(character) ? kOtherLetter : kGap;
        const Folded folded = character < kTabled ? known[character] : unknown;
        if (character == U'&')
            folding.addAnd();
        else if (folded == kOtherLetter)
            folding.addOther(character);
        else
            folding.add(folded);
    }
    return folding.taken();
}

std::string_view firstWord(std::string_view folded)
{
    std::string_view first;
    bool isFound = false;
    forEachWord(folded, [&](std::string_view word) {
        if (isFound)
            return;
        if (first.empty())
            first = word;
        isFound = word != "ab" && word != "hb" && word != "kb" && word != "brf";
        if (isFound)
            first = word;
    });
    return first;
}

std::string_view legalFormBegunBy(std::string_view beginning)
{
    if (beginning.size() < kShortestBeginning)
        return {};
    for (const LegalWord &legal : kLegalWords)
        if (legal.written.starts_with(beginning))
            return legal.shortWord;
    return {};
}
