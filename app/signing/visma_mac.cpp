#include "signing/visma_mac.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

QByteArray vismaContentMd5(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64();
}

QByteArray vismaAuthorization(const VismaCall &call, const QByteArray &identifier, const Secret &secret)
{
    const QList<QByteArray> parts{call.method, vismaContentMd5(call.body), call.contentType, call.date, call.path};
    const QByteArray mac =
        QMessageAuthenticationCode::hash(parts.join('\n'), secret.reveal(), QCryptographicHash::Sha512);
    return "Onnistuu " + identifier + ':' + mac.toBase64();
}
