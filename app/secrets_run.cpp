#include "secrets_run.h"

#include "console/command_line.h"
#include "console/help.h"
#include "console/secrets_command.h"
#include "flow/proxy_door.h"
#include "flow/proxy_settings.h"
#include "net/http.h"
#include "standard_input.h"
#include "world.h"

#include <QCoreApplication>
#include <QTextStream>

int runSecrets(const CommandLine &line, const World &world, const Settings &settings)
{
    QTextStream out(stdout);
    QTextStream errors(stderr);
    const auto store = world.secrets();
    ProxyDoor door(*store); // nobody is asked here: the keychain knows, or it is refused
    Http http(world.addresses.loopbackOrigins());
    http.useProxy(proxyOf(settings));
    http.onProxyAsks([&door](const QString &host, bool wasRefused, Done<ProxyLogin> done) {
        return door.answer(host, wasRefused, std::move(done));
    });
    KeyTrial trial(http, *store, world.profile, world.addresses.registers, serviceLimits());
    const auto tryKey = [&trial](const SecretName &name, Done<void> done) {
        return trial.tryKey(name, std::move(done));
    };
    SecretsCommand command({*store, world.keys(), tryKey}, out, errors);
    QObject::connect(&command, &SecretsCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (world.isForeign)
        errors << operatorLine(world.profile) << Qt::endl;
    command.run(line.action, line.secret, {isTypedAt(), readSecretLine});
    return QCoreApplication::exec();
}
