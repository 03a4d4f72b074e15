#include "nationwide/register_record.h"

#include "domain/plain_text.h"
#include "domain/proceedings.h"
#include "nationwide/register_words.h"

#include <array>

namespace {

constexpr char kEnd = '\x1f'; // of a field
constexpr char kNext = '\x1e'; // before the next name

enum Field {
    Number,
    Name,
    OtherNames,
    Form,
    Registered,
    Deregistered,
    Reason,
    Proceedings,
    Street,
    CareOf,
    Town,
    Postcode,
    Country,
    StatisticsStatus,
    IndustryCodes,
    Fields
};

using Texts = std::array<std::string_view, Fields>;

std::optional<Texts> textsIn(std::string_view bytes)
{
    Texts texts;
    for (std::string_view &text : texts) {
        const std::size_t end = bytes.find(kEnd);
        if (end == std::string_view::npos)
            return std::nullopt;
        text = bytes.substr(0, end);
        bytes.remove_prefix(end + 1);
    }
    return bytes.empty() ? std::optional(texts) : std::nullopt;
}

// ASCII and the letters of Latin-1 with single blanks between: nearly every text there is.
bool isPlain(std::string_view text)
{
    constexpr std::size_t kMost = 200;
    unsigned char before = ' ';
    for (const char byte : text) {
        const auto now = static_cast<unsigned char>(byte);
        const bool isSecond = before == 0xc3 && now >= 0x80 && now < 0xc0;
        const bool isFine = (now > 0x20 && now < 0x7f) || (now == ' ' && before != ' ') || now == 0xc3 || isSecond;
        if (!isFine || (before == 0xc3 && !isSecond))
            return false;
        before = now;
    }
    return text.size() <= kMost && before != ' ' && before != 0xc3;
}

QString text(std::string_view utf8)
{
    const QString all = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.empty() || isPlain(utf8) ? all : plainText(all);
}

QDate day(std::string_view text)
{
    constexpr std::size_t kDay = 10; // "2024-01-26", whatever comes after it
    text = text.substr(0, kDay);
    return QDate::fromString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODate);
}

template<typename Take> void forEachPart(std::string_view text, char separator, Take take)
{
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        take(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

CompanyStatus statusIn(const Texts &texts)
{
    using Kind = CompanyStatus::Kind;
    if (!texts[Deregistered].empty())
        return {Kind::Deregistered, day(texts[Deregistered]), text(texts[Reason])};
    QList<Proceeding> proceedings;
    forEachPart(texts[Proceedings], '|', [&](std::string_view one) {
        const std::size_t end = one.find('$');
        proceedings.append(
            {text(one.substr(0, end)), end == std::string_view::npos ? QDate() : day(one.substr(end + 1))});
    });
    if (const auto status = statusOf(proceedings))
        return *status;
    return {texts[StatisticsStatus] == "0" ? Kind::NotYetActive : Kind::Active, {}, {}};
}

} // namespace

void RegisterRecord::append(const BulkRow &row, std::string_view scbStatus, std::string_view industries,
                            std::string &to)
{
    const auto add = [&to](std::string_view field) {
        to += field;
        to += kEnd;
    };
    add(row.number);
    add(row.names.front());
    for (std::size_t i = 1; i < row.names.size(); ++i) {
        if (i > 1)
            to += kNext;
        to += row.names[i];
    }
    to += kEnd;
    for (const std::string_view field :
         {row.form, row.registered, row.deregistered, row.reason, row.proceedings, row.street, row.careOf, row.town,
          row.postcode, row.country, scbStatus, industries})
        add(field);
}

std::optional<RegisterRecord> RegisterRecord::read(const QByteArray &bytes, QDate today)
{
    const auto texts = textsIn({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!texts)
        return std::nullopt;
    const Texts &of = *texts;
    const auto number = OrganisationNumber::parse(text(of[Number]), today);
    if (!number)
        return std::nullopt;
    RegisterRecord record;
    record.company = {
        .id = CompanyId(*number),
        .name = text(of[Name]),
        .form = {text(of[Form]), {}},
        .address = {text(of[Street]), text(of[CareOf]), text(of[Postcode]), text(of[Town]), text(of[Country])},
        .status = statusIn(of),
        .source = {}};
    forEachPart(of[OtherNames], kNext, [&record](std::string_view name) { record.otherNames.append(text(name)); });
    record.industries = QByteArray(of[IndustryCodes].data(), static_cast<qsizetype>(of[IndustryCodes].size()));
    return record;
}

std::string RegisterRecord::words(const QByteArray &bytes)
{
    const auto texts = textsIn({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!texts)
        return {};
    std::string words;
    register_words::addName((*texts)[Name], words);
    forEachPart((*texts)[OtherNames], kNext, [&words](std::string_view name) { register_words::addName(name, words); });
    register_words::addPlace((*texts)[Town], (*texts)[Postcode], words);
    return words;
}
