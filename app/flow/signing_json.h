#pragma once

#include "signing/signing_record.h"

#include <QJsonObject>

/// What is kept of a signing, in a registration and beside it while it is taken back.
QJsonObject toJson(const SigningRecord &signing);
SigningRecord signingFrom(const QJsonObject &json); // what is missing is empty
