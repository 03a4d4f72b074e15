#include "demo/visma_signature.h"

#include "demo/demo_keys.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace demo {

namespace {

constexpr qint64 kMostSeconds = qint64{15} * 60; // a clock may be wrong by so much

QByteArray expectedMac(const Call &call)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha512, QByteArray::fromBase64(kSigningSecret));
    code.addData(call.method + '\n');
    code.addData(call.header("content-md5") + '\n');
    code.addData(call.header("content-type") + '\n');
    code.addData(call.header("date") + '\n');
    code.addData(call.target);
    return code.result().toBase64();
}

QDateTime dateOf(const Call &call)
{
    QString date = QString::fromLatin1(call.header("date"));
    if (date.endsWith(QLatin1String("GMT")))
        date.replace(date.size() - 3, 3, QStringLiteral("+0000"));
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

bool isNear(const QDateTime &date, const QDateTime &now)
{
    return date.isValid() && qAbs(date.secsTo(now)) <= kMostSeconds;
}

} // namespace

tl::expected<void, Refusal> checkedSignature(const Call &call, const QDateTime &now)
{
    const QByteArray prefix = QByteArray("Onnistuu ") + kSigningIdentifier + ':';
    const QByteArray authorization = call.header("authorization");
    if (!authorization.startsWith(prefix))
        return refuse(401, QStringLiteral("no Authorization of this organisation"));
    if (!isNear(dateOf(call), now))
        return refuse(401, QStringLiteral("the Date is missing, malformed or too far from now"));
    if (call.header("content-md5") != QCryptographicHash::hash(call.body, QCryptographicHash::Md5).toBase64())
        return refuse(401, QStringLiteral("the Content-MD5 is missing or not the body's"));
    if (authorization.mid(prefix.size()) != expectedMac(call))
        return refuse(401, QStringLiteral("the signature does not match"));
    return {};
}

} // namespace demo
