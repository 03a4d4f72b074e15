#pragma once

#include "nationwide/bulk_row.h"

/// Whose line it is, and an organisation's number: ten digits with a check digit that holds.
struct BulkIdentity
{
    BulkLine kind = BulkLine::Bad;
    std::string_view number = {}; // of an Organisation
};

/// Of the file's "5599990016$ORGNR-IDORG" and its legal form. What may be a person is one.
BulkIdentity identityOf(std::string_view identity, std::string_view form);

/// Whether a person's number stands anywhere in it, with or without a hyphen.
bool holdsPersonsNumber(std::string_view text);
