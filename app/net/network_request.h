#pragma once

#include "net/http.h"

#include <QNetworkRequest>

/// The request as Qt is to send it: no redirect, cookie, cache, stored credentials, compression or HTTP/2; TLS 1.2 or
/// later (N3, N6, N10, N12, N18, T3).
QNetworkRequest networkRequestOf(const HttpRequest &request);

/// The same with what a body needs so that it goes out once (N1).
QNetworkRequest uploadRequestOf(const HttpRequest &request);

/// No header could end early and begin another one (N17).
bool hasSoundHeaders(const HttpRequest &request);
