#pragma once

#include <QByteArray>
#include <QString>

/// A key of the demo as the program's secret store names it (secrets/secret_store.h).
struct DemoKey
{
    QString name;
    QByteArray value;
};

/// The demo's keys. They are published, so they protect nothing: they are there to be checked.
namespace demo {

inline constexpr const char *kOperatorApiKey = "demo-operator-key-not-secret";
inline constexpr const char *kSigningIdentifier = "11111111-2222-4333-8444-555555555555";
inline constexpr const char *kSigningSecret = "QW5zbHV0IGRlbW8gc2lnbmluZyBrZXksIG5vdCBhIHNlY3JldCE="; // base64
inline constexpr const char *kRegisterClientId = "anslut-demo";
inline constexpr const char *kRegisterClientSecret = "demo-register-key-not-secret";

/// Registered from the start: whose token asks buyerparties/lookup (the profile's `lookupErpId`).
inline constexpr const char *kLookupErpId = "anslut-demo-lookup";

} // namespace demo
