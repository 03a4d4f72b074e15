#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/http_request.h"

/// Asks `token` for an OAuth 2 token in the program's own name (RFC 6749, 4.4).
HttpRequest clientCredentialsRequest(const QUrl &token, const Secret &id, const Secret &secret,
                                     const QStringList &scopes);

/// What a refused one says: that the keys are wrong, nothing about what the user typed.
Error clientCredentialsError(Error error);
