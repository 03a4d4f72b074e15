#pragma once

#include "base/steps.h"
#include "signing/signing_service.h"

#include <gmock/gmock.h>

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>

/// A signing service in memory that goes wrong as it is told: it keeps what was really made, whatever it answered.
class ScriptedSigning : public SigningService
{
public:
    enum class Create { Document, File, Invitation };
    enum class Outcome { Ok, Refused, UnknownButDone, UnknownNotDone };

    struct Document
    {
        QString name;
        SigningDocument shown;
        int files = 0;
        int invitations = 0;
    };

    Pending createDocument(const QString &name, QDate, Done<QString> done) override
    {
        calls << QStringLiteral("create");
        const QString id = QStringLiteral("document-%1").arg(documents.size() + 1);
        return make<QString>(Create::Document, id, std::move(done), [this, name, id] {
            documents.append({name, {id}});
        });
    }

    Pending addFile(const QString &documentId, const QByteArray &pdf, Done<void> done) override
    {
        calls << QStringLiteral("file");
        return make<void>(Create::File, {}, std::move(done), [this, documentId, pdf] {
            file = pdf;
            ++document(documentId).files;
            document(documentId).shown.hasFile = true;
        });
    }

    Pending invite(const QString &documentId, const SigningInvitation &invitation, Done<InvitationRef> done) override
    {
        calls << QStringLiteral("invite");
        const QString id = QStringLiteral("invitation-%1").arg(++m_invitations);
        const QString otherId = invitation.otherEmail.isEmpty() ? QString() : id + QStringLiteral("-other");
        signatory = invitation.signatory.reveal();
        language = invitation.language;
        InvitationRef answer{isAnswerTurned ? otherId : id, Secret("x"), isAnswerTurned ? id : otherId};
        return make<InvitationRef>(Create::Invitation, std::move(answer), std::move(done),
                                   [=, this, email = showsEmails ? invitation.otherEmail : QString()] {
                                       ++document(documentId).invitations;
                                       SigningDocument &shown = document(documentId).shown;
                                       shown.invitations.append({id, InvitationState::Sent});
                                       if (!otherId.isEmpty())
                                           shown.invitations.prepend({otherId, InvitationState::Sent, email});
                                       shown.state = DocumentState::Pending;
                                   });
    }

    Pending methods(Done<QList<SigningMethod>> done) override
    {
        calls << QStringLiteral("methods");
        return answer<QList<SigningMethod>>(offered, std::move(done));
    }

    Pending signatureUrl(const SigningStart &start, Done<QUrl> done) override
    {
        calls << QStringLiteral("address ") + start.invitationId + u' ' + start.method.identifier;
        ownReturn = start.ownReturn;
        identifier = start.signatory ? start.signatory->reveal() : QString();
        return answer<QUrl>(address, std::move(done));
    }

    Pending status(const QString &documentId, Done<SigningDocument> done) override
    {
        calls << QStringLiteral("status");
        return answer<SigningDocument>(
            isDown ? fail(Failure::Offline) : Result<SigningDocument>(document(documentId).shown), std::move(done));
    }

    Pending findDocument(const QString &name, Done<std::optional<SigningDocument>> done) override
    {
        calls << QStringLiteral("find");
        std::optional<SigningDocument> found;
        for (const Document &one : documents) {
            if (one.name == name)
                found = one.shown;
        }
        Result<std::optional<SigningDocument>> result(found);
        if (isDown)
            result = fail(Failure::Offline);
        return answer(result, std::move(done));
    }

    Pending signedFile(const QString &, Done<QByteArray> done) override
    {
        calls << QStringLiteral("fetch");
        return answer<QByteArray>(file, std::move(done));
    }

    Pending remind(const QString &invitationId, Done<void> done) override
    {
        calls << QStringLiteral("remind ") + invitationId;
        return answer<void>({}, std::move(done));
    }

    Pending cancel(const QString &documentId, Done<void> done) override
    {
        calls << QStringLiteral("cancel");
        SigningDocument &shown = document(documentId).shown;
        const bool isOpen = shown.state == DocumentState::Pending && !refusesToCancel;
        if (isOpen && !isDown)
            shown.state = DocumentState::Cancelled;
        return answer<void>(isOpen && !isDown ? Result<void>() : fail(Failure::DetailsRefused), std::move(done));
    }

    Pending remove(const QString &documentId, Done<void> done) override
    {
        calls << QStringLiteral("delete");
        Document &one = document(documentId);
        const bool mayBe = one.shown.state == DocumentState::Cancelled || one.invitations == 0;
        if (mayBe)
            one.shown.state = DocumentState::Deleted;
        return answer<void>(mayBe ? Result<void>() : fail(Failure::DetailsRefused), std::move(done));
    }

    /// What comes of the next create of that kind; after it they are all good.
    void script(Create create, Outcome outcome) { m_script.insert(create, outcome); }

    /// The answers from now on are kept back until release().
    void hold() { m_isHolding = true; }
    void release()
    {
        m_isHolding = false;
        for (const auto &one : std::exchange(m_held, {}))
            one();
    }

    Document &document(const QString &id)
    {
        for (Document &one : documents) {
            if (one.shown.id == id)
                return one;
        }
        ADD_FAILURE() << "nobody made " << id.toStdString();
        return m_nobodys;
    }

    QList<Document> documents;
    QStringList calls;
    QList<SigningMethod> offered{{QStringLiteral("x-bankid"), QStringLiteral("BankID")}};
    Result<QUrl> address = QUrl(QStringLiteral("https://sign.example/1"));
    QByteArray file;
    QString signatory;
    QString language;
    QUrl ownReturn;
    QString identifier; // sent with the question for an address
    bool isAnswerTurned = false; // the invitations' ids come in another order than they were asked for
    bool showsEmails = true;
    bool isDown = false;
    bool refusesToCancel = false;
    std::function<void(Create)> onCreate = [](Create) {};

private:
    template<typename T>
    Pending make(Create create, std::conditional_t<std::is_void_v<T>, QString, T> product, Done<T> done,
                 const std::function<void()> &effect)
    {
        onCreate(create);
        const Outcome outcome = m_script.take(create); // Ok when there is none
        if (outcome == Outcome::Ok || outcome == Outcome::UnknownButDone)
            effect();
        if (outcome == Outcome::Refused)
            return answer<T>(fail(Failure::DetailsRefused), std::move(done));
        if (outcome != Outcome::Ok)
            return answer<T>(fail(Failure::OutcomeUnknown), std::move(done));
        if constexpr (std::is_void_v<T>)
            return answer<T>({}, std::move(done));
        else
            return answer<T>(std::move(product), std::move(done));
    }

    template<typename T> Pending answer(Result<T> result, Done<T> done)
    {
        if (!m_isHolding)
            return later<T>(std::move(result), std::move(done));
        auto scope = std::make_unique<QObject>();
        m_held.append([wanted = QPointer(scope.get()), result = std::move(result), done = std::move(done)] {
            if (wanted)
                done(result);
        });
        return Pending(std::move(scope));
    }

    QHash<Create, Outcome> m_script;
    QList<std::function<void()>> m_held;
    Document m_nobodys;
    int m_invitations = 0;
    bool m_isHolding = false;
};
