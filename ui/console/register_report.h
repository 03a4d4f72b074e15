#pragma once

#include "flow/nationwide.h"

/// What `anslut register` prints.
QString registerInfoText(const RegisterKeeper::State &state);
QByteArray registerInfoJson(const RegisterKeeper::State &state);

/// A row a company: name, number, form, town, and what one should know.
QString registerHitsText(const QList<RegisterHit> &hits);

/// One line of JSON: a list of objects with the keys number, name, otherNames, form, street, careOf, postcode, town, status,
/// since, match. Fixed and English.
QByteArray registerHitsJson(const QList<RegisterHit> &hits);
