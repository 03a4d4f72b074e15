#include "demo/random.h"

#include <QRandomGenerator>
#include <QUuid>

#include <optional>
#include <string_view>

namespace demo {

namespace {

// Ids have a stream of their own: how many tokens were asked for in between does not change them.
thread_local std::optional<QRandomGenerator> ids;
thread_local std::optional<QRandomGenerator> stream;

quint32 below(quint32 highest)
{
    return stream ? stream->bounded(highest) : QRandomGenerator::system()->bounded(highest);
}

} // namespace

void repeatRandom(quint32 seed)
{
    ids.emplace(seed);
    stream.emplace(seed);
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    return bytes;
}

QString newUuid()
{
    if (!ids)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray name = QByteArray::number(ids->generate64());
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QString newPassword()
{
    static constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QString password;
    for (int i = 0; i < 8; ++i)
        password.append(QLatin1Char(kLetters[below(quint32(kLetters.size()))]));
    return password;
}

QString newToken()
{
    return QString::fromLatin1(
        randomBytes(24).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace demo
