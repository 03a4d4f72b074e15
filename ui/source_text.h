#pragma once

#include "domain/company.h"

#include <QString>

/// A register's name as people know it: "Bolagsverket"; for what was typed by hand, that.
QString sourceName(const QString &id);
QString sourceName(const Source &source); // "VIES and Peppol Directory" when both had a part
QString sourceTag(const Source &source); // … as short as a row of a list wants it
QString sourceNames(const QStringList &ids); // "VIES and Peppol Directory"

/// Where the details come from and when, as a sentence in local time.
QString fetchedText(const Source &source);
