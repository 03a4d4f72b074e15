#pragma once

#include "flow/draft.h"

#include <QJsonObject>

/// A draft as it lies on disk. A person's number is left out, whatever field it stands in.
QJsonObject toJson(const Draft &draft, QDate today);

/// Tolerant: what is missing or of the wrong type is as in a new draft. Texts are cleaned.
Draft draftFrom(const QJsonObject &json, QDate today);
