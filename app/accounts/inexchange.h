#pragma once

#include "accounts/account_service.h"
#include "domain/operator_profile.h"
#include "net/access_token.h"
#include "net/http.h"

#include <map>

class SecretStore;

/// InExchange's Network API (signing.md 3.2). Its own key opens accounts and makes a token for each registration; the
/// token, in memory only and revoked when the account is there, asks how far it is and whether a company is known.
class InExchange final : public AccountService
{
public:
    InExchange(Http &http, SecretStore &secrets, const OperatorProfile &profile);

    Pending mayExist(const Company &company, Done<bool> done) override;
    Pending open(const Registration &registration, Done<Registered> done) override;
    Pending status(const QString &attemptId, Done<AccountStatus> done) override;
    void forgetKeys() override;

private:
    using Send = Pending (Http::*)(const HttpRequest &, Done<HttpAnswer>);

    Pending askStatus(const QString &attemptId, const Secret &token, Done<AccountStatus> done);
    void revoke(const QString &attemptId, const Secret &token);
    AccessToken &tokenOf(const QString &erpId);
    Pending withKey(Send send, const HttpRequest &request, Done<HttpAnswer> done);
    HttpRequest request(const QString &path, const QJsonObject &body = {}) const;

    Http &m_http;
    SecretStore &m_secrets;
    const OperatorProfile &m_profile;
    std::map<QString, AccessToken> m_tokens; // by ErpId
    Pending m_revoking;
};
