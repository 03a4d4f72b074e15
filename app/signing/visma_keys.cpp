#include "signing/visma_keys.h"

#include "base/steps.h"
#include "secrets/stored_keys.h"

#include <QUrl>

namespace {

Result<VismaKeys::Pair> pairOf(const QList<Secret> &keys)
{
    auto decoded = QByteArray::fromBase64Encoding(keys[1].reveal(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return fail(Failure::KeyRefused, QStringLiteral("the secret is not base64"));
    return VismaKeys::Pair{keys[0].reveal(), Secret(std::move(decoded.decoded))};
}

} // namespace

VismaKeys::VismaKeys(SecretStore &store, const QString &profile, const QUrl &base)
    : m_store(store),
      m_names{{profile, secretHost(base), QStringLiteral("signing-identifier")},
              {profile, secretHost(base), QStringLiteral("signing-secret")}}
{
}

Pending VismaKeys::read(Done<Pair> done)
{
    if (m_pair)
        return later<Pair>(*m_pair, std::move(done));
    return readKeys(m_store, m_names, [this, done = std::move(done)](const Result<QList<Secret>> &keys) {
        const auto pair = keys.and_then(pairOf);
        if (pair)
            m_pair = *pair;
        done(pair);
    });
}
