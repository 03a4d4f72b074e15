#pragma once

#include "base/secret.h"

#include <QString>

/// Through what the program reaches the network.
struct ProxyChoice
{
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host = {}; // Http and Socks5
    int port = 0;

    bool operator==(const ProxyChoice &) const = default;
};

/// Who a proxy is told is asking. Never logged, never in an address.
struct ProxyLogin
{
    QString user;
    Secret password;
};
