#pragma once

#include "signing/signing_record.h"
#include "signing/signing_service.h"

/// Writes the record; says done when it is durable.
using SaveSigning = std::function<Pending(const SigningRecord &, Done<void>)>;

/// Brings one signing to an invitation: looks at what the service has, then makes what is missing, one at a time, and
/// saves before and after each. An invitation that nobody here knows of may be another person's: then it is over.
class SigningPreparation
{
public:
    SigningPreparation(SigningService &service, SigningRecord record, SaveSigning save);

    const SigningRecord &record() const { return m_record; }

    /// Called again while a create is in flight, it waits for that one and goes on from its answer.
    void begin(const QByteArray &pdf, PersonalNumber signatory, const QString &language, Done<void> done);

    /// For good: nothing more is saved or sent. `quiet` is called when the create in flight, if any, has its answer.
    void stop(std::function<void()> quiet);
    bool isStopped() const { return m_isStopped; }

private:
    void look(const Done<void> &then);
    void lookAfter(const Error &error);
    void lookWhoIsWho();
    Result<void> takeUp(const SigningDocument &document);
    void advance();
    void save();
    void createDocument();
    void addFile();
    void invite();
    void invited(const Result<InvitationRef> &made);
    void made(const Result<void> &outcome);
    void finish(const Result<void> &result);

    SigningService &m_service;
    SigningRecord m_record;
    std::optional<SigningRecord> m_saved;
    SaveSigning m_save;
    QByteArray m_pdf;
    std::optional<PersonalNumber> m_signatory;
    std::optional<PersonalNumber> m_invited; // while the invitation is in flight
    QString m_language;
    Done<void> m_done;
    std::function<void()> m_quiet;
    bool m_isCreating = false;
    bool m_isInvitingAnother = false; // the one in flight is not for the person that is asked for now
    bool m_hasInvited = false; // in this call, so that what is found is ours
    bool m_isWhoKnown = false; // which of two invitations is whose: seen in the document
    bool m_isStopped = false;
    Pending m_saving;
    Pending m_request;
};
