#pragma once

#include "domain/company.h"

#include <QString>
#include <QStringList>

/// The legal form in words: "Limited company"; the register's own words for a code we do not know.
QString legalFormText(const LegalForm &form);

/// Every code there are words for, the most common first.
QStringList legalFormCodes();

/// What form a number's group usually belongs to, as a sentence; a hint, never a rule. Empty: it says nothing.
QString legalFormHint(const OrganisationNumber &number);
