#include "signing/visma_keys.h"

#include "base/steps.h"
#include "domain/operator_profile.h"
#include "secrets/stored_keys.h"

namespace {

bool isPartner(const OperatorProfile &profile)
{
    return profile.signingKeys == OperatorProfile::SigningKeys::OAuth2;
}

Result<VismaKeys::Pair> pairOf(const QList<Secret> &keys, bool isEncoded)
{
    if (!isEncoded)
        return VismaKeys::Pair{keys[0].reveal(), keys[1]};
    auto decoded = QByteArray::fromBase64Encoding(keys[1].reveal(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return fail(Failure::KeyRefused, QStringLiteral("the secret is not base64"));
    return VismaKeys::Pair{keys[0].reveal(), Secret(std::move(decoded.decoded))};
}

} // namespace

VismaKeys::VismaKeys(SecretStore &store, const OperatorProfile &profile) : m_store(store), m_profile(profile) {}

QList<SecretName> VismaKeys::names(const OperatorProfile &profile)
{
    const QString host = secretHost(profile.signingBase);
    if (isPartner(profile))
        return {{profile.id, host, QStringLiteral("signing-client-id")},
                {profile.id, host, QStringLiteral("signing-client-secret")}};
    return {{profile.id, host, QStringLiteral("signing-identifier")},
            {profile.id, host, QStringLiteral("signing-secret")}};
}

Pending VismaKeys::read(Done<Pair> done)
{
    if (m_pair)
        return later<Pair>(*m_pair, std::move(done));
    return readKeys(m_store, names(m_profile), [this, done = std::move(done)](const Result<QList<Secret>> &keys) {
        const auto pair = keys.and_then([this](const auto &both) { return pairOf(both, !isPartner(m_profile)); });
        if (pair)
            m_pair = *pair;
        done(pair);
    });
}
