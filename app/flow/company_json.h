#pragma once

#include "domain/company.h"

#include <QJsonArray>
#include <QJsonObject>

/// A company as it lies on disk; a person's number is left out.
QJsonObject toJson(const Company &company);

/// Of a search's rows those that are kept: as many as anyone reads, and none of a person, which needs its number.
QList<Company> keptRows(const QList<Company> &rows);
QJsonArray toJson(const QList<Company> &rows);
QList<Company> companiesFrom(const QJsonArray &json, QDate today);

/// Tolerant: what is missing or of the wrong type is empty. Texts are cleaned.
Company companyFrom(const QJsonObject &json, QDate today);
