#include "domain/number_scan.h"

#include "domain/code_points.h"
#include "domain/number_rules.h"

#include <QChar>

#include <string_view>

namespace {

using Part = NumberFault::Part;

enum class Kind { Digit, ForeignDigit, Hyphen, Plus, Space, Invisible, Letter, Punctuation };

bool isDash(char32_t character)
{
    return character == U'-' || (character >= 0x2010 && character <= 0x2015) || character == 0x2212 || character == 0xFE63
        || character == 0xFF0D;
}

// What a number is never glued to: letters, but also marks, control characters and halves of surrogate pairs.
Kind kindOfOther(char32_t character)
{
    if (QChar::isSpace(character))
        return Kind::Space;
    if (QChar::isNumber(character))
        return Kind::ForeignDigit;
    if (QChar::category(character) == QChar::Other_Format)
        return Kind::Invisible;
    return QChar::isPunct(character) || QChar::isSymbol(character) ? Kind::Punctuation : Kind::Letter;
}

Kind kindOf(char32_t character)
{
    if (asciiDigit(character))
        return Kind::Digit;
    if (isDash(character))
        return Kind::Hyphen;
    if (character == U'+' || character == 0xFF0B)
        return Kind::Plus;
    return kindOfOther(character);
}

bool isInterimLetter(char32_t character)
{
    constexpr std::u32string_view letters = U"TRSUWXJKLMNtrsuwxjklmn";
    return letters.find(character) != std::u32string_view::npos;
}

// Reads a text once, from left to right.
class Scanner
{
public:
    explicit Scanner(NumberScan &found) : m_found(found) {}

    void take(char32_t character)
    {
        const Kind kind = kindOf(character);
        if (kind == Kind::Invisible)
            return; // copied from a web page or an address book
        takeKind(kind, character);
        m_before = kind;
        m_isBlank = m_isBlank && kind == Kind::Space;
    }

    std::optional<Part> fault() const
    {
        if (m_found.count == 0)
            return m_isBlank ? Part::Empty : Part::NotDigits;
        if (m_found.count > 12)
            return Part::TooLong;
        if (m_isBroken)
            return Part::NotDigits;
        if (m_interimAt > 0)
            return m_found.count - m_interimAt <= 3 ? Part::Interim : Part::NotDigits;
        return faultOfLength();
    }

    bool hasSeparator() const { return m_separatorAt > 0; }

private:
    void takeKind(Kind kind, char32_t character)
    {
        switch (kind) {
        case Kind::Digit:
            return takeDigit(*asciiDigit(character));
        case Kind::ForeignDigit:
            m_isBroken = true;
            return;
        case Kind::Hyphen:
        case Kind::Plus:
            if (m_found.count > 0)
                ++m_separators;
            m_endsWithPlus = kind == Kind::Plus;
            return;
        case Kind::Letter:
            return takeLetter(character);
        case Kind::Punctuation:
            m_isPast = m_found.count > 0;
            return;
        case Kind::Space:
        case Kind::Invisible:
            return;
        }
    }

    void takeDigit(char digit)
    {
        const bool isPhone = m_found.count == 0 && m_before == Kind::Plus; // +46 ...
        const bool isGlued = m_before == Kind::Letter && (m_interimAt == 0 || m_interimAt != m_found.count);
        if (m_isPast || isPhone || isGlued)
            m_isBroken = true; // a second number, or a letter where a digit should be
        takeSeparators();
        if (m_found.count < 12)
            m_found.digits[static_cast<std::size_t>(m_found.count)] = digit;
        ++m_found.count;
    }

    // One `-` or `+`, before the last four of ten or twelve: anywhere else it is a telephone number or a date.
    void takeSeparators()
    {
        if (m_separators == 0)
            return;
        const bool isInPlace = m_found.count == 6 || m_found.count == 8;
        if (m_separators > 1 || !isInPlace || m_separatorAt > 0)
            m_isBroken = true;
        m_separatorAt = m_found.count;
        m_found.hasPlus = m_endsWithPlus;
        m_separators = 0;
    }

    void takeLetter(char32_t character)
    {
        const bool isAfterDate = (m_found.count == 6 || m_found.count == 8) && m_interimAt == 0;
        const bool isNext = m_before == Kind::Digit || m_before == Kind::Hyphen || m_before == Kind::Plus;
        if (isAfterDate && isNext && !m_isPast && isInterimLetter(character))
            m_interimAt = m_found.count;
        else if (m_found.count > 0 && (m_before == Kind::Digit || m_interimAt == m_found.count))
            m_isBroken = true;
        else
            m_isPast = m_found.count > 0;
        m_separators = 0;
    }

    std::optional<Part> faultOfLength() const
    {
        const int count = m_found.count;
        const bool hasCentury = count >= 2 && beginsTwelve(m_found.digits);
        if (m_separatorAt == 6 && count > 10)
            return Part::TooLong;
        if (m_separatorAt == 8 && !hasCentury)
            return Part::NotDigits;
        if (count < 10 || (m_separatorAt == 8 && count < 12))
            return Part::Incomplete;
        if (count == 11)
            return hasCentury ? Part::Incomplete : Part::TooLong;
        return count == 12 && !hasCentury ? std::optional(Part::Century) : std::nullopt;
    }

    NumberScan &m_found;
    Kind m_before = Kind::Space;
    bool m_isBlank = true;
    bool m_isBroken = false;
    bool m_isPast = false; // text after the digits: any further digit belongs to something else
    bool m_endsWithPlus = false;
    int m_separators = 0;  // since the last digit
    int m_separatorAt = 0; // how many digits stand before it
    int m_interimAt = 0;   // how many digits stand before the letter
};

} // namespace

void wipe(NumberDigits &digits)
{
    volatile char *at = digits.data();
    for (std::size_t i = 0; i < digits.size(); ++i)
        at[i] = 0;
}

std::optional<char> asciiDigit(char32_t character)
{
    constexpr char32_t fullWidthZero = 0xFF10;
    if (character >= U'0' && character <= U'9')
        return static_cast<char>(character);
    if (character >= fullWidthZero && character <= fullWidthZero + 9)
        return static_cast<char>('0' + (character - fullWidthZero));
    return std::nullopt;
}

NumberScan::NumberScan(QStringView text)
{
    constexpr int hopeless = 100; // nothing can come right any more, however long the text is
    Scanner scanner(*this);
    CodePoints points(text);
    while (points.hasNext() && count < hopeless)
        scanner.take(points.next());
    fault = scanner.fault();
    mayGrow = !fault && count == 10 && !scanner.hasSeparator() && couldBeginTwelve(digits);
}
