#include "net/tls_fault.h"

#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace {

// Object identifiers as they stand in a certificate: MD5 and SHA-1 with RSA, SHA-1 with ECDSA.
constexpr std::array kWeakSignatures = {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04", "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05",
                                        "\x2a\x86\x48\xce\x3d\x04\x01"};

bool isWeakKey(const QSslKey &key)
{
    constexpr int kShortestRsa = 2048;
    constexpr int kShortestCurve = 224;
    const bool isShortRsa = key.algorithm() == QSsl::Rsa && key.length() < kShortestRsa;
    return isShortRsa || (key.algorithm() == QSsl::Ec && key.length() < kShortestCurve);
}

// Of these Qt says no more than "unknown error".
bool isWeak(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return false;
    const QByteArray der = certificate.toDer();
    return isWeakKey(certificate.publicKey())
           || std::any_of(kWeakSignatures.begin(), kWeakSignatures.end(),
                          [&der](const char *signature) { return der.contains(signature); });
}

TlsFault faultOfOne(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
    case QSslError::SubjectIssuerMismatch: return TlsFault::UnknownIssuer;
    case QSslError::HostNameMismatch: return TlsFault::WrongHost;
    case QSslError::CertificateNotYetValid: return TlsFault::NotYetValid;
    case QSslError::CertificateExpired: return TlsFault::Expired;
    default: return isWeak(error.certificate()) ? TlsFault::TooWeak : TlsFault::Other;
    }
}

} // namespace

TlsFault tlsFaultOf(const QList<QSslError> &errors)
{
    constexpr std::array kGravestFirst = {TlsFault::UnknownIssuer, TlsFault::WrongHost, TlsFault::NotYetValid,
                                          TlsFault::Expired, TlsFault::TooWeak};
    for (const TlsFault fault : kGravestFirst) {
        if (std::any_of(errors.begin(), errors.end(),
                        [fault](const QSslError &error) { return faultOfOne(error) == fault; }))
            return fault;
    }
    return TlsFault::Other;
}
