#include "secrets_run.h"

#include "console/command_line.h"
#include "console/help.h"
#include "console/secrets_command.h"
#include "service_door.h"
#include "standard_input.h"
#include "world.h"

#include <QCoreApplication>
#include <QTextStream>

int runSecrets(const CommandLine &line, const World &world, const Settings &settings)
{
    QTextStream out(stdout);
    QTextStream errors(stderr);
    ServiceDoor door(world, settings);
    KeyTrial trial(door.http(), door.secrets(), world.profile, world.addresses.registers, serviceLimits());
    const auto tryKey = [&trial](const SecretName &name, Done<void> done) {
        return trial.tryKey(name, std::move(done));
    };
    SecretsCommand command({door.secrets(), world.keys(), tryKey}, out, errors);
    QObject::connect(&command, &SecretsCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (world.isForeign)
        errors << operatorLine(world.profile) << Qt::endl;
    command.run(line.action, line.secret, {isTypedAt(), readSecretLine});
    return QCoreApplication::exec();
}
