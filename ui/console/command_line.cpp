#include "console/command_line.h"

#include "console/command_words.h"
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

bool isOption(const QString &argument)
{
    return argument.startsWith(u'-');
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
        if (m_line.verb == Verb::Tour && !m_left.isEmpty() && !isOption(m_left.first()))
            m_line.folder = m_left.takeFirst();
        if (m_line.verb == Verb::Secrets && !isOption(m_left.value(0)))
            readSecret();
    }

    void readSecret()
    {
        m_line.action = m_left.isEmpty() ? QString() : m_left.takeFirst();
        if (m_line.action.isEmpty())
            return refuse(Mistake::NothingAfter, QStringLiteral("secrets"));
        if (m_line.action == L1("list"))
            return;
        if (m_line.action != L1("set") && m_line.action != L1("remove"))
            return refuse(Mistake::NotUnderstood, m_line.action);
        if (m_left.isEmpty() || isOption(m_left.first()))
            return refuse(Mistake::NothingAfter, m_line.action);
        m_line.secret = m_left.takeFirst();
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
        else if (argument == L1("--port"))
            readValue(argument, m_port);
        else if (argument == L1("--company"))
            readValue(argument, m_company);
        else if (m_line.action == L1("set") && !isOption(argument))
            refuse(Mistake::KeyGiven, m_line.secret);
        else
            refuse(Mistake::NotUnderstood, argument);
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
            if (!goesWithTheRest(option))
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
        if (!m_company.isEmpty())
            readCompany();
    }

    // The system shows a program's arguments to everyone, so a person's number is never one of them.
    void readCompany()
    {
        m_line.asksInput = m_company == words::kInput;
        if (m_line.asksInput)
            return;
        const auto question = StatusQuestion::parse(m_company, QDate::currentDate());
        if (!question)
            return refuse(Mistake::NoCompany, QStringLiteral("--company"));
        if (question->about == StatusQuestion::About::SoleTrader)
            return refuse(Mistake::PersonGiven, QStringLiteral("--company"));
        m_line.question = *question;
    }

    bool goesWithTheRest(const QString &option) const
    {
        const bool isWizard = m_line.verb == Verb::Wizard;
        const bool isDemo = m_line.verb == Verb::Demo;
        const bool isAboutStored = m_line.verb == Verb::Status || m_line.verb == Verb::Remind;
        const bool usesServices = isWizard || isAboutStored || m_line.verb == Verb::Secrets;
        const auto rules = std::to_array<std::pair<L1, bool>>({
            {L1("--port"), isDemo},
            {L1("--state"), isDemo},
            {L1("--fault"), isDemo || (m_line.inDemo && m_line.verb != Verb::Status)},
            {L1("--only"), m_line.verb == Verb::Tour},
            {L1("--demo"), isWizard || isAboutStored},
            {L1("--company"), isAboutStored},
            {L1("--json"), m_line.verb == Verb::Status},
            {L1("--reminder"), isWizard},
            {L1("--services"), usesServices && !m_line.inDemo}, // the demo is its own
            {L1("--operator"), usesServices},
        });
        for (const auto &[name, goes] : rules)
            if (option == name)
                return goes;
        return true;
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
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    return Reader(arguments).read();
}
