#include "support/demo_wire.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

namespace {

constexpr char kIdentifier[] = "11111111-2222-4333-8444-555555555555";
constexpr char kSecret[] = "QW5zbHV0IGRlbW8gc2lnbmluZyBrZXksIG5vdCBhIHNlY3JldCE=";

QByteArray valueOf(const RawRequest &request, const QByteArray &name)
{
    for (const auto &[header, value] : request.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

// HMAC by its definition (RFC 2104), so that nobody's library is asked to agree with itself.
QByteArray hmacSha512(QByteArray key, const QByteArray &message)
{
    constexpr int block = 128;
    if (key.size() > block)
        key = QCryptographicHash::hash(key, QCryptographicHash::Sha512);
    key.append(block - key.size(), '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (int i = 0; i < block; ++i) {
        inner[i] = static_cast<char>(inner[i] ^ 0x36);
        outer[i] = static_cast<char>(outer[i] ^ 0x5c);
    }
    const QByteArray first = QCryptographicHash::hash(inner + message, QCryptographicHash::Sha512);
    return QCryptographicHash::hash(outer + first, QCryptographicHash::Sha512);
}

} // namespace

QByteArray wire::authorization(const RawRequest &request, const QByteArray &identifier, const QByteArray &base64Secret)
{
    const QByteArray text = request.method + '\n' + valueOf(request, "Content-MD5") + '\n'
                            + valueOf(request, "Content-Type") + '\n' + valueOf(request, "Date") + '\n'
                            + request.target;
    return "Onnistuu " + identifier + ':' + hmacSha512(QByteArray::fromBase64(base64Secret), text).toBase64();
}

RawRequest wire::signedRequest(RawRequest request, int age)
{
    const QDateTime sent = QDateTime::currentDateTimeUtc().addSecs(-age);
    const QString date =
        QLocale::c().toString(sent, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QStringLiteral(" GMT");
    request = request.with("Date", date.toLatin1())
                  .with("Content-MD5", QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toBase64());
    return request.with("Authorization", authorization(request, kIdentifier, kSecret));
}

RawRequest wire::form(const QByteArray &target, const QByteArray &fields)
{
    return {"POST", target, {{"Content-Type", "application/x-www-form-urlencoded"}}, fields};
}

RawRequest wire::json(const QByteArray &target, const QByteArray &body)
{
    return {"POST", target, {{"Content-Type", "application/json"}}, body};
}
