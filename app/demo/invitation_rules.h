#pragma once

#include "demo/exchange.h"

namespace demo {

/// The invitation, when every member is one that the service knows (signing.md 1.5), of the right kind and possible.
tl::expected<QJsonObject, Refusal> checkedInvitation(const QJsonObject &given);

/// Whether the service is to send it by mail.
bool isByMail(const QJsonObject &invitation);

} // namespace demo
