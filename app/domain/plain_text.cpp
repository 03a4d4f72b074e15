#include "domain/plain_text.h"

#include "domain/code_points.h"

#include <algorithm>
#include <array>

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Drawn as nothing, though Unicode calls them letters, marks or symbols.
constexpr std::array kInvisible{
    Range{0x034F, 0x034F}, // combining grapheme joiner
    Range{0x115F, 0x1160}, // Hangul fillers
    Range{0x17B4, 0x17B5}, // Khmer inherent vowels
    Range{0x180B, 0x180F}, // Mongolian variation selectors
    Range{0x2065, 0x2065},   Range{0x2800, 0x2800}, // Braille blank
    Range{0x3164, 0x3164}, // Hangul filler
    Range{0xFE00, 0xFE0F}, // variation selectors
    Range{0xFFA0, 0xFFA0}, // Hangul filler, half width
    Range{0xFFF0, 0xFFFB}, // specials
    Range{0xE0000, 0xE0FFF}, // tags
};

bool isInvisible(char32_t character)
{
    return std::any_of(kInvisible.begin(), kInvisible.end(),
                       [=](Range range) { return character >= range.first && character <= range.last; });
}

// Control, format (all of bidi and most of zero width) and half surrogates; what is not a character at all.
bool isDropped(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
           || QChar::isNonCharacter(character) || isInvisible(character);
}

constexpr bool isPrintableAscii(char32_t character)
{
    return character > 0x20 && character < 0x7f;
}

// Grows by whole characters to at most `most` code units.
class PlainText
{
public:
    PlainText(qsizetype most, qsizetype expected) : m_most(most) { m_text.reserve(expected); }

    bool isFull() const { return m_isFull; }
    QString text() const { return m_text; }

    void take(char32_t character)
    {
        if (isPrintableAscii(character)) { // nearly all there is, and none of what follows
            m_marks = 0;
            return append(character);
        }
        if (QChar::isSpace(character))
            m_hasBlank = !m_text.isEmpty();
        else if (!isDropped(character) && isMarkAllowed(character))
            append(character);
    }

private:
    // A mark needs something to stand on, and a pile of them covers the lines around it.
    bool isMarkAllowed(char32_t character)
    {
        constexpr int kMost = 3;
        if (!QChar::isMark(character)) {
            m_marks = 0;
            return true;
        }
        return !m_text.isEmpty() && ++m_marks <= kMost;
    }

    void append(char32_t character)
    {
        const qsizetype size = (m_hasBlank ? 1 : 0) + (QChar::requiresSurrogates(character) ? 2 : 1);
        m_isFull = m_text.size() + size > m_most;
        if (m_isFull)
            return;
        if (m_hasBlank)
            m_text += u' ';
        m_hasBlank = false;
        m_text += QChar::fromUcs4(character);
    }

    QString m_text;
    qsizetype m_most;
    int m_marks = 0;
    bool m_hasBlank = false;
    bool m_isFull = false;
};

} // namespace

QString plainText(QStringView text, qsizetype most)
{
    PlainText plain(most, std::min(most, text.size()));
    CodePoints points(text);
    while (points.hasNext() && !plain.isFull())
        plain.take(points.next());
    return plain.text();
}

QString isolated(const QString &plain)
{
    return QChar(0x2068) + plain + QChar(0x2069);
}
