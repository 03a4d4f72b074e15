#include "flow/stored_status.h"

#include "domain/personal_number.h"
#include "flow/registrations.h"
#include "storage/record_store.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace {

using About = StatusQuestion::About;

// Of all, what is left to do comes first, and what was there before us says nothing about ours. Of one company, what it
// has reached counts, however many were begun.
int rankOf(const RegistrationSummary &registration, About about)
{
    const Progress progress = progressOf(registration);
    const int left = static_cast<int>(progress);
    if (about == About::All)
        return left;
    return progress == Progress::Existing ? 0 : -left;
}

// What was typed counts too, before a company is chosen.
bool isOfCompany(const Draft &draft, const CompanyId &company)
{
    if (draft.company)
        return draft.company->id == company;
    const QStringList typed{draft.manual.number, draft.query};
    return std::any_of(typed.begin(), typed.end(), [&](const QString &text) {
        const auto number = CompanyId::parse(text, company.country(), draft.created.date());
        return number && *number == company;
    });
}

bool isSoleTraders(const Draft &draft)
{
    return draft.company ? draft.company->isPersonal() : LegalForm{draft.manual.formCode, {}}.isSoleTrader();
}

bool isMeant(const Record &record, const StatusQuestion &question)
{
    switch (question.about) {
    case About::All: return true;
    case About::Registration: return record.draft.registrationId == question.registrationId;
    case About::Company: return isOfCompany(record.draft, *question.company);
    case About::SoleTrader: return isSoleTraders(record.draft);
    }
    Q_UNREACHABLE();
}

StatusCode codeOf(const RegistrationSummary &registration)
{
    switch (progressOf(registration)) {
    case Progress::Draft: return StatusCode::DraftOnly;
    case Progress::Unsigned:
    case Progress::Signed: return StatusCode::Unsigned;
    case Progress::Verified: return StatusCode::Verified;
    case Progress::Existing: return StatusCode::Nothing;
    }
    Q_UNREACHABLE();
}

// What is missing could be less finished than all that is there, or the one that is asked about.
StatusCode codeOf(const QList<RegistrationSummary> &found, About about, bool isWhole)
{
    if (!isWhole && (about == About::All || found.isEmpty()))
        return StatusCode::Unreadable;
    if (about == About::SoleTrader && found.size() > 1)
        return StatusCode::Unclear;
    return found.isEmpty() ? StatusCode::Nothing : codeOf(found.first());
}

} // namespace

QString registrationsIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("registrations"));
}

std::optional<StatusQuestion> StatusQuestion::parse(const QString &text, QDate today)
{
    const QString trimmed = text.trimmed();
    const QString asId = trimmed.toLower();
    if (!asId.isEmpty() && QUuid::fromString(asId).toString(QUuid::WithoutBraces) == asId)
        return StatusQuestion{About::Registration, asId};
    for (const char *country : {"SE", "NO", "FI"}) {
        const auto number = CompanyId::parse(trimmed, QLatin1String(country), today);
        if (number && number->isPersonal())
            return StatusQuestion{About::SoleTrader};
        if (number)
            return StatusQuestion{About::Company, {}, *number};
    }
    const bool isPersons = PersonalNumber::parse(trimmed, today).has_value();
    return isPersons ? std::optional(StatusQuestion{About::SoleTrader}) : std::nullopt;
}

Progress progressOf(const RegistrationSummary &registration)
{
    using State = RegistrationSummary::State;
    switch (registration.state) {
    case State::Draft: return Progress::Draft;
    case State::Unsigned: return registration.isRegistered ? Progress::Unsigned : Progress::Draft;
    case State::Existing: return Progress::Existing;
    case State::Verified: return registration.isAccountReady ? Progress::Verified : Progress::Signed;
    }
    Q_UNREACHABLE();
}

StoredStatus StoredStatus::read(const QString &dataFolder, const StatusQuestion &question, const QDateTime &now)
{
    RecordStore store(registrationsIn(dataFolder), RecordStore::Use::LookOnly);
    Registrations registrations(store, [now] { return now; });
    registrations.load();
    StoredStatus status;
    status.about = question.about;
    for (const RegistrationSummary &one : registrations.summaries())
        if (isMeant(*registrations.find(one.id), question))
            status.found.append(one);
    std::stable_sort(status.found.begin(), status.found.end(), [&question](const auto &one, const auto &other) {
        return rankOf(one, question.about) < rankOf(other, question.about);
    });
    status.code = codeOf(status.found, question.about, registrations.isWhole());
    return status;
}

StoredReminder StoredReminder::read(const QString &dataFolder, const QDateTime &now)
{
    RecordStore store(registrationsIn(dataFolder), RecordStore::Use::LookOnly);
    Registrations registrations(store, [now] { return now; });
    registrations.load();
    const auto due = registrations.due();
    return {due ? std::optional(due->id) : std::nullopt, registrations.hasDaysToCome()};
}

void putDaysRight(const QString &dataFolder, const std::function<QDateTime()> &now)
{
    RecordStore store(registrationsIn(dataFolder));
    Registrations(store, now).load();
    store.wait();
}
