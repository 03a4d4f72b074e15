#pragma once

#include "flow/proxy_door.h"
#include "net/http.h"
#include "secrets/secret_store.h"

#include <memory>

class Settings;
struct World;

/// The way to the services for what runs without a window: through the proxy that is set, and logged in to it with what the
/// keychain knows, for there is nobody to ask.
class ServiceDoor
{
public:
    ServiceDoor(const World &world, const Settings &settings);

    SecretStore &secrets() { return *m_secrets; }
    Http &http() { return m_http; }

private:
    std::unique_ptr<SecretStore> m_secrets;
    ProxyDoor m_proxy;
    Http m_http;
};
