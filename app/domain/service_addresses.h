#pragma once

#include "domain/operator_profile.h"

#include <QHash>
#include <QList>
#include <QUrl>

/// Other servers for the finished program: `--services FILE`, and what `anslut demo` prints. Every address is https or
/// on 127.0.0.1 / [::1]; `operator`, `signing` and `registers` may each be left out, and then stay what they were.
///
///   {"version": 1, "profile": "demo", "operator": "http://127.0.0.1:8095/v1/api/", "signing": "http://127.0.0.1:8095",
///    "registers": {"bolagsverket": {"api": "...", "token": "..."}, "peppol": {"api": "..."}}}
///
/// `profile` may only be "demo", and only when every address is on loopback: then the embedded demo profile and the
/// demo's published keys are used.
struct ServiceAddresses
{
    bool isDemo = false;
    QUrl operatorBase;
    QUrl signingBase;
    QHash<QString, QHash<QString, QUrl>> registers; // register id -> name ("api", "token") -> base address

    static Result<ServiceAddresses> parse(const QByteArray &json);

    QList<QUrl> loopbackOrigins() const; // scheme, host and port
    /// The same profile, pointed at these servers; loopback origins' hosts are added to browserHosts. The demo's
    /// own links, which stand on https://demo.invalid, lead to the signing server.
    OperatorProfile applied(OperatorProfile profile) const;
};
