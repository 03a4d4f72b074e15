#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace demo {

/// The elements of `organisationer` for a fictional company, with the quirks of registers.md 1.7: one for each protected
/// name, nulls, padded industry codes, an error row for each producer that does not know it or is down.
QJsonArray organisationsOf(const QJsonObject &company);

} // namespace demo
