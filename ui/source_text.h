#pragma once

#include "domain/company.h"

#include <QString>

/// A register's name as people know it: "Bolagsverket"; for what was typed by hand, that.
QString sourceName(const QString &id);
QString sourceName(const Source &source);

/// Where the details come from and when, as a sentence in local time.
QString fetchedText(const Source &source);
