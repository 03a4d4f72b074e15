#include "demo_run.h"

#include "console/command_line.h"
#include "console/help.h"
#include "demo/demo_services.h"
#include "error_text.h"
#include "termination.h"

#include <QCoreApplication>
#include <QTextStream>

int runDemoAlone(const CommandLine &line)
{
    const auto demo = DemoServices::start({line.port, line.stateFile, line.fault});
    if (!demo) {
        const bool isPort = demo.error().what == Failure::ServiceDown;
        QTextStream(stderr) << (isPort ? portTakenText(line.port) : errorLine(demo.error())) << Qt::endl;
        return 1;
    }
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, QCoreApplication::instance(), &QCoreApplication::quit);
    QTextStream(stdout) << QString::fromUtf8((*demo)->servicesFile()) << Qt::endl;
    return QCoreApplication::exec();
}
