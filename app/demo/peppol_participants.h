#pragma once

#include "demo/world.h"

namespace demo {

/// A company as the Peppol Directory has it.
struct Participant
{
    QString id; // scheme and number: "0007:4088403888"
    QString country;
    QJsonObject card; // its `peppol` member: `name`, `geoInfo`
};

QList<Participant> participantsOf(const World &world);

} // namespace demo
