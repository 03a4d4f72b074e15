#pragma once

#include "domain/company.h"

#include <QJsonObject>

/// A company as it lies on disk; a person's number is left out.
QJsonObject toJson(const Company &company);

/// Tolerant: what is missing or of the wrong type is empty. Texts are cleaned.
Company companyFrom(const QJsonObject &json, QDate today);
