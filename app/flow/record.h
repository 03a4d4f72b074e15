#pragma once

#include "flow/draft.h"
#include "reminders/reminder_book.h"
#include "signing/signing_attempt.h"

/// What the user declared beside the check box, kept with the attempt.
struct Declaration
{
    QString text;
    QString language;
    QString version; // of the operator's words
    QDateTime time; // UTC

    bool operator==(const Declaration &) const = default;
};

/// One registration as it lies on disk: everything but the personal number, secrets and a sole trader's number.
struct Record
{
    Draft draft;
    Step step = Step::Lookup; // where the user was
    QString language;
    QString focus; // the name of the field that had the keyboard; empty: none that matters
    Declaration declaration;
    SigningRecord signing;
    bool isRegistrationSent = false; // a registration may have reached the operator: ask before sending it again
    bool wasEverSent = false; // … also before its contact was changed: the operator knows this id as this company's
    bool isLeftForLater = false; // Signera senare was pressed
    QDateTime changed; // UTC
    Reminder reminder;
};

/// The record as the payload of storage/record_store. A person's number is left out, whatever field it stands in.
QByteArray toPayload(const Record &record, QDate today);

/// A signing that is still to be taken back at the service; it lies beside the registrations.
QByteArray withdrawalPayload(const SigningRecord &signing);
std::optional<SigningRecord> withdrawalFrom(const QByteArray &payload); // nothing: the payload is something else

/// Failure::StoreDamaged for what is no record. Text members are cleaned like any text from outside.
Result<Record> fromPayload(const QByteArray &payload, QDate today);
