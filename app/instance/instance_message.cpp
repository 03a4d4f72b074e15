#include "instance/instance_message.h"

#include <QUuid>

namespace {

const QByteArray kRaise = QByteArrayLiteral("raise\n");
const QByteArray kRemind = QByteArrayLiteral("remind ");

} // namespace

QByteArray InstanceMessage::line() const
{
    return remindOf.isEmpty() ? kRaise : kRemind + remindOf.toLatin1() + '\n';
}

std::optional<InstanceMessage> InstanceMessage::parse(const QByteArray &line)
{
    if (line == kRaise)
        return InstanceMessage();
    if (!line.startsWith(kRemind) || !line.endsWith('\n'))
        return std::nullopt;
    const QString id = QString::fromLatin1(line.mid(kRemind.size()).chopped(1));
    if (QUuid::fromString(id).toString(QUuid::WithoutBraces) != id)
        return std::nullopt;
    return InstanceMessage{id};
}
