#include "console/command_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

using Verb = CommandLine::Verb;

/// Takes the arguments one by one; the first that does not fit ends it.
class Reader
{
public:
    explicit Reader(QStringList arguments) : m_left(std::move(arguments)) {}

    CommandLine read()
    {
        readVerb();
        while (!m_left.isEmpty() && m_line.verb != Verb::Wrong)
            readOption(m_left.takeFirst());
        check();
        return m_line;
    }

private:
    void readVerb()
    {
        const QString first = m_left.value(0);
        if (first == QLatin1String("demo"))
            m_line.verb = Verb::Demo;
        else if (first == QLatin1String("secrets"))
            m_line.verb = Verb::Secrets;
        else if (first == QLatin1String("tour"))
            m_line.verb = Verb::Tour;
        else
            return;
        m_left.removeFirst();
        if (m_line.verb == Verb::Tour)
            readFolder();
        if (m_line.verb == Verb::Secrets)
            readSecret();
    }

    void readFolder()
    {
        if (m_left.isEmpty() || m_left.first().startsWith(u'-'))
            return refuse(QStringLiteral("tour"));
        m_line.folder = m_left.takeFirst();
    }

    void readSecret()
    {
        m_line.action = m_left.isEmpty() ? QString() : m_left.takeFirst();
        const bool isList = m_line.action == QLatin1String("list");
        const bool isKnown =
            isList || m_line.action == QLatin1String("set") || m_line.action == QLatin1String("remove");
        if (!isKnown || (!isList && m_left.isEmpty()))
            return refuse(m_line.action);
        if (!isList)
            m_line.secret = m_left.takeFirst();
    }

    void readOption(const QString &option)
    {
        if (option == QLatin1String("--version"))
            m_line.verb = Verb::Version;
        else if (option == QLatin1String("--help") || option == QLatin1String("-h"))
            m_line.verb = Verb::Help;
        else if (option == QLatin1String("--demo"))
            m_line.inDemo = true;
        else if (option == QLatin1String("--reminder"))
            m_line.isReminder = true;
        else if (!readValue(option))
            refuse(option);
    }

    bool readValue(const QString &option)
    {
        const auto values = std::to_array<std::pair<QLatin1String, QString *>>({
            {QLatin1String("--fault"), &m_line.fault},
            {QLatin1String("--lang"), &m_line.language},
            {QLatin1String("--operator"), &m_line.operatorFile},
            {QLatin1String("--services"), &m_line.servicesFile},
            {QLatin1String("--state"), &m_line.stateFile},
            {QLatin1String("--port"), &m_port},
            {QLatin1String("--only"), &m_line.only},
        });
        const auto *const known =
            std::find_if(values.begin(), values.end(), [&option](const auto &row) { return row.first == option; });
        if (known == values.end() || m_left.isEmpty())
            return false;
        *known->second = m_left.takeFirst();
        return true;
    }

    void check()
    {
        const bool isLanguage = m_line.language.isEmpty() || m_line.language == QLatin1String("sv")
                                || m_line.language == QLatin1String("en");
        if (!isLanguage)
            refuse(m_line.language);
        bool isPort = true;
        if (!m_port.isEmpty())
            m_line.port = m_port.toUShort(&isPort);
        if (!isPort)
            refuse(m_port);
    }

    void refuse(const QString &argument)
    {
        m_line.verb = Verb::Wrong;
        m_line.wrong = argument;
    }

    QStringList m_left;
    CommandLine m_line;
    QString m_port;
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    return Reader(arguments).read();
}
