#pragma once

#include <optional>

/// What a character means in a text with a number in it.
enum class NumberCharacter {
    Digit,
    ForeignDigit, // another script's, a superscript, a fraction: never a part of a number, never text beside one
    Hyphen,
    Plus,
    Space,
    Invisible, // copied from a web page or an address book
    Letter, // also marks, control characters and half surrogates: what a number is never glued to
    Punctuation,
};

NumberCharacter numberCharacter(char32_t character);

/// The ASCII digit for `0`-`9` and their full-width forms; nothing for any other script's digits (C5).
std::optional<char> asciiDigit(char32_t character);

/// Stands for the first serial digit of an interim number (T-nummer and kin).
bool isInterimLetter(char32_t character);
