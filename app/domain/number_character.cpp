#include "domain/number_character.h"

#include <QChar>

#include <string_view>

namespace {

bool isDash(char32_t character)
{
    return character == U'-' || (character >= 0x2010 && character <= 0x2015) || character == 0x2212
           || character == 0xFE63 || character == 0xFF0D;
}

NumberCharacter textCharacter(char32_t character)
{
    if (QChar::isSpace(character))
        return NumberCharacter::Space;
    if (QChar::isNumber(character))
        return NumberCharacter::ForeignDigit;
    if (QChar::category(character) == QChar::Other_Format)
        return NumberCharacter::Invisible;
    const bool isSign = QChar::isPunct(character) || QChar::isSymbol(character);
    return isSign ? NumberCharacter::Punctuation : NumberCharacter::Letter;
}

} // namespace

NumberCharacter numberCharacter(char32_t character)
{
    if (asciiDigit(character))
        return NumberCharacter::Digit;
    if (isDash(character))
        return NumberCharacter::Hyphen;
    if (character == U'+' || character == 0xFF0B)
        return NumberCharacter::Plus;
    return textCharacter(character);
}

std::optional<char> asciiDigit(char32_t character)
{
    constexpr char32_t kFullWidthZero = 0xFF10;
    if (character >= U'0' && character <= U'9')
        return static_cast<char>(character);
    if (character >= kFullWidthZero && character <= kFullWidthZero + 9)
        return static_cast<char>('0' + (character - kFullWidthZero));
    return std::nullopt;
}

bool isInterimLetter(char32_t character)
{
    constexpr std::u32string_view kLetters = U"TRSUWXJKLMNtrsuwxjklmn";
    return kLetters.find(character) != std::u32string_view::npos;
}
