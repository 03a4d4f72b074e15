#include "demo/random.h"

#include <QRandomGenerator>
#include <QUuid>

#include <string_view>

namespace demo {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newPassword()
{
    static constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QString password;
    for (int i = 0; i < 8; ++i)
        password.append(QLatin1Char(kLetters[QRandomGenerator::system()->bounded(quint32(kLetters.size()))]));
    return password;
}

QString newToken()
{
    return QString::fromLatin1(
        randomBytes(24).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace demo
