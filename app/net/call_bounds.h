#pragma once

#include "net/call_kind.h"
#include "net/http.h"
#include "net/transfer.h"

/// How long a call of that kind may take in all, and what one try of it may bring.
std::chrono::milliseconds totalOf(CallKind kind, Expect expect, const HttpLimits &limits);
TransferBounds boundsOf(CallKind kind, const HttpRequest &request, const HttpLimits &limits,
                        std::chrono::milliseconds left);
