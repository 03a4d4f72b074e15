#include "console/verb_words.h"

#include "base/wall_clock.h"
#include "domain/organisation_number.h"
#include "flow/maybe_number.h"

#include <array>
#include <utility>

namespace {

using LineMistake = CommandLine::Mistake;
using LineVerb = CommandLine::Verb;
using Word = QLatin1String;

constexpr std::array kRegisterActions{Word("update"), Word("import"), Word("search"), Word("remove"), Word("info")};

// A person's, or so long and yet no organisation's that it may be one that is mistyped.
bool mayBeAPersons(const QString &text)
{
    constexpr qsizetype kWholeNumber = 10;
    const QDate today = WallClock::today();
    return isPersonsNumber(text, today) || (figuresIn(text) >= kWholeNumber && !OrganisationNumber::parse(text, today));
}

std::optional<LineFault> nothingAfter(const QString &word)
{
    return LineFault{LineMistake::NothingAfter, word};
}

bool isNothing(const QStringList &left)
{
    return left.isEmpty() || left.first().isEmpty() || isOption(left.first());
}

} // namespace

bool isOption(const QString &argument)
{
    return argument.startsWith(u'-');
}

std::optional<LineFault> takeSecretWords(QStringList &left, CommandLine &line)
{
    line.action = left.isEmpty() ? QString() : left.takeFirst();
    if (line.action.isEmpty())
        return nothingAfter(QStringLiteral("secrets"));
    if (line.action == Word("list"))
        return std::nullopt;
    if (line.action != Word("set") && line.action != Word("remove"))
        return LineFault{LineMistake::NotUnderstood, line.action};
    if (left.isEmpty() || isOption(left.first()))
        return nothingAfter(line.action);
    line.secret = left.takeFirst();
    return std::nullopt;
}

std::optional<LineFault> takeRegisterWords(QStringList &left, CommandLine &line)
{
    if (isNothing(left))
        return nothingAfter(QStringLiteral("register"));
    line.action = left.takeFirst();
    if (std::find(kRegisterActions.begin(), kRegisterActions.end(), line.action) == kRegisterActions.end())
        return LineFault{LineMistake::NotUnderstood, line.action};
    const bool isSearch = line.action == Word("search");
    if (!isSearch && line.action != Word("import"))
        return std::nullopt;
    if (isNothing(left))
        return nothingAfter(line.action);
    if (isSearch && mayBeAPersons(left.first()))
        return LineFault{LineMistake::PersonSearched, QString()};
    (isSearch ? line.text : line.file) = left.takeFirst();
    return std::nullopt;
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): one line a rule
bool goesWithTheRest(const CommandLine &line, const QString &option)
{
    const bool isWizard = line.verb == LineVerb::Wizard;
    const bool isDemo = line.verb == LineVerb::Demo;
    const bool isRegister = line.verb == LineVerb::Register;
    const bool isAboutStored = line.verb == LineVerb::Status || line.verb == LineVerb::Remind;
    const bool usesServices = isWizard || isAboutStored || isRegister || line.verb == LineVerb::Secrets;
    const bool isSearch = isRegister && line.action == Word("search");
    const bool isLooking = isSearch || (isRegister && line.action == Word("info"));
    const auto rules = std::to_array<std::pair<Word, bool>>({
        {Word("--port"), isDemo},
        {Word("--state"), isDemo},
        {Word("--fault"), isDemo || (line.inDemo && line.verb != LineVerb::Status && !isLooking)},
        {Word("--only"), line.verb == LineVerb::Tour},
        {Word("--audit"), line.verb == LineVerb::Tour},
        {Word("--demo"), isWizard || isAboutStored || isRegister},
        {Word("--company"), isAboutStored},
        {Word("--json"), line.verb == LineVerb::Status || isLooking},
        {Word("--limit"), isSearch},
        {Word("--scb"), isRegister && line.action == Word("import")},
        {Word("--reminder"), isWizard},
        {Word("--services"), usesServices && !line.inDemo}, // the demo is its own
        {Word("--operator"), usesServices},
    });
    for (const auto &[name, goes] : rules)
        if (option == name)
            return goes;
    return true;
}
