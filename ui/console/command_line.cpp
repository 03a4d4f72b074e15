#include "console/command_line.h"

#include <array>
#include <utility>

namespace {

using Verb = CommandLine::Verb;
using Mistake = CommandLine::Mistake;
using L1 = QLatin1String;

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
        const QString first = m_left.value(0);
        const auto verbs = std::to_array<std::pair<L1, Verb>>(
            {{L1("demo"), Verb::Demo}, {L1("secrets"), Verb::Secrets}, {L1("tour"), Verb::Tour}});
        for (const auto &[word, verb] : verbs)
            if (first == word)
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
        else if (argument == L1("--demo"))
            m_line.inDemo = true;
        else if (argument == L1("--reminder"))
            m_line.isReminder = true;
        else if (QString *value = placeOf(argument))
            readValue(argument, *value);
        else if (m_line.action == L1("set") && !isOption(argument))
            refuse(Mistake::KeyGiven, m_line.secret);
        else
            refuse(Mistake::NotUnderstood, argument);
    }

    QString *placeOf(const QString &option)
    {
        const auto values = std::to_array<std::pair<L1, QString *>>({
            {L1("--fault"), &m_line.fault},
            {L1("--lang"), &m_line.language},
            {L1("--operator"), &m_line.operatorFile},
            {L1("--services"), &m_line.servicesFile},
            {L1("--state"), &m_line.stateFile},
            {L1("--port"), &m_port},
            {L1("--only"), &m_line.only},
        });
        for (const auto &[name, value] : values)
            if (option == name)
                return value;
        return nullptr;
    }

    void readValue(const QString &option, QString &value)
    {
        if (m_left.isEmpty() || m_left.first().isEmpty() || isOption(m_left.first()))
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
    }

    bool goesWithTheRest(const QString &option) const
    {
        const bool isWizard = m_line.verb == Verb::Wizard;
        const bool isDemo = m_line.verb == Verb::Demo;
        const bool usesServices = isWizard || m_line.verb == Verb::Secrets;
        const auto rules = std::to_array<std::pair<L1, bool>>({
            {L1("--port"), isDemo},
            {L1("--state"), isDemo},
            {L1("--fault"), isDemo || m_line.inDemo},
            {L1("--only"), m_line.verb == Verb::Tour},
            {L1("--demo"), isWizard},
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
        m_line.mistake = mistake;
        m_line.wrong = argument;
    }

    QStringList m_left;
    QStringList m_seen;
    CommandLine m_line;
    QString m_port;
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    return Reader(arguments).read();
}
