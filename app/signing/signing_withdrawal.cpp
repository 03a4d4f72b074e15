#include "signing/signing_withdrawal.h"

#include "signing/signing_preparation.h"

#include <QCoreApplication>

#include <utility>

namespace {

bool isGone(const Result<void> &outcome)
{
    return outcome || outcome.error().what == Failure::NotFound;
}

} // namespace

SigningWithdrawal::SigningWithdrawal(SigningService &service, std::shared_ptr<SigningPreparation> preparation,
                                     Done<void> done)
    : QObject(QCoreApplication::instance()),
      m_service(service),
      m_preparation(std::move(preparation)),
      m_done(std::move(done))
{
    // The service ends soon after the event loop, and is not to be asked then.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { delete this; });
}

SigningWithdrawal::~SigningWithdrawal() = default;

void SigningWithdrawal::endAll(const SigningService &service)
{
    const QObjectList alive = QCoreApplication::instance()->children();
    for (QObject *child : alive) {
        const auto *withdrawal = dynamic_cast<SigningWithdrawal *>(child);
        if (withdrawal && &withdrawal->m_service == &service)
            delete withdrawal;
    }
}

void SigningWithdrawal::begin()
{
    m_preparation->stop([this] { find(); });
}

void SigningWithdrawal::find()
{
    const SigningRecord &record = m_preparation->record();
    if (record.documentName.isEmpty() || record.isUnsent)
        return finish({});
    if (!record.documentId.isEmpty())
        return cancel(record.documentId);
    m_request =
        m_service.findDocument(record.documentName, [this](const Result<std::optional<SigningDocument>> &found) {
            if (found && *found)
                cancel((*found)->id);
            else
                finish(found.map([](const auto &) {}));
        });
}

void SigningWithdrawal::cancel(const QString &documentId)
{
    m_request = m_service.cancel(documentId,
                                 [this, documentId](const Result<void> &outcome) { cancelled(documentId, outcome); });
}

void SigningWithdrawal::cancelled(const QString &documentId, const Result<void> &outcome)
{
    if (outcome)
        remove(documentId);
    else if (outcome.error().what == Failure::NotFound)
        finish({});
    else
        askWhy(documentId, outcome.error());
}

// The service deletes a signed document too: one that can still be signed is not, since it may be at any moment.
void SigningWithdrawal::askWhy(const QString &documentId, const Error &refusal)
{
    m_request = m_service.status(documentId, [this, documentId, refusal](const Result<SigningDocument> &document) {
        if (!document)
            return finish(tl::unexpected(document.error()));
        if (document->state == DocumentState::Signed)
            return finish(fail(Failure::AlreadyTaken, QStringLiteral("signed")));
        const bool canBeSigned = document->state != DocumentState::Cancelled && !document->invitations.isEmpty();
        canBeSigned ? finish(tl::unexpected(refusal)) : remove(documentId);
    });
}

void SigningWithdrawal::remove(const QString &documentId)
{
    m_request = m_service.remove(
        documentId, [this](const Result<void> &outcome) { finish(isGone(outcome) ? Result<void>() : outcome); });
}

void SigningWithdrawal::finish(const Result<void> &result)
{
    deleteLater();
    if (const auto done = std::exchange(m_done, {}))
        done(result);
}
