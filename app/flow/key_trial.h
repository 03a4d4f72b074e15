#pragma once

#include "domain/operator_profile.h"
#include "registers/catalogue.h"
#include "secrets/secret_store.h"
#include "signing/visma_sign.h"

#include <memory>
#include <vector>

class AccountService;
class Steps;

/// Tries keys just as they stand in the keychain: made for one trial, so that nothing remembered answers for them. Every
/// call only asks. Outlives the Pendings it gives.
class KeyTrial
{
public:
    /// `profile` outlives it.
    KeyTrial(Http &http, SecretStore &secrets, const OperatorProfile &profile, const RegisterAddresses &addresses);
    ~KeyTrial();

    /// The service that this key is for. KeysMissing: another key of it is not there yet. KeyRefused.
    Pending tryKey(const SecretName &name, Done<void> done);
    /// Signing and the operator, also when one of them is away: KeyRefused by either is the answer, else the first error.
    Pending tryOperatorKeys(Done<void> done);
    Pending tryRegisterKeys(Done<void> done);

private:
    Pending trySigning(Done<void> done);
    Pending tryAccounts(Done<void> done);
    Pending tryRegisters(std::size_t index, Steps &steps, const Done<void> &done);

    const OperatorProfile &m_profile;
    VismaSign m_signing;
    std::unique_ptr<AccountService> m_accounts;
    std::vector<std::unique_ptr<CompanyRegister>> m_registers;
};
