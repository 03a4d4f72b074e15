#include "demo/fault.h"

#include "demo/place.h"

#include <utility>

namespace demo {

namespace {

bool addLost(Fault &fault, const QString &create)
{
    static const QStringList creates{
        QStringLiteral("document"), QStringLiteral("file"),   QStringLiteral("invitation"), QStringLiteral("signature"),
        QStringLiteral("account"),  QStringLiteral("cancel"), QStringLiteral("delete")};
    if (fault.kind != Fault::Kind::None || !creates.contains(create))
        return false;
    fault.kind = Fault::Kind::Lost;
    fault.lost = create;
    return true;
}

bool addAtSource(Fault &fault, const QString &kind, const QString &source)
{
    static const QHash<QString, Fault::Kind> kinds{{QStringLiteral("down"), Fault::Kind::Down},
                                                   {QStringLiteral("slow"), Fault::Kind::Slow},
                                                   {QStringLiteral("garbage"), Fault::Kind::Garbage}};
    static const QHash<QString, Fault::Kind> ofFiles{{QStringLiteral("cut"), Fault::Kind::Cut},
                                                     {QStringLiteral("halt"), Fault::Kind::Halt}};
    if (ofFiles.contains(kind) && source == QLatin1String("nationwide") && !fault.sources.contains(source)) {
        fault.sources.insert(source, ofFiles.value(kind));
        return true;
    }
    if (!kinds.contains(kind) || !sources().contains(source) || fault.sources.contains(source))
        return false;
    fault.sources.insert(source, kinds.value(kind));
    return true;
}

bool addEverywhere(Fault &fault, const QString &name)
{
    static const QHash<QString, Fault::Kind> kinds{{QStringLiteral("slow"), Fault::Kind::Slow},
                                                   {QStringLiteral("offline"), Fault::Kind::Offline},
                                                   {QStringLiteral("garbage"), Fault::Kind::Garbage},
                                                   {QStringLiteral("exists"), Fault::Kind::Exists},
                                                   {QStringLiteral("rate-limited"), Fault::Kind::RateLimited},
                                                   {QStringLiteral("declined"), Fault::Kind::Declined},
                                                   {QStringLiteral("expired"), Fault::Kind::Expired},
                                                   {QStringLiteral("refused"), Fault::Kind::Refused}};
    if (name == QLatin1String("strict-rates"))
        return !std::exchange(fault.isStrict, true);
    if (fault.kind != Fault::Kind::None || !kinds.contains(name))
        return false;
    fault.kind = kinds.value(name);
    return true;
}

// False: no such fault, or a second one where one can be.
bool add(Fault &fault, const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    if (colon < 0)
        return addEverywhere(fault, name);
    const QString kind = name.left(colon);
    const QString where = name.mid(colon + 1);
    return kind == QLatin1String("lost") ? addLost(fault, where) : addAtSource(fault, kind, where);
}

} // namespace

std::optional<Fault> Fault::named(const QString &name)
{
    Fault fault;
    if (name.isEmpty())
        return fault;
    for (const QString &part : name.split(u',')) {
        if (!add(fault, part))
            return std::nullopt;
    }
    return fault;
}

} // namespace demo
