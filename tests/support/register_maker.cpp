#include "support/register_maker.h"

#include "support/register_words.h"

#include <QFile>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cmath>

namespace {

using made::Words;

constexpr const char *kHeader =
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;organisationsform;"
    "avregistreringsdatum;avregistreringsorsak;pagandeAvvecklingsEllerOmstruktureringsforfarande;"
    "registreringsdatum;verksamhetsbeskrivning;postadress";
constexpr std::size_t kBlock = std::size_t{1} << 20;

/// A legal form: how often, and how its names end.
struct Form
{
    const char *code;
    int inHundred;
};
constexpr std::array<Form, 11> kForms{{{"AB", 53},
                                       {"E", 20},
                                       {"HB", 8},
                                       {"KB", 4},
                                       {"BRF", 4},
                                       {"I", 4},
                                       {"EK", 3},
                                       {"S", 1},
                                       {"SF", 1},
                                       {"FL", 1},
                                       {"NYFORM", 1}}};
const Words kReasons{"ARSEED", "AVREG", "KKAV", "LIAV", "FUAV", "VERKUPP", "OVERK"};
const Words kProceedings{"LI-AVOMFO",   "KK-AVOMFO",         "FR-AVOMFO",
                         "NYTT-AVOMFO", "FRUHOR-AVSLAVOMFO", "KKAVOV-AVSLAVOMFO"};

/// SplitMix64: small, quick, and the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    int below(int bound) { return static_cast<int>((next() >> 32U) * static_cast<std::uint64_t>(bound) >> 32U); }
    bool inThousand(int chances) { return below(1000) < chances; }
    std::string_view any(const Words &words) { return words[static_cast<std::size_t>(below(int(words.size())))]; }

private:
    std::uint64_t m_state;
};

/// Words of which the first come much more often than the last, as in every language.
class Frequent
{
public:
    Frequent(const Words &words, double power)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto times = static_cast<int>(std::lround(400 / std::pow(double(i + 1), power)));
            m_words.insert(m_words.end(), static_cast<std::size_t>(std::max(times, 1)), words[i]);
        }
    }

    std::string_view any(Dice &dice) const { return dice.any(m_words); }

private:
    Words m_words;
};

// Put together from the left, so that lots are drawn in the same order by every compiler.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

void addNumber(std::string &text, std::int64_t number, int width = 1)
{
    const std::string digits = std::to_string(number);
    text.append(static_cast<std::size_t>(std::max(0, width - int(digits.size()))), '0') += digits;
}

// Luhn's digit for the nine last characters.
void addCheckDigit(std::string &text)
{
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        const int product = (text[text.size() - 9 + i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    addNumber(text, (10 - sum % 10) % 10);
}

} // namespace

/// The drawing of lots.
class RegisterMaker::Draw
{
public:
    explicit Draw(const RegisterPlan &plan) : m_plan(plan), m_dice(plan.seed) {}

    const RegisterPlan &plan() const { return m_plan; }
    const MadeRegister &made() const { return m_made; }

    void addLine(std::string &text)
    {
        const std::string_view form = anyForm();
        const bool isPerson = form == "E";
        const bool isDeregistered = m_dice.below(2) == 0;
        const int year = 1960 + m_dice.below(65);
        ++(isPerson ? m_made.persons : m_made.organisations);
        text += '"';
        isPerson ? addPerson(text) : addOrganisation(text);
        text += "\";\"1\";\"SE-LAND\";\"";
        addNames(text, form, year);
        ((text += "\";\"") += form) += "-ORGFO\";\"";
        if (isDeregistered)
            addDay(text, std::max(1995, year + 1));
        else if (isQuirk(3))
            text += "null";
        text += "\";\"";
        if (isDeregistered)
            (text += m_dice.any(kReasons)) += "-AVORG";
        text += "\";\"";
        if (m_dice.inThousand(isDeregistered ? 200 : 30))
            addProceedings(text);
        text += "\";\"";
        addDay(text, year);
        text += "\";\"";
        addDescription(text);
        text += "\";\"";
        addAddress(text);
        text += m_plan.hasCarriageReturns ? "\"\r\n" : "\"\n";
    }

private:
    bool isQuirk(int inThousand) { return m_plan.hasQuirks && m_dice.inThousand(inThousand); }

    std::string_view anyForm()
    {
        int left = m_dice.below(100);
        for (const Form &form : kForms) {
            left -= form.inHundred;
            if (left < 0)
                return form.code;
        }
        return kForms[0].code;
    }

    // Eighty million different ones, in an order that looks like none.
    void addOrganisation(std::string &text)
    {
        constexpr std::uint64_t kAll = 80'000'000;
        constexpr std::uint64_t kPrime = 32'452'843; // shares no factor with it
        const auto index = static_cast<std::uint64_t>(m_made.organisations);
        const std::uint64_t n = (index * kPrime + m_plan.seed * 7'919) % kAll;
        if (isQuirk(2))
            text += "16";
        text += '4';
        addNumber(text, static_cast<std::int64_t>(n / 8'000'000));
        addNumber(text, static_cast<std::int64_t>(n % 8'000'000 + 2'000'000), 7);
        addCheckDigit(text);
        text += "$ORGNR-IDORG";
    }

    void addPerson(std::string &text)
    {
        const int year = 1930 + m_dice.below(75);
        addNumber(text, year / 100, 2);
        addNumber(text, year % 100, 2);
        addNumber(text, 1 + m_dice.below(12), 2);
        addNumber(text, 1 + m_dice.below(28), 2);
        addNumber(text, 980 + m_dice.below(20), 3);
        addCheckDigit(text);
        text += m_dice.inThousand(5) ? "$DODSBO-IDORG" : "$PERSON-IDORG";
    }

    void addDay(std::string &text, int from)
    {
        addNumber(text, from + m_dice.below(std::max(1, 2026 - from)), 4);
        addNumber(text += '-', 1 + m_dice.below(12), 2);
        addNumber(text += '-', 1 + m_dice.below(28), 2);
    }

    void addNames(std::string &text, std::string_view form, int year)
    {
        std::string name = nameOf(form);
        if (m_dice.inThousand(140))
            name = QString::fromStdString(name).toUpper().toStdString();
        if (isQuirk(1))
            name = quote() + name + quote();
        text += name + (form == "I" || form == "S" ? "$NAMN-ORGNAM$" : "$FORETAGSNAMN-ORGNAM$");
        addDay(text, year);
        if (m_dice.inThousand(45)) {
            text += '|' + core() + "$SARS_FORNAMN-ORGNAM$";
            addDay(text, year);
            text += "$Handel.";
        }
        if (m_dice.inThousand(15))
            text += '|' + coined() + " Sweden Ltd$FORNAMN_FRSPRAK-ORGNAM$";
    }

    std::string nameOf(std::string_view form)
    {
        if (form == "AB")
            return companyName();
        if (form == "E")
            return m_dice.below(2) == 0 ? core() : joined({m_dice.any(made::kGiven), " ", family()});
        if (form == "BRF")
            return houseName();
        if (form == "I" || form == "SF")
            return joined({town(), m_dice.below(3) == 0 ? " " : "s ", m_dice.any(made::kClubs)});
        if (form == "S")
            return "Stiftelsen " + core();
        return core()
               + (form == "HB"   ? " Handelsbolag"
                  : form == "KB" ? " KB"
                  : form == "EK" ? " ekonomisk förening"
                                 : " Filial");
    }

    std::string houseName()
    {
        std::string name =
            joined({m_dice.below(3) == 0 ? "Brf " : "Bostadsrättsföreningen ", m_dice.any(made::kHouses)});
        if (m_dice.below(2) == 0)
            addNumber(name += ' ', 1 + m_dice.below(40));
        return m_dice.below(2) == 0 ? name + " i " + town() : name;
    }

    std::string companyName()
    {
        const int way = m_dice.below(100);
        const std::string name = core();
        if (way < 66)
            return name + " AB";
        if (way < 88)
            return name + " Aktiebolag";
        return way < 95 ? "AB " + name : way < 98 ? "Aktiebolaget " + name : name + " AB (publ)";
    }

    std::string core()
    {
        const int way = m_dice.below(100);
        if (way < 20)
            return joined({genitive(family()), " ", trade()});
        if (way < 28)
            return joined({genitive(std::string(m_given.any(m_dice))), " ", trade()});
        if (way < 34)
            return joined({m_given.any(m_dice), " ", family(), " ", trade()});
        if (way < 56)
            return m_dice.below(10) < 7 ? joined({coined(), " ", trade()}) : coined();
        if (way < 66)
            return joined({trade(), " i ", town()});
        if (way < 74)
            return joined({town(), " ", trade()});
        if (way < 80)
            return joined({initials(), " ", trade()});
        return rarerCore(way);
    }

    std::string rarerCore(int way)
    {
        std::string name;
        if (way < 85)
            return joined({family(), " & ", family(), " ", trade()});
        if (way < 89)
            return joined({m_dice.any(made::kWhich), " ", trade()});
        if (way < 94) {
            addNumber((name += m_dice.any(made::kShelves)) += ' ', 1 + m_dice.below(250'000));
            return name;
        }
        if (way < 97)
            return joined({coined(), " ", coined()});
        addNumber(name += "Fastigheten " + std::string(m_dice.any(made::kHouses)) + ' ', 1 + m_dice.below(60));
        return name;
    }

    std::string trade()
    {
        if (m_dice.below(100) < 45)
            return std::string(m_plain.any(m_dice));
        return joined({m_trades.any(m_dice), m_dice.any(made::kTradeEnds)});
    }

    std::string family()
    {
        const int way = m_dice.below(100);
        if (way < 45)
            return std::string(m_fathers.any(m_dice)) + "son";
        return joined({m_dice.any(made::kFamilyFirst), m_dice.any(made::kFamilyLast)});
    }

    // Said by nobody yet: most of the register's words are such.
    std::string coined()
    {
        std::string word;
        for (int syllables = 2 + m_dice.below(2); syllables > 0; --syllables)
            ((word += m_dice.any(made::kOnsets)) += m_dice.any(made::kVowels)) += m_dice.any(made::kCodas);
        if (m_dice.below(2) == 0)
            word += m_dice.any(made::kTails);
        word[0] = static_cast<char>(word[0] - 'a' + 'A'); // an onset, so a letter of the alphabet
        return word;
    }

    std::string initials()
    {
        std::string text;
        for (int count = 2 + m_dice.below(2); count > 0; --count)
            text += static_cast<char>('A' + m_dice.below(26));
        return text;
    }

    static std::string genitive(std::string name) { return name.ends_with('s') ? name : name + 's'; }
    std::string town() { return std::string(m_towns.any(m_dice)); }
    const char *quote() const { return m_plan.areQuotesDoubled ? "\"\"" : "\""; }

    void addProceedings(std::string &text)
    {
        for (int count = 1 + m_dice.below(2); count > 0; --count) {
            ((text += '|') += m_dice.any(kProceedings)) += '$';
            if (isQuirk(50))
                text += "null";
            else
                addDay(text, 2015);
        }
    }

    void addDescription(std::string &text)
    {
        if (m_dice.inThousand(220))
            return;
        int sentences = m_dice.inThousand(12) ? 8 : 1 + m_dice.below(3) / 2;
        for (; sentences > 0; --sentences) {
            text += m_dice.below(10) < 6 ? "Bolaget ska " : "Verksamheten är att ";
            text += m_dice.any(made::kVerbs);
            const int businesses = 1 + m_dice.below(4);
            for (int i = 0; i < businesses; ++i) {
                text += i == 0 ? " " : i + 1 < businesses ? ", " : " och ";
                text += m_dice.any(made::kBusinesses);
            }
            ((text += ' ') += m_dice.any(made::kPhrases)) += ". ";
        }
        addQuirk(text);
    }

    void addQuirk(std::string &text)
    {
        if (isQuirk(10))
            text += std::string("Skärmar på 24") + quote() + '.';
        if (isQuirk(3))
            text += "Mer \" att läsa";
        if (isQuirk(12))
            text += "; och annat; så som $ och |";
        if (isQuirk(1))
            text += m_dice.below(2) == 0 ? std::string(1, '\0') : std::string("\x02");
    }

    void addAddress(std::string &text)
    {
        addStreet(text);
        text += '$';
        if (m_dice.inThousand(120))
            text += joined({"c/o ", m_dice.any(made::kGiven), " ", family()});
        const auto index = static_cast<std::size_t>(m_dice.below(1000)) % made::kTowns.size();
        const std::string place = m_upperTowns[m_dice.inThousand(700) ? index % 20 : index];
        const std::string postcode = std::to_string(10'000 + index * 700 + static_cast<std::size_t>(m_dice.below(300)));
        if (isQuirk(5))
            text += '$' + postcode + '$' + place;
        else
            text += '$' + place + '$' + postcode;
        text += isQuirk(2) ? "$" : "$SE-LAND";
    }

    void addStreet(std::string &text)
    {
        if (m_dice.below(4) == 0)
            return addNumber(text += "Box ", 1 + m_dice.below(9000));
        addNumber(((text += m_dice.any(made::kStreets)) += m_dice.any(made::kStreetEnds)) += ' ',
                  1 + m_dice.below(120));
        if (m_dice.below(5) == 0)
            text += m_dice.below(2) == 0 ? " B" : " lgh 1101";
    }

    static std::vector<std::string> upperTowns()
    {
        std::vector<std::string> towns;
        for (const std::string_view town : made::kTowns)
            towns.push_back(QString::fromUtf8(town.data(), qsizetype(town.size())).toUpper().toStdString());
        return towns;
    }

    RegisterPlan m_plan;
    Dice m_dice;
    MadeRegister m_made;
    const Frequent m_given{made::kGiven, 0.4};
    const Frequent m_fathers{made::kFathers, 0.9};
    const Frequent m_towns{made::kTowns, 0.8};
    const Frequent m_trades{made::kTrades, 0.6};
    const Frequent m_plain{made::kPlainWords, 0.7};
    const std::vector<std::string> m_upperTowns = upperTowns();
};

RegisterMaker::RegisterMaker(const RegisterPlan &plan) : m_draw(std::make_unique<Draw>(plan)) {}
RegisterMaker::~RegisterMaker() = default;

std::string RegisterMaker::header() const
{
    return (m_draw->plan().hasByteOrderMark ? "\xEF\xBB\xBF" : "") + std::string(kHeader)
           + (m_draw->plan().hasCarriageReturns ? "\r\n" : "\n");
}

void RegisterMaker::addLine(std::string &text)
{
    m_draw->addLine(text);
}

const MadeRegister &RegisterMaker::made() const
{
    return m_draw->made();
}

namespace {

// All of it, a megabyte at a time.
template<typename Write> bool writeLines(RegisterMaker &maker, std::int64_t rows, Write write)
{
    std::string text = maker.header();
    for (std::int64_t row = 0; row < rows; ++row) {
        maker.addLine(text);
        if (text.size() < kBlock)
            continue;
        if (!write(text))
            return false;
        text.clear();
    }
    return write(text);
}

bool writeZip(RegisterMaker &maker, std::int64_t rows, const QString &path)
{
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(), &archive_write_free);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), "bolagsverket_bulkfil.txt");
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 1'768'699'800, 0); // 2026-01-18 01:30 UTC
    archive_write_set_format_zip(zip.get());
    archive_write_set_options(zip.get(), "zip:compression-level=4");
    const bool isOpen = archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) == ARCHIVE_OK
                        && archive_write_header(zip.get(), entry.get()) == ARCHIVE_OK;
    return isOpen
           && writeLines(maker, rows,
                         [&zip](const std::string &text) {
                             return archive_write_data(zip.get(), text.data(), text.size())
                                    == static_cast<la_ssize_t>(text.size());
                         })
           && archive_write_close(zip.get()) == ARCHIVE_OK;
}

bool writePlain(RegisterMaker &maker, std::int64_t rows, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
           && writeLines(maker, rows, [&file](const std::string &text) {
                  return file.write(text.data(), qint64(text.size())) == qint64(text.size());
              });
}

} // namespace

MadeRegister makeRegister(const RegisterPlan &plan, const QString &path)
{
    RegisterMaker maker(plan);
    const bool isZip = path.endsWith(QLatin1String(".zip"));
    const bool isWritten = isZip ? writeZip(maker, plan.rows, path) : writePlain(maker, plan.rows, path);
    return isWritten ? maker.made() : MadeRegister();
}
