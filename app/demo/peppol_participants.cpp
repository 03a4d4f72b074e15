#include "demo/peppol_participants.h"

namespace demo {

namespace {

// Finland's is an OVT code: 0037 and the number without its hyphen.
QString participantId(const QString &country, const QString &number)
{
    if (country == QLatin1String("NO"))
        return QStringLiteral("0192:") + number;
    if (country == QLatin1String("FI"))
        return QStringLiteral("0216:0037") + QString(number).remove(u'-');
    return QStringLiteral("0007:") + number;
}

void addFrom(const Companies &companies, const QString &country, QList<Participant> &participants)
{
    for (const QJsonObject &company : companies.all()) {
        const QJsonObject card = company.value(QLatin1String("peppol")).toObject();
        if (!card.isEmpty())
            participants.append({participantId(country, textOf(company, "number")), country, card});
    }
}

} // namespace

QList<Participant> participantsOf(const World &world)
{
    QList<Participant> participants;
    addFrom(world.companies, QStringLiteral("SE"), participants);
    addFrom(world.norway, QStringLiteral("NO"), participants);
    addFrom(world.finland, QStringLiteral("FI"), participants);
    return participants;
}

} // namespace demo
