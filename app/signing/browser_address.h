#pragma once

#include "base/result.h"

#include <QStringList>
#include <QUrl>

class Http;

/// A service's address fit for the user's browser (X1, X2): https on a port of its own kind and exactly one of these
/// hosts; http only to a loopback origin that `http` was given. Anything odd in it is Failure::BadReply.
Result<QUrl> browserAddress(const QByteArray &location, const QStringList &hosts, const Http &http);
