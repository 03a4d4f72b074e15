// A start of the program, as far as there being only one goes.
//   instance_probe FOLDER        asks the first to come forward; the exit status is SingleInstance::Start
//   instance_probe FOLDER ID     asks it for a reminder
//   instance_probe FOLDER stay   is the first, says so and stays

#include "instance/single_instance.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments() + QStringList{{}};
    const QString &word = words.at(2);
    const bool stays = word == QLatin1String("stay");

    SingleInstance instance(words.at(1));
    QObject::connect(&instance, &SingleInstance::decided, &app, [&](SingleInstance::Start start) {
        if (!stays)
            return QCoreApplication::exit(static_cast<int>(start));
        std::puts("first");
        std::fflush(stdout);
    });
    instance.start({stays ? QString() : word});
    return QCoreApplication::exec();
}
