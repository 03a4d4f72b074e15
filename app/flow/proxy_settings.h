#pragma once

#include "domain/proxy.h"

class Settings;

/// How the user, or the administrator, wants to reach the network. What is only half said is the system's.
ProxyChoice proxyOf(const Settings &settings);
void keepProxy(Settings &settings, const ProxyChoice &choice);
