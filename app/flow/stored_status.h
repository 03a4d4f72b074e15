#pragma once

#include "flow/registration_summary.h"

#include <functional>

/// Where the registrations of a data folder lie.
QString registrationsIn(const QString &dataFolder);

/// What another program asks about: one registration or company, or all there is.
struct StatusQuestion
{
    enum class About { All, Registration, Company, SoleTrader };
    About about = About::All;
    QString registrationId = {};
    std::optional<CompanyId> company = {}; // never a person's: of a sole trader nothing is held but that it is one

    /// An id of ours or a number; nothing for what is neither.
    static std::optional<StatusQuestion> parse(const QString &text, QDate today);
};

/// How far a registration is for a program that wants to send invoices. In the order of what is left to do.
enum class Progress {
    Draft, // the operator knows nothing of it yet
    Unsigned, // registered, and invoices cannot be sent before it is signed
    Signed, // and the account is still being made ready
    Verified,
    Existing, // the company had an account before: whose, and whether it is verified, only the operator knows
};

Progress progressOf(const RegistrationSummary &registration);

/// What `anslut status` ends with (design.md section 5). 2, for what cannot be asked so, is also the command line's.
enum class StatusCode { Verified = 0, Unclear = 2, Unreadable = 3, Unsigned = 10, Nothing = 11, DraftOnly = 12 };

/// The answer from what lies on disk, beside the program that owns the folder. Nothing is written, nobody is asked.
///
/// A sole trader's number is in no file, and neither is anything made from it: a number with four secret digits is
/// guessed from its hash in no time. So such a number says only that it is a sole trader's registration that is meant:
/// the only one there is, or it is unclear which.
struct StoredStatus
{
    QList<RegistrationSummary> found; // the one that counts first: of all the least finished, of a company the furthest
    StatusCode code = StatusCode::Nothing;
    StatusQuestion::About about = StatusQuestion::About::All; // what was asked

    static StoredStatus read(const QString &dataFolder, const StatusQuestion &question, const QDateTime &now);
};

/// Whether a small start at log-in has anything to do, from what lies on disk.
struct StoredReminder
{
    std::optional<QString> due; // a registration's id
    bool hasDaysToCome = false; // putDaysRight() is needed, else they silence reminders

    static StoredReminder read(const QString &dataFolder, const QDateTime &now);
};

/// Only while no other program owns the folder.
void putDaysRight(const QString &dataFolder, const std::function<QDateTime()> &now);
