#include "nationwide/bulk_identity.h"

#include "nationwide/bulk_fields.h"

#include <algorithm>
#include <array>

namespace {

// Also the longer words of Bolagsverket's own list: PERSONNUMMER, SAMORDNINGSNUMMER.
constexpr std::array<std::string_view, 3> kTypesOfPersons{"PERSON", "SAMORDN", "DODSBO"};

bool isTypeOfPerson(std::string_view type)
{
    return std::any_of(kTypesOfPersons.begin(), kTypesOfPersons.end(),
                       [type](std::string_view person) { return type.starts_with(person); });
}

// "E-ORGFO", with any suffix.
bool isSoleTrader(std::string_view form)
{
    form = withoutBlanks(form);
    return takePart(form, '-') == "E";
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// The last ten digits that were met without anything between them but the hyphen of a number.
class LastTen
{
public:
    void add(char c)
    {
        if (isDigit(c)) {
            if (m_count == m_digits.size())
                std::copy(m_digits.begin() + 1, m_digits.end(), m_digits.begin());
            m_count = std::min(m_count + 1, m_digits.size());
            m_digits[m_count - 1] = c;
        } else if (m_count < 6 || (c != '-' && c != '+')) {
            m_count = 0;
        }
    }

    std::string_view all() const { return {m_digits.data(), m_count}; }

private:
    std::array<char, 10> m_digits{};
    std::size_t m_count = 0;
};

// Luhn, over ten digits.
bool doesCheckDigitHold(std::string_view ten)
{
    constexpr std::array<int, 10> kDoubled{0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
    int sum = 0;
    for (std::size_t i = 0; i < ten.size(); i += 2)
        sum += kDoubled[static_cast<std::size_t>(ten[i] - '0')] + (ten[i + 1] - '0');
    return sum % 10 == 0;
}

} // namespace

BulkIdentity identityOf(std::string_view identity, std::string_view form)
{
    std::string_view number = withoutBlanks(takePart(identity, '$'));
    if (isTypeOfPerson(withoutBlanks(identity)) || isSoleTrader(form))
        return {BulkLine::Person};
    if (!areDigits(number) || (number.size() != 10 && number.size() != 12))
        return {};
    if (number.size() == 12 && !number.starts_with("16"))
        return {BulkLine::Person}; // a century
    number = number.substr(number.size() - 10);
    if (number[2] < '2')
        return {BulkLine::Person}; // a month
    return doesCheckDigitHold(number) ? BulkIdentity{BulkLine::Organisation, number} : BulkIdentity{};
}

bool holdsPersonsNumber(std::string_view text)
{
    if (text.size() < 10)
        return false;
    LastTen last;
    return std::any_of(text.begin(), text.end(), [&last](char c) {
        last.add(c);
        const std::string_view ten = last.all();
        return isDigit(c) && ten.size() == 10 && ten[2] < '2' && doesCheckDigitHold(ten);
    });
}
