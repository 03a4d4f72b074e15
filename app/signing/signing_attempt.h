#pragma once

#include "domain/operator_profile.h"
#include "signing/method_choice.h"
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
    /// Whom else to invite is in the record. Failure::SigningOver when the recorded document was ended, or has an invitation
    /// that may be another person's: the caller withdraws it and begins with a new record. The number is wiped before
    /// `done` is called, unless the profile has it sent with each question for an address.
    void prepare(const QByteArray &pdf, PersonalNumber signatory, const QString &language, Done<void> done);
    bool isPrepared() const; // an invitation exists

    /// What the service offers to sign with, for a user who wants another way.
    void methods(Done<OfferedMethods> done);
    /// Asks for a fresh address. `method`: an identifier of those offered; empty: the preferred one, and NoSigningMethod when
    /// there is none. `ownReturn`: where we wait for the browser to come back, if we do.
    void askAddress(const QString &method, const QUrl &ownReturn, Done<QUrl> done);
    /// Mails the second signatory once more. NotFound: nobody else was invited.
    Pending remindOther(Done<void> done);
    Pending status(Done<SigningDocument> done);
    /// Fetched only when the status has said that the document is signed; if nobody has asked yet, that is asked first, and
    /// NoSignature when it is not so.
    Pending signedFile(Done<QByteArray> done);

    /// Drops what is asked, at once, and cancels and deletes at the service, also what a create in flight still makes.
    /// Goes on when this object is gone, and then says `done` all the same, unless the program ends before. What was signed
    /// meanwhile stays: `done` says AlreadyTaken.
    void abandon(Done<void> done = {});

private:
    Pending offered(Done<OfferedMethods> done);
    Pending address(const SigningStart &start, Done<QUrl> done);

    SigningService &m_service;
    const OperatorProfile &m_profile;
    std::shared_ptr<SigningPreparation> m_preparation; // shared with the withdrawal, which may outlive us
    std::optional<PersonalNumber> m_identifier; // only where the profile has it sent once more
    std::optional<OfferedMethods> m_offered; // asked for once
    std::shared_ptr<bool> m_isSigned = std::make_shared<bool>(false); // the status said so; a question may outlive us
    Pending m_asking;
    Pending m_listing;
};
