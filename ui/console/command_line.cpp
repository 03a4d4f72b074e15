#include "console/command_line.h"

#include "base/wall_clock.h"
#include "console/command_words.h"
#include "console/verb_words.h"
#include "flow/maybe_number.h"

namespace {

using Mistake = CommandLine::Mistake;
using L1 = QLatin1String;
using Verb = CommandLine::Verb;
namespace words = command_words;

template<typename Table> auto placeOf(const Table &table, const QString &option)
{
    for (const auto &[name, place] : table)
        if (option == name)
            return place;
    return decltype(table.front().second)(nullptr);
}

/// Takes the arguments one by one; the first that does not fit ends it.
class Reader
{
public:
    explicit Reader(QStringList arguments) : m_left(std::move(arguments)) {}

    CommandLine read()
    {
        readVerb();
        while (!m_left.isEmpty() && m_line.verb != Verb::Wrong)
            readArgument(m_left.takeFirst());
        if (m_line.verb != Verb::Wrong && m_line.verb != Verb::Help)
            check();
        return m_line;
    }

private:
    void readVerb()
    {
        for (const auto &[word, verb] : words::kVerbs)
            if (m_left.value(0) == word)
                m_line.verb = verb;
        if (m_line.verb != Verb::Wizard)
            m_left.removeFirst();
        readWords();
    }

    // What belongs to the verb and is no option.
    void readWords()
    {
        const bool isWord = !m_left.isEmpty() && !isOption(m_left.first());
        if (m_line.verb == Verb::Tour && isWord)
            m_line.folder = m_left.takeFirst();
        if (m_line.verb == Verb::Help && isWord)
            readPage(m_left.takeFirst());
        if (m_line.verb == Verb::Secrets && (isWord || m_left.isEmpty()))
            refuse(takeSecretWords(m_left, m_line));
        if (m_line.verb == Verb::Register)
            refuse(takeRegisterWords(m_left, m_line));
    }

    void readPage(const QString &page)
    {
        if (mayBecomeANumber(page))
            return refuse(Mistake::NotUnderstood, page);
        m_line.page = page;
    }

    void readArgument(const QString &argument)
    {
        m_seen.append(argument);
        if (argument == L1("--version"))
            m_line.verb = Verb::Version;
        else if (argument == L1("--help") || argument == L1("-h"))
            m_line.verb = Verb::Help;
        else if (bool CommandLine::*isOn = placeOf(words::kSwitches, argument))
            m_line.*isOn = true;
        else if (QString CommandLine::*text = placeOf(words::kTexts, argument))
            readValue(argument, m_line.*text);
        else if (QString *checked = checkedValue(argument))
            readValue(argument, *checked);
        else if (m_line.action == L1("set") && !isOption(argument))
            refuse(Mistake::KeyGiven, m_line.secret);
        else
            refuse(Mistake::NotUnderstood, argument);
    }

    QString *checkedValue(const QString &option)
    {
        if (option == L1("--port"))
            return &m_port;
        if (option == L1("--company"))
            return &m_company;
        return option == L1("--limit") ? &m_limit : nullptr;
    }

    void readValue(const QString &option, QString &value)
    {
        const bool isInput = &value == &m_company && m_left.value(0) == words::kInput;
        if (m_left.isEmpty() || m_left.first().isEmpty() || (isOption(m_left.first()) && !isInput))
            return refuse(Mistake::NothingAfter, option);
        value = m_left.takeFirst();
    }

    void check()
    {
        for (const QString &option : std::as_const(m_seen))
            if (!goesWithTheRest(m_line, option))
                return refuse(Mistake::DoesNotGo, option);
        checkValues();
        if (m_line.verb == Verb::Secrets && m_line.action.isEmpty())
            refuse(Mistake::NothingAfter, QStringLiteral("secrets"));
        if (m_line.verb == Verb::Tour && m_line.folder.isEmpty())
            refuse(Mistake::NothingAfter, QStringLiteral("tour"));
    }

    void checkValues()
    {
        if (!m_line.language.isEmpty() && m_line.language != L1("sv") && m_line.language != L1("en"))
            return refuse(Mistake::NotUnderstood, m_line.language);
        bool isPort = true;
        if (!m_port.isEmpty())
            m_line.port = m_port.toUShort(&isPort);
        if (!isPort)
            refuse(Mistake::NotUnderstood, m_port);
        bool isLimit = true;
        if (!m_limit.isEmpty())
            m_line.limit = m_limit.toInt(&isLimit);
        if (!isLimit || m_line.limit < 1)
            refuse(Mistake::NotUnderstood, m_limit);
        if (!m_company.isEmpty())
            readCompany();
    }

    // The system shows a program's arguments to everyone, so a person's number is never one of them.
    void readCompany()
    {
        m_line.asksInput = m_company == words::kInput;
        if (m_line.asksInput)
            return;
        const auto question = StatusQuestion::parse(m_company, WallClock::today());
        if (!question)
            return refuse(Mistake::NoCompany, QStringLiteral("--company"));
        if (question->about == StatusQuestion::About::SoleTrader)
            return refuse(Mistake::PersonGiven, QStringLiteral("--company"));
        m_line.question = *question;
    }

    void refuse(const std::optional<LineFault> &fault)
    {
        if (fault)
            refuse(fault->mistake, fault->argument);
    }

    void refuse(Mistake mistake, const QString &argument)
    {
        m_line.verb = Verb::Wrong;
        const bool isMisplaced = mistake == Mistake::NotUnderstood && mayBecomeANumber(argument);
        m_line.mistake = isMisplaced ? Mistake::NumberGiven : mistake;
        m_line.wrong = isMisplaced ? QString() : argument;
    }

    QStringList m_left;
    QStringList m_seen;
    CommandLine m_line;
    QString m_port;
    QString m_company;
    QString m_limit;
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    return Reader(arguments).read();
}
