#include "flow/nationwide.h"

#include "settings/settings.h"

QUrl nationwideAddress(const ServiceAddresses &addresses)
{
    QUrl given = addresses.registers.value(QStringLiteral("nationwide")).value(QStringLiteral("file"));
    if (!given.isEmpty())
        return given;
    return QUrl(QStringLiteral("https://vardefulla-datamangder.bolagsverket.se/bolagsverket/bolagsverket_bulkfil.zip"));
}

void takeUpRegister(RegisterKeeper &keeper, const Settings &settings)
{
    const bool isWanted = keeper.isInterrupted() || (settings.renewsRegister() && keeper.isDue());
    isWanted ? keeper.update() : keeper.tidy();
}

Result<QList<RegisterHit>> searchRegister(const QString &registerFile, const QString &text, int most)
{
    return RegisterIndex::open(registerFile).map([&](const std::unique_ptr<RegisterIndex> &index) {
        return index->search(text, most);
    });
}
