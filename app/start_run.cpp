#include "start_run.h"

#include "console/command_line.h"
#include "console/help.h"
#include "i18n/language.h"
#include "settings/settings.h"

#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString languageOf(const CommandLine &line, const QString &chosen)
{
    const QString wanted = line.language.isEmpty() ? chosen : line.language;
    return wanted.isEmpty() ? Language::preferred(QLocale::system().uiLanguages()) : wanted;
}

Wizard::Standing standingOf(const World &world, const CommandLine &line)
{
    if (world.isDemo)
        return Wizard::Standing::Demo;
    return line.servicesFile.isEmpty() ? Wizard::Standing::Production : Wizard::Standing::TestServices;
}

World::Wanted wantedBy(const CommandLine &line, const Settings &settings)
{
    return {.inDemo = line.inDemo,
            .fault = line.fault,
            .operatorFile = line.operatorFile,
            .servicesFile = line.servicesFile,
            .presetOperatorFile = settings.operatorFile(),
            .isOperatorLocked = settings.isLocked(Setting::OperatorFile)};
}

int print(const QString &text, int code)
{
    QTextStream(code == 0 ? stdout : stderr) << text << Qt::endl;
    return code;
}

int runHelp(const CommandLine &line)
{
    if (line.page.isEmpty())
        return print(helpText(), 0);
    const auto page = handbookText(line.page);
    return page ? print(*page, 0) : print(noSuchPageText(line.page), 2);
}
