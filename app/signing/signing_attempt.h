#pragma once

#include "domain/operator_profile.h"
#include "signing/signing_preparation.h"

#include <memory>

/// One signing of one registration: brings it, step by step and each create exactly once, to an invitation that can be
/// signed. A create in flight belongs to the attempt: letting go of a page does not drop it.
class SigningAttempt
{
public:
    /// `save` must be durable before it says done; it is waited for before each create (N2) and after each answer.
    using Save = SaveSigning;

    SigningAttempt(SigningService &service, const OperatorProfile &profile, SigningRecord record, Save save);

    const SigningRecord &record() const;

    /// To an invitation for `signatory`. After an unknown outcome the service is asked before anything is sent again.
    /// Failure::SigningOver when the recorded document was ended: the caller begins with a new record. The number is
    /// wiped before `done` is called.
    void prepare(const QByteArray &pdf, PersonalNumber signatory, const QString &language, Done<void> done);
    bool isPrepared() const; // an invitation exists

    /// Asks for a fresh address. The method: the profile's, or the only one that says "bankid"; else NoSigningMethod.
    void askAddress(Done<QUrl> done);
    Pending status(Done<SigningDocument> done);
    Pending signedFile(Done<QByteArray> done);

    /// Drops what is asked, at once, and cancels and deletes at the service, also what a create in flight still makes.
    /// Goes on when this object is gone, and then says `done` all the same, unless the program ends before. What was signed
    /// meanwhile stays: `done` says AlreadyTaken.
    void abandon(Done<void> done = {});

private:
    Pending method(Done<SigningMethod> done);
    Pending address(const SigningMethod &method, Done<QUrl> done);

    SigningService &m_service;
    const OperatorProfile &m_profile;
    std::shared_ptr<SigningPreparation> m_preparation; // shared with the withdrawal, which may outlive us
    std::optional<SigningMethod> m_method; // chosen once
    Pending m_asking;
};
