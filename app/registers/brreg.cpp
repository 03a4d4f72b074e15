#include "registers/brreg.h"

#include "registers/brreg_wire.h"
#include "registers/plain_answers.h"

#include <utility>

RegisterTraits Brreg::traits() const
{
    return {.id = QStringLiteral("brreg"),
            .findsNumbers = true,
            .findsNames = true,
            .takesPersonalNumbers = false,
            .countries = {QStringLiteral("NO")}};
}

Pending Brreg::findNumber(const CompanyId &id, Done<QList<Company>> done)
{
    const auto read = [id](const QJsonObject &answer, const QDateTime &now) {
        return brreg::companyOf(answer, id, now);
    };
    return ask(QLatin1String("enheter/") + id.publicNumber().value_or(QString()), {}, read,
               noneWhenUnknown(std::move(done)));
}

Pending Brreg::findName(const CompanyName &name, Done<QList<Company>> done)
{
    return ask(
        QStringLiteral("enheter"),
        {{"navn", name.text}, {"navnMetodeForSoek", QStringLiteral("FORTLOEPENDE")}, {"size", QStringLiteral("20")}},
        brreg::companiesOf, std::move(done));
}
