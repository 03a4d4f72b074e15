#include "nationwide/bulk_reader.h"

#include "nationwide/bulk_day.h"
#include "nationwide/bulk_fields.h"
#include "nationwide/bulk_identity.h"

#include <algorithm>
#include <array>

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7F';
}

// Without a way out, so that it is done for many characters at a time.
bool needsCleaning(std::string_view text)
{
    unsigned found = 0;
    for (const char c : text)
        found |= static_cast<unsigned>(isControl(c)) | static_cast<unsigned>(c == '"');
    return found != 0;
}

bool isBusinessName(std::string_view type)
{
    type = withoutSuffix(type, "-ORGNAM");
    return type == "FORETAGSNAMN" || type == "NAMN";
}

bool isPostcode(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) == 5
           && std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
}

// Of a street with the separator in it the four parts after it are counted from the right.
std::array<std::string_view, 5> addressParts(std::string_view field)
{
    std::array<std::string_view, 5> parts;
    auto surplus = std::count(field.begin(), field.end(), '$') - 4;
    std::size_t streetEnd = 0;
    for (; surplus > 0; --surplus)
        streetEnd = field.find('$', streetEnd) + 1;
    std::string_view rest = field.substr(streetEnd);
    for (std::string_view &part : parts)
        part = takePart(rest, '$');
    parts[0] = field.substr(0, streetEnd + parts[0].size());
    return parts;
}

void empty(BulkRow &row)
{
    std::vector<std::string_view> names = std::move(row.names); // keeps its room
    names.clear();
    row = BulkRow();
    row.names = std::move(names);
}

// A person's number in a text: in a name, or in what two damaged lines have become.
bool namesPerson(const BulkRow &row)
{
    const std::array texts{row.form, row.reason,   row.proceedings, row.street,
                           row.town, row.postcode, row.careOf,      row.country};
    return std::any_of(row.names.begin(), row.names.end(), holdsPersonsNumber)
           || std::any_of(texts.begin(), texts.end(), holdsPersonsNumber);
}

} // namespace

BulkLine BulkReader::read(std::string_view line, BulkRow &row)
{
    empty(row);
    const auto fields = BulkFields::split(line);
    if (!fields)
        return BulkLine::Bad;
    const BulkIdentity identity = identityOf((*fields)[BulkField::Identity], (*fields)[BulkField::Form]);
    if (identity.kind != BulkLine::Organisation)
        return identity.kind;

    m_room.clear();
    m_room.reserve(2 * line.size()); // what is put there never moves: the views into it hold
    row.number = identity.number;
    const BulkLine kind = readRest(*fields, row);
    if (kind != BulkLine::Organisation)
        empty(row);
    return kind;
}

BulkLine BulkReader::readRest(const BulkFields &fields, BulkRow &row)
{
    if (!readNames(fields[BulkField::Names], row) || !readDays(fields, row))
        return BulkLine::Bad;
    row.form = cleaned(withoutSuffix(fields[BulkField::Form], "-ORGFO"));
    row.proceedings = proceedingsOf(fields[BulkField::Proceedings]);
    readAddress(fields[BulkField::Address], row);
    return namesPerson(row) ? BulkLine::Person : BulkLine::Organisation;
}

bool BulkReader::readNames(std::string_view field, BulkRow &row)
{
    for (const bool wantsBusinessName : {true, false}) {
        for (std::string_view rest = field; !rest.empty();) {
            std::string_view parts = takePart(rest, '|');
            const std::string_view name = withoutBlanks(takePart(parts, '$'));
            if (!name.empty() && isBusinessName(takePart(parts, '$')) == wantsBusinessName)
                row.names.push_back(name);
        }
    }
    std::transform(row.names.begin(), row.names.end(), row.names.begin(), [this](auto name) { return cleaned(name); });
    std::erase(row.names, std::string_view()); // nothing but what had to be removed
    return !row.names.empty();
}

bool BulkReader::readDays(const BulkFields &fields, BulkRow &row)
{
    const auto registered = dayOf(fields[BulkField::Registered]);
    const auto deregistered = dayOf(fields[BulkField::Deregistered]);
    if (!registered || !deregistered)
        return false; // the fields are not where they belong
    row.registered = *registered;
    row.deregistered = *deregistered;
    const std::string_view reason = withoutSuffix(fields[BulkField::Reason], "-AVORG");
    row.reason = isNothing(reason) ? std::string_view() : cleaned(reason);
    return true;
}

void BulkReader::readAddress(std::string_view field, BulkRow &row)
{
    const auto parts = addressParts(field);
    row.street = cleaned(parts[0]);
    row.careOf = cleaned(parts[1]);
    const bool isTownLast = isPostcode(parts[2]) && !isPostcode(parts[3]);
    row.town = cleaned(parts[isTownLast ? 3 : 2]);
    row.postcode = cleaned(parts[isTownLast ? 2 : 3]);
    row.country = cleaned(withoutSuffix(parts[4], "-LAND"));
}

// "|KK-AVOMFO$2024-01-26|FRUHOR-AVSLAVOMFO$2020-05-04" → "KK$2024-01-26": those with the other suffix have ended.
std::string_view BulkReader::proceedingsOf(std::string_view field)
{
    const std::size_t first = m_room.size();
    while (!field.empty()) {
        std::string_view parts = takePart(field, '|');
        const std::string_view code = withoutBlanks(takePart(parts, '$'));
        if (code.empty() || code.ends_with("-AVSLAVOMFO"))
            continue;
        if (m_room.size() > first)
            m_room += '|';
        m_room += withoutSuffix(code, "-AVOMFO");
        m_room += '$';
        m_room += firstDay(parts);
    }
    std::replace_if(m_room.begin() + static_cast<std::ptrdiff_t>(first), m_room.end(), isControl, ' ');
    return std::string_view(m_room).substr(first);
}

std::string_view BulkReader::cleaned(std::string_view text)
{
    text = withoutBlanks(text);
    if (!needsCleaning(text))
        return text;
    const std::size_t first = m_room.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        m_room += isControl(text[i]) ? ' ' : text[i];
        if (text.substr(i, 2) == "\"\"")
            ++i;
    }
    return withoutBlanks(std::string_view(m_room).substr(first));
}
