#include "storage/record_file.h"

#include "storage/file_calls.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace {

constexpr int kVersion = 1;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kChecksum("checksum");
constexpr QLatin1String kPayload("payload");

QString checksumOf(const QByteArray &payload)
{
    return QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
}

Generation::State stateOf(const Error &error)
{
    return error.what == Failure::StoreTooNew ? Generation::State::TooNew : Generation::State::Damaged;
}

} // namespace

Result<QByteArray> sealed(const QByteArray &payload)
{
    const QString text = QString::fromUtf8(payload);
    if (text.toUtf8() != payload)
        return fail(Failure::NotSaved, QStringLiteral("record is not text"));
    const QJsonObject file{{kVersionKey, kVersion}, {kChecksum, checksumOf(payload)}, {kPayload, text}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

Result<QByteArray> unsealed(const QByteArray &file)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int version = object.value(kVersionKey).toInt();
    if (version > kVersion)
        return fail(Failure::StoreTooNew, QStringLiteral("record version %1").arg(version));
    const QByteArray payload = object.value(kPayload).toString().toUtf8();
    if (version != kVersion || object.value(kChecksum).toString() != checksumOf(payload))
        return fail(Failure::StoreDamaged, QStringLiteral("record checksum"));
    return payload;
}

Generation Generation::read(const QString &path)
{
    QByteArray bytes;
    const int why = file_calls::readWhole(path, bytes);
    if (why == ENOENT || why == ENOTDIR)
        return {State::Missing, {}};
    if (why == EISDIR || why == EFBIG)
        return {State::Damaged, {}};
    if (why != 0)
        return {State::Unreadable, {}};
    const auto payload = unsealed(bytes);
    return payload ? Generation{State::Whole, *payload} : Generation{stateOf(payload.error()), {}};
}
