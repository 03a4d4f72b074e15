#include "domain/service_addresses.h"

#include "domain/json_members.h"
#include "domain/web_address.h"

#include <algorithm>

namespace {

constexpr QLatin1String kDemoPlaceholder("https://demo.invalid");

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QUrl readOptional(JsonMembers &from, const char *name)
{
    return from.has(name) ? from.address(name, true) : QUrl();
}

QHash<QString, QUrl> readRegister(JsonMembers from)
{
    QHash<QString, QUrl> addresses;
    for (const QString &name : from.names())
        addresses.insert(name, from.address(qPrintable(name), true));
    return addresses;
}

QHash<QString, QHash<QString, QUrl>> readRegisters(JsonMembers from)
{
    QHash<QString, QHash<QString, QUrl>> registers;
    for (const QString &id : from.names())
        registers.insert(id, readRegister(from.object(qPrintable(id))));
    return registers;
}

QList<QUrl> allOf(const ServiceAddresses &services)
{
    QList<QUrl> all{services.operatorBase, services.signingBase};
    for (const auto &addresses : services.registers)
        all += addresses.values();
    all.removeAll(QUrl());
    return all;
}

// The demo's keys are published, so they go nowhere but to this computer.
bool isWholeDemo(const ServiceAddresses &services)
{
    const QList<QUrl> all = allOf(services);
    const bool isComplete = !services.operatorBase.isEmpty() && !services.signingBase.isEmpty();
    return isComplete && std::all_of(all.begin(), all.end(), isLoopback);
}

// The demo profile's own pages stand on a name that no server has.
void pointLinks(OperatorProfile &profile, const QUrl &origin)
{
    OperatorProfile::Links &links = profile.links;
    for (LocalText *link : {&links.faq, &links.help, &links.terms, &links.privacy, &links.logIn}) {
        link->sv.replace(kDemoPlaceholder, origin.toString());
        link->en.replace(kDemoPlaceholder, origin.toString());
    }
    profile.browserHosts.removeAll(QUrl(kDemoPlaceholder).host());
}

ServiceAddresses read(JsonMembers from)
{
    ServiceAddresses services;
    from.number("version", 1, 1);
    services.operatorBase = readOptional(from, "operator");
    from.demand(services.operatorBase.isEmpty() || services.operatorBase.path().endsWith(u'/'), "operator");
    services.signingBase = readOptional(from, "signing");
    from.demand(services.signingBase.path().size() <= 1, "signing");
    services.signingBase.setPath(QString());
    if (from.has("registers"))
        services.registers = readRegisters(from.object("registers"));
    if (from.has("profile")) {
        services.isDemo = from.text("profile") == QLatin1String("demo");
        from.demand(services.isDemo && isWholeDemo(services), "profile");
    }
    from.finish();
    return services;
}

} // namespace

Result<ServiceAddresses> ServiceAddresses::parse(const QByteArray &json)
{
    return jsonObject(json).and_then([](const QJsonObject &object) -> Result<ServiceAddresses> {
        QString fault;
        ServiceAddresses services = read(JsonMembers(object, QString(), fault));
        if (!fault.isEmpty())
            return fail(Failure::ProfileInvalid, fault);
        return services;
    });
}

QList<QUrl> ServiceAddresses::loopbackOrigins() const
{
    QList<QUrl> origins;
    for (const QUrl &url : allOf(*this)) {
        const QUrl origin = originOf(url);
        if (isLoopback(url) && !origins.contains(origin))
            origins.append(origin);
    }
    return origins;
}

OperatorProfile ServiceAddresses::applied(OperatorProfile profile) const
{
    if (!operatorBase.isEmpty())
        profile.operatorBase = operatorBase;
    if (!signingBase.isEmpty())
        profile.signingBase = signingBase;
    if (isDemo)
        pointLinks(profile, originOf(signingBase));
    for (const QUrl &origin : loopbackOrigins())
        profile.browserHosts.append(origin.host());
    profile.browserHosts.removeDuplicates();
    return profile;
}
