#include "world.h"

#include "flow/backend.h"
#include "secrets/keychain_store.h"
#include "secrets/memory_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace {

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMost = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return fail(Failure::ProfileInvalid, QStringLiteral("file"));
    return file.readAll();
}

QByteArray demoKey(const QString &name)
{
    const auto keys = std::to_array<std::pair<QLatin1String, const char *>>({
        {QLatin1String("operator-api-key"), demo::kOperatorApiKey},
        {QLatin1String("signing-identifier"), demo::kSigningIdentifier},
        {QLatin1String("signing-secret"), demo::kSigningSecret},
        {QLatin1String("client-id"), demo::kRegisterClientId},
        {QLatin1String("client-secret"), demo::kRegisterClientSecret},
    });
    for (const auto &[known, value] : keys)
        if (name == known)
            return value;
    return {};
}

Result<void> findServers(World &world, const World::Wanted &wanted)
{
    if (!wanted.servicesFile.isEmpty()) {
        const auto given = contentsOf(wanted.servicesFile).and_then(&ServiceAddresses::parse);
        if (!given)
            return tl::unexpected(given.error());
        world.addresses = *given;
    } else if (wanted.inDemo) {
        auto demo = DemoServices::start({0, {}, wanted.fault, wanted.slowness});
        if (!demo)
            return tl::unexpected(demo.error());
        world.demo = std::move(*demo);
        world.addresses = *ServiceAddresses::parse(world.demo->servicesFile());
    }
    world.isDemo = wanted.inDemo || world.addresses.isDemo;
    return {};
}

} // namespace

Result<World> World::make(const Wanted &wanted)
{
    World world;
    if (const auto found = findServers(world, wanted); !found)
        return tl::unexpected(found.error());
    world.isForeign = !wanted.operatorFile.isEmpty();
    const QString builtIn =
        world.isDemo ? QStringLiteral(":/operators/demo.json") : QStringLiteral(":/operators/inexchange.json");
    const auto profile =
        contentsOf(world.isForeign ? wanted.operatorFile : builtIn).and_then([](const QByteArray &json) {
            return OperatorProfile::parse(json);
        });
    if (!profile)
        return tl::unexpected(profile.error());
    world.profile = world.addresses.applied(*profile);
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
        memory->put(name, Secret(demoKey(name.name)));
    return memory;
}

QString World::dataFolder() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(profile.id);
}

QString World::fingerprint() const
{
    const QByteArray hosts = profile.hosts().join(u' ').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(hosts, QCryptographicHash::Sha256).toHex();
    return profile.id + u'@' + QString::fromLatin1(hash.left(16));
}
