#pragma once

#include "signing/signing_service.h"

#include <QObject>

#include <memory>

class SigningPreparation;

/// Takes one signing back at the service: cancelled, then deleted, also what a create in flight still makes. Lives by
/// itself until that is done, at most as long as the application runs. What was signed meanwhile stays.
class SigningWithdrawal final : public QObject
{
public:
    SigningWithdrawal(SigningService &service, std::shared_ptr<SigningPreparation> preparation, Done<void> done);
    ~SigningWithdrawal() override;

    /// Ends those that still talk to `service`, which is about to go.
    static void endAll(const SigningService &service);

    void begin();

private:
    void find();
    void cancel(const QString &documentId);
    void cancelled(const QString &documentId, const Result<void> &outcome);
    void askWhy(const QString &documentId, const Error &refusal);
    void remove(const QString &documentId);
    void finish(const Result<void> &result);

    SigningService &m_service;
    std::shared_ptr<SigningPreparation> m_preparation;
    Done<void> m_done;
    Pending m_request;
};
