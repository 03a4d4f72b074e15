#pragma once

#include "domain/company.h"
#include "domain/operator_profile.h"

#include <QString>
#include <QUrl>

/// How to reach the operator's support: "Telephone 010-000 00 00, 8–17. E-mail …"; empty when the operator does not say.
QString supportContact(const OperatorProfile &profile);

/// What to tell the operator's support when the number is taken: the company and the question. A sole trader's number
/// is not in it.
QString supportCase(const Company &company, const OperatorProfile &profile);

/// The same as a mail to write; invalid when the operator gives no address.
QUrl supportMail(const Company &company, const OperatorProfile &profile);
