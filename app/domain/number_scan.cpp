#include "domain/number_scan.h"

#include "domain/code_points.h"
#include "domain/number_character.h"
#include "domain/number_rules.h"

namespace {

using Part = NumberFault::Part;
using Kind = NumberCharacter;

// Reads a text once, from left to right.
class Scanner
{
public:
    explicit Scanner(NumberScan &found) : m_found(found) {}

    void take(char32_t character)
    {
        const Kind kind = numberCharacter(character);
        if (kind == Kind::Invisible)
            return;
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
            return isInterim() ? Part::Interim : Part::NotDigits;
        return faultOfLength();
    }

    bool hasSeparator() const { return m_separatorAt > 0; }

private:
    void takeKind(Kind kind, char32_t character)
    {
        switch (kind) {
        case Kind::Digit: return takeDigit(*asciiDigit(character));
        case Kind::ForeignDigit: m_isBroken = true; return;
        case Kind::Hyphen:
        case Kind::Plus: return takeSign(kind);
        case Kind::Letter: return takeLetter(character);
        case Kind::Punctuation: m_isPast = m_found.count > 0; return;
        case Kind::Space:
        case Kind::Invisible: return;
        }
    }

    void takeDigit(char digit)
    {
        const bool isPhone = m_found.count == 0 && m_before == Kind::Plus; // +46 ...
        const bool isInterim = m_interimAt > 0 && m_interimAt == m_found.count;
        const bool isGlued = m_before == Kind::Letter && !isInterim;
        if (m_isPast || isPhone || isGlued)
            m_isBroken = true; // a second number, or a letter where a digit should be
        takeSeparators();
        if (m_found.count < 12)
            m_found.digits[static_cast<std::size_t>(m_found.count)] = digit;
        ++m_found.count;
    }

    void takeSign(Kind kind)
    {
        if (m_found.count > 0)
            ++m_separators;
        m_endsWithPlus = kind == Kind::Plus;
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
        const bool isNext = m_before == Kind::Digit || m_before == Kind::Hyphen || m_before == Kind::Plus;
        const bool isAfterDate = isNext && !m_isPast && (m_found.count == 6 || m_found.count == 8);
        m_separators = 0;
        if (isAfterDate && m_interimAt == 0 && isInterimLetter(character))
            m_interimAt = m_found.count;
        else if (m_before == Kind::Digit || m_interimAt > 0)
            m_isBroken = true;
        else
            m_isPast = m_found.count > 0;
    }

    bool isInterim() const
    {
        const bool isDate = m_interimAt == 6 || beginsTwelve(m_found.digits);
        return isDate && m_found.count - m_interimAt <= 3;
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
        return hasCentury ? faultOfTwelve() : faultOfTen();
    }

    std::optional<Part> faultOfTwelve() const
    {
        return m_found.count == 11 ? std::optional(Part::Incomplete) : std::nullopt;
    }

    std::optional<Part> faultOfTen() const
    {
        if (m_found.count == 10)
            return std::nullopt;
        return m_found.count == 11 ? Part::TooLong : Part::Century;
    }

    NumberScan &m_found;
    Kind m_before = Kind::Space;
    bool m_isBlank = true;
    bool m_isBroken = false;
    bool m_isPast = false; // text after the digits: any further digit belongs to something else
    bool m_endsWithPlus = false;
    int m_separators = 0; // since the last digit
    int m_separatorAt = 0; // how many digits stand before it
    int m_interimAt = 0; // how many digits stand before the letter
};

} // namespace

void wipe(NumberDigits &digits)
{
    volatile char *at = digits.data();
    for (std::size_t i = 0; i < digits.size(); ++i)
        at[i] = 0;
}

NumberScan::NumberScan(QStringView text)
{
    constexpr int kHopeless = 100; // nothing can come right any more, however long the text is
    Scanner scanner(*this);
    CodePoints points(text);
    while (points.hasNext() && count < kHopeless)
        scanner.take(points.next());
    fault = scanner.fault();
    mayGrow = !fault && count == 10 && !scanner.hasSeparator() && couldBeginTwelve(digits);
}
