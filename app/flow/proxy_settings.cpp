#include "flow/proxy_settings.h"

#include "settings/settings.h"

#include <array>
#include <utility>

namespace {

using ProxyKind = ProxyChoice::Kind;

constexpr auto kProxyKinds = std::to_array<std::pair<ProxyKind, QLatin1String>>({
    {ProxyKind::System, ProxyWords::kSystem},
    {ProxyKind::None, ProxyWords::kNone},
    {ProxyKind::Http, ProxyWords::kHttp},
    {ProxyKind::Socks5, ProxyWords::kSocks5},
});

} // namespace

ProxyChoice proxyOf(const Settings &settings)
{
    for (const auto &[kind, name] : kProxyKinds) {
        const bool isManual = kind == ProxyKind::Http || kind == ProxyKind::Socks5;
        if (settings.proxyKind() != name || (isManual && (settings.proxyHost().isEmpty() || settings.proxyPort() == 0)))
            continue;
        return isManual ? ProxyChoice{kind, settings.proxyHost(), settings.proxyPort()} : ProxyChoice{kind};
    }
    return {};
}

void keepProxy(Settings &settings, const ProxyChoice &choice)
{
    for (const auto &[kind, name] : kProxyKinds) {
        if (choice.kind == kind)
            settings.setProxy(name, choice.host, choice.port);
    }
}
