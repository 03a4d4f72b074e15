#pragma once

#include "domain/company.h"

#include <QString>

/// Who usually may sign for a company of this form: a help, never a rule. Always says something.
QString signatoryText(const LegalForm &form);
