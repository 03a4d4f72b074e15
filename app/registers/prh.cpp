#include "registers/prh.h"

#include "registers/plain_answers.h"
#include "registers/prh_wire.h"

#include <utility>

RegisterTraits Prh::traits() const
{
    return {.id = QStringLiteral("prh"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("FI")}};
}

Pending Prh::findNumber(const CompanyId &id, Done<QList<Company>> done)
{
    return ask(QStringLiteral("companies"), {{"businessId", id.publicNumber().value_or(QString())}}, prh::companiesOf,
               onlyAbout(id, noneWhenUnknown(std::move(done))));
}

// The first page and no more: who needs the hundred and first has to say more of the name.
Pending Prh::findName(const CompanyName &name, Done<QList<Company>> done)
{
    return ask(QStringLiteral("companies"), {{"name", name.text}}, prh::companiesOf, std::move(done));
}
