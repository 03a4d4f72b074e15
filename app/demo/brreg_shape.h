#pragma once

#include "demo/exchange.h"

namespace demo {

QJsonObject unitOf(const Call &call, const QJsonObject &company); // its `wire` member with number and links
QJsonObject goneUnit(const Call &call, const QJsonObject &company);

/// A page of a search in HAL; without `_embedded` when nothing was found.
QJsonObject pageOfUnits(const Call &call, const QList<QJsonObject> &units, int size, int number);

QJsonObject springError(const Call &call, int status);

} // namespace demo
