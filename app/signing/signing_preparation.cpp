#include "signing/signing_preparation.h"

#include "base/steps.h"

#include <utility>

namespace {

// Whether a create that ended so may have been carried out all the same. A good status with an answer that cannot be read
// is a BadReply.
bool mayHaveHappened(Failure what)
{
    return what == Failure::OutcomeUnknown || what == Failure::BadReply;
}

} // namespace

SigningPreparation::SigningPreparation(SigningService &service, SigningRecord record, SaveSigning save)
    : m_service(service), m_record(std::move(record)), m_save(std::move(save))
{
}

void SigningPreparation::begin(const QByteArray &pdf, PersonalNumber signatory, const QString &language,
                               Done<void> done)
{
    m_isInvitingAnother = m_isInvitingAnother || (m_invited && *m_invited != signatory);
    m_pdf = pdf;
    m_signatory.emplace(std::move(signatory));
    m_language = language;
    m_done = std::move(done);
    if (m_isCreating)
        return;
    m_hasInvited = false;
    m_saving = {};
    if (m_isStopped || m_record.documentName.isEmpty())
        m_request = later<void>(fail(Failure::SigningOver), [this](const Result<void> &over) { finish(over); });
    else if (std::exchange(m_record.isUnsent, false))
        advance();
    else
        look([this](const Result<void> &looked) { looked ? advance() : finish(looked); });
}

void SigningPreparation::stop(std::function<void()> quiet)
{
    m_isStopped = true;
    m_signatory.reset();
    m_invited.reset();
    m_done = {};
    m_saving = {};
    if (m_isCreating) {
        m_quiet = std::move(quiet);
        return;
    }
    m_request = {};
    quiet();
}

void SigningPreparation::look(const Done<void> &then)
{
    if (!m_record.documentId.isEmpty()) {
        m_request = m_service.status(m_record.documentId, [this, then](const Result<SigningDocument> &document) {
            then(document.and_then([this](const SigningDocument &found) { return takeUp(found); }));
        });
        return;
    }
    m_request = m_service.findDocument(m_record.documentName,
                                       [this, then](const Result<std::optional<SigningDocument>> &document) {
                                           then(document.and_then([this](const std::optional<SigningDocument> &found) {
                                               return found ? takeUp(*found) : Result<void>();
                                           }));
                                       });
}

// Found nothing new: it is told as it was, and asked again before the next try. Sending again at once could meet the
// first one on its way.
void SigningPreparation::lookAfter(const Error &error)
{
    look([this, error, before = m_record](const Result<void> &looked) {
        if (!looked && looked.error().what == Failure::SigningOver)
            finish(looked);
        else if (!looked || m_record == before)
            finish(tl::unexpected(error));
        else
            advance();
    });
}

// Which of two invitations is whose is only an assumption until the document shows them.
void SigningPreparation::lookWhoIsWho()
{
    look([this](const Result<void> &looked) { looked ? advance() : finish(looked); });
}

Result<void> SigningPreparation::takeUp(const SigningDocument &document)
{
    if (isOver(document, m_record))
        return fail(Failure::SigningOver);
    if (!document.invitations.isEmpty()) {
        const auto told = withInvitations(m_record, document);
        const bool isOurs = m_hasInvited || !m_record.invitationId.isEmpty();
        if (!isOurs || !told)
            return fail(Failure::SigningOver, QStringLiteral("an invitation that is not known here"));
        m_record = *told;
        m_isWhoKnown = true;
    }
    m_record.documentId = document.id;
    m_record.hasFile = m_record.hasFile || document.hasFile;
    return {};
}

void SigningPreparation::advance()
{
    if (m_saved != m_record)
        save();
    else if (m_record.documentId.isEmpty())
        createDocument();
    else if (!m_record.hasFile)
        addFile();
    else if (m_record.invitationId.isEmpty())
        invite();
    else if (!m_record.otherEmail.isEmpty() && !m_isWhoKnown)
        lookWhoIsWho();
    else
        finish({});
}

void SigningPreparation::save()
{
    const auto write = m_save; // its answer may end us
    m_saving = write(m_record, [this, record = m_record](const Result<void> &saved) {
        if (!saved)
            return finish(saved);
        m_saved = record;
        advance();
    });
}

void SigningPreparation::createDocument()
{
    m_isCreating = true;
    m_request = m_service.createDocument(m_record.documentName, m_record.validUntil, [this](const Result<QString> &id) {
        m_record.documentId = id.value_or(QString());
        made(id.map([](const QString &) {}));
    });
}

void SigningPreparation::addFile()
{
    m_isCreating = true;
    m_request = m_service.addFile(m_record.documentId, m_pdf, [this](const Result<void> &added) {
        m_record.hasFile = added.has_value();
        made(added);
    });
}

void SigningPreparation::invite()
{
    m_isCreating = true;
    m_hasInvited = true;
    m_request = m_service.invite(m_record.documentId, {*m_signatory, m_language, m_record.otherEmail},
                                 [this](const Result<InvitationRef> &made) { invited(made); });
    m_invited = std::exchange(m_signatory, std::nullopt);
}

void SigningPreparation::invited(const Result<InvitationRef> &made)
{
    const bool isAnother = std::exchange(m_isInvitingAnother, false);
    m_invited.reset();
    if (isAnother && (made || mayHaveHappened(made.error().what)))
        return this->made(fail(Failure::SigningOver, QStringLiteral("another person was invited")));
    if (made) {
        m_record.invitationId = made->id;
        m_record.otherInvitationId = made->otherId;
    }
    this->made(made.map([](const InvitationRef &) {}));
}

void SigningPreparation::made(const Result<void> &outcome)
{
    m_isCreating = false;
    if (const auto quiet = std::exchange(m_quiet, {}))
        quiet();
    else if (outcome)
        advance();
    else if (mayHaveHappened(outcome.error().what))
        lookAfter(outcome.error());
    else
        finish(outcome);
}

void SigningPreparation::finish(const Result<void> &result)
{
    m_signatory.reset();
    m_hasInvited = false;
    m_pdf.clear();
    if (const auto done = std::exchange(m_done, {}))
        done(result); // may destroy us
}
