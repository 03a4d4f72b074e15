#include "service_door.h"

#include "flow/proxy_settings.h"
#include "settings/settings.h"
#include "world.h"

ServiceDoor::ServiceDoor(const World &world, const Settings &settings)
    : m_secrets(world.secrets()), m_proxy(*m_secrets), m_http(world.addresses.loopbackOrigins())
{
    m_http.useProxy(proxyOf(settings));
    m_http.onProxyAsks([this](const QString &host, bool wasRefused, Done<ProxyLogin> done) {
        return m_proxy.answer(host, wasRefused, std::move(done));
    });
}
