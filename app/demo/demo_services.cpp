#include "demo/demo_services.h"

#include "demo/demo_room.h"
#include "demo/random.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace {

QJsonObject apiAt(const QString &api)
{
    return {{QStringLiteral("api"), api}};
}

QJsonObject registerAddresses(const QString &origin)
{
    return {{QStringLiteral("bolagsverket"),
             QJsonObject{{QStringLiteral("api"), QString(origin + QLatin1String("/vardefulla-datamangder/v1"))},
                         {QStringLiteral("token"), QString(origin + QLatin1String("/oauth2/token"))}}},
            {QStringLiteral("vies"), apiAt(origin + QLatin1String("/taxation_customs/vies/rest-api"))},
            {QStringLiteral("peppol"), apiAt(origin)},
            {QStringLiteral("brreg"), apiAt(origin + QLatin1String("/enhetsregisteret/api"))},
            {QStringLiteral("prh"), apiAt(origin + QLatin1String("/opendata-ytj-api/v3"))},
            {QStringLiteral("nationwide"),
             QJsonObject{{QStringLiteral("file"), QString(origin + QLatin1String(demo::BulkDesk::kFile))}}}};
}

Result<void> open(demo::Room &room, const DemoOptions &options, const demo::Fault &fault)
{
    if (!room.open(options.port))
        return fail(Failure::ServiceDown, QStringLiteral("the demo's port is in use"));
    room.setFault(fault);
    if (options.isRepeatable)
        room.run([](const demo::FrontDesk &) { demo::repeatRandom(2); });
    return {};
}

} // namespace

DemoServices::DemoServices(std::unique_ptr<demo::Room> room) : m_room(std::move(room)) {}
DemoServices::~DemoServices() = default;

Result<std::unique_ptr<DemoServices>> DemoServices::start(const DemoOptions &options)
{
    const auto fault = demo::Fault::named(options.fault);
    if (!fault)
        return fail(Failure::ProfileInvalid, QStringLiteral("no such fault"));
    if (options.isRepeatable)
        demo::repeatRandom(1); // what there is from the beginning is made in this thread
    const demo::StateFile file(options.stateFile);
    const auto state = file.load();
    if (!state)
        return tl::unexpected(state.error());
    const auto saved = file.save(*state); // a file that cannot be written is told now
    if (!saved)
        return tl::unexpected(saved.error());

    auto room = std::make_unique<demo::Room>(*state, file, options.slowness);
    return open(*room, options, *fault).map([&room] {
        return std::unique_ptr<DemoServices>(new DemoServices(std::move(room)));
    });
}

quint16 DemoServices::port() const
{
    return m_room->port();
}

QByteArray DemoServices::servicesFile() const
{
    const QString origin = QStringLiteral("http://127.0.0.1:%1").arg(port());
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("profile"), QStringLiteral("demo")},
                                     {QStringLiteral("operator"), QString(origin + QLatin1String("/v1/api/"))},
                                     {QStringLiteral("signing"), origin},
                                     {QStringLiteral("registers"), registerAddresses(origin)}})
        .toJson();
}

QList<DemoKey> DemoServices::keys()
{
    return {{QStringLiteral("operator-api-key"), demo::kOperatorApiKey},
            {QStringLiteral("signing-identifier"), demo::kSigningIdentifier},
            {QStringLiteral("signing-secret"), demo::kSigningSecret},
            {QStringLiteral("client-id"), demo::kRegisterClientId},
            {QStringLiteral("client-secret"), demo::kRegisterClientSecret}};
}

bool DemoServices::isFault(const QString &name)
{
    return demo::Fault::named(name).has_value();
}

bool DemoServices::setFault(const QString &name)
{
    const auto fault = demo::Fault::named(name);
    if (fault)
        m_room->setFault(*fault);
    return fault.has_value();
}

void DemoServices::forgetTokens()
{
    m_room->run([](demo::FrontDesk &desk) {
        desk.change([](demo::State &state) {
            state.accessTokens.clear();
            state.clientTokens.clear();
        });
    });
}

void DemoServices::expireInvitations()
{
    m_room->run(
        [](demo::FrontDesk &desk) { desk.change([](demo::State &state) { state.expire(QDate(9999, 12, 31)); }); });
}

int DemoServices::count(const QString &kind) const
{
    int count = 0;
    m_room->run([&](const demo::FrontDesk &desk) { count = desk.count(kind); });
    return count;
}

QByteArray DemoServices::requestLog() const
{
    QByteArray log;
    m_room->run([&](const demo::FrontDesk &desk) { log = desk.log(); });
    return log;
}
