#pragma once

#include "net/call_kind.h"
#include "net/http_request.h"
#include "net/raw_reply.h"

#include <QNetworkRequest>

#include <optional>

class OneShotUpload;
class QNetworkAccessManager;

/// The request as Qt is to send it: no redirect, cookie, cache, stored credentials, compression or HTTP/2; TLS 1.2 or
/// later (N3, N6, N10, N12, N18, T3).
QNetworkRequest networkRequestOf(const HttpRequest &request);

/// The same with what a body needs so that it goes out once (N1).
QNetworkRequest uploadRequestOf(const HttpRequest &request);

/// Handed to Qt. `upload`, null for a get, belongs to the reply; `known`: only what is newer than that.
QNetworkReply *startedBy(QNetworkAccessManager &manager, CallKind kind, const HttpRequest &request,
                         OneShotUpload *upload, const std::optional<RawReply> &known);

/// No header could end early and begin another one (N17).
bool hasSoundHeaders(const HttpRequest &request);
