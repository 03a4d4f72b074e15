#pragma once

#include "domain/company_register.h"

/// One list of several sources' companies, the better source first. The best source that names a number gives its row, or
/// its rows (a sole trader's names); what it does not say, form, address or status, is filled from the others, and
/// Source::also tells which. A number that nobody names has no row.
QList<Company> merged(const QList<QList<Company>> &bySource);

/// The exact name first, then names that begin with what was typed, then the others, deregistered ones last of all.
QList<Company> inOrderOfUse(QList<Company> companies, const CompanyQuery &query);

/// What becomes of a row that was seen and is not named any more.
enum class Unnamed { Leave, Stay };

/// `now` for somebody who has seen `shown`: the rows seen stay in their order, as they are now, and the new ones come
/// after them in order of use. A row is seen when its number is, or the first, second ... of a number with several.
QList<Company> continued(const QList<Company> &shown, QList<Company> now, const CompanyQuery &query, Unnamed unnamed);
