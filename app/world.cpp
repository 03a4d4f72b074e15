#include "world.h"

#include "flow/backend.h"
#include "secrets/keychain_store.h"
#include "secrets/memory_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMost = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return fail(Failure::ProfileInvalid, QStringLiteral("file"));
    return file.readAll();
}

Secret demoKey(const QString &name)
{
    for (const DemoKey &key : DemoServices::keys())
        if (key.name == name)
            return Secret(key.value);
    return {};
}

Result<ServiceAddresses> servicesIn(const QString &path)
{
    return contentsOf(path).and_then(&ServiceAddresses::parse).map_error([](Error error) {
        error.what = Failure::ServicesInvalid;
        return error;
    });
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other);
}

Result<void> startDemo(World &world, const World::Wanted &wanted)
{
    auto demo = DemoServices::start({wanted.port, {}, wanted.fault, wanted.slowness, wanted.isRepeatable});
    if (!demo)
        return tl::unexpected(demo.error());
    world.demo = std::move(*demo);
    world.addresses = *ServiceAddresses::parse(world.demo->servicesFile());
    return {};
}

} // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): what was wanted, one after the other
Result<World> World::look(const Wanted &wanted)
{
    World world;
    if (!wanted.servicesFile.isEmpty()) {
        const auto given = servicesIn(wanted.servicesFile);
        if (!given)
            return tl::unexpected(given.error());
        world.addresses = *given;
    }
    world.isDemo = wanted.inDemo || world.addresses.isDemo;
    const bool isGiven = !wanted.operatorFile.isEmpty();
    const QString preset = world.isDemo ? QString() : wanted.presetOperatorFile;
    if (isGiven && wanted.isOperatorLocked && !world.isDemo && !isSameFile(wanted.operatorFile, preset))
        return fail(Failure::OperatorLocked);
    const QString file = isGiven ? wanted.operatorFile : preset;
    world.isForeign = !file.isEmpty();
    world.profileFile = file;
    const QString builtIn =
        world.isDemo ? QStringLiteral(":/operators/demo.json") : QStringLiteral(":/operators/inexchange.json");
    const auto profile = contentsOf(world.isForeign ? file : builtIn).and_then([](const QByteArray &json) {
        return OperatorProfile::parse(json);
    });
    if (!profile)
        return tl::unexpected(profile.error());
    world.profile = *profile;
    return world;
}

Result<World> World::make(const Wanted &wanted)
{
    auto world = look(wanted);
    if (!world)
        return world;
    if (wanted.inDemo && wanted.servicesFile.isEmpty())
        if (const auto started = startDemo(*world, wanted); !started)
            return tl::unexpected(started.error());
    world->profile = world->addresses.applied(world->profile);
    return world;
}

QList<SecretName> World::keys() const
{
    return Backend::keysOf(profile) + Backend::registerKeys(addresses);
}

std::unique_ptr<SecretStore> World::secrets() const
{
    if (!isDemo)
        return std::make_unique<KeychainStore>();
    auto memory = std::make_unique<MemoryStore>();
    for (const SecretName &name : keys())
        memory->put(name, demoKey(name.name));
    return memory;
}

QString World::dataFolder() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(profile.id);
}

QString World::registerFolder() const
{
    const bool isOurs = !isDemo && !addresses.registers.contains(QStringLiteral("nationwide"));
    const QDir shared(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return (isOurs ? shared : QDir(dataFolder())).filePath(QStringLiteral("nationwide-register"));
}

QString World::fingerprint() const
{
    const QByteArray shown = (QStringList(profile.name) + profile.hosts()).join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex();
    return profile.id + u'@' + QString::fromLatin1(hash.left(16));
}
