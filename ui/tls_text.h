#pragma once

#include "base/result.h"

/// Why a connection to a host could not be made secure, and what usually is behind it: a clock, a proxy, a network that
/// wants a log-in. Never a way round.
struct TlsText
{
    QString sentence;
    QString nextStep;
};

/// `host`: whom we asked. Only for a fault that has a name.
TlsText tlsText(TlsFault fault, const QString &host);
