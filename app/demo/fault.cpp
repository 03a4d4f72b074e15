#include "demo/fault.h"

#include <QHash>
#include <QStringList>

namespace demo {

std::optional<Fault> Fault::named(const QString &name)
{
    static const QHash<QString, Kind> kinds{
        {QString(), Kind::None},
        {QStringLiteral("slow"), Kind::Slow},
        {QStringLiteral("offline"), Kind::Offline},
        {QStringLiteral("garbage"), Kind::Garbage},
        {QStringLiteral("exists"), Kind::Exists},
        {QStringLiteral("rate-limited"), Kind::RateLimited},
    };
    static const QStringList creates{
        QStringLiteral("document"), QStringLiteral("file"),   QStringLiteral("invitation"), QStringLiteral("signature"),
        QStringLiteral("account"),  QStringLiteral("cancel"), QStringLiteral("delete")};
    if (name.startsWith(QLatin1String("lost:")) && creates.contains(name.mid(5)))
        return Fault{Kind::Lost, name.mid(5)};
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional<Fault>(Fault{*found});
}

} // namespace demo
