#pragma once

#include "domain/number_fault.h"

#include <QString>
#include <tl/expected.hpp>

/// Norway's and Finland's numbers as their registers write them: "923609016", "1234567-8". Blanks and a hyphen within and
/// words around are allowed, so the VAT form too; the check digit holds. Another country: Part::NotCompany.
tl::expected<QString, NumberFault> parseForeignNumber(QStringView text, const QString &country);
