#include "torture/verdict.h"

#include "flow/registrations.h"
#include "storage/record_store.h"

#include <QDir>

#include <algorithm>

namespace {

/// The things of one kind that the services have, by id, but for those that were cancelled there.
QHash<QString, QJsonObject> living(const QJsonObject &services, const char *kind)
{
    QHash<QString, QJsonObject> living;
    const QJsonObject all = services.value(QLatin1String(kind)).toObject();
    for (auto one = all.begin(); one != all.end(); ++one)
        if (one.value()[QLatin1String("status")].toString() != QLatin1String("cancelled"))
            living.insert(one.key(), one.value().toObject());
    return living;
}

/// The end of a run, as the services and the program's disk have it.
class End
{
public:
    End(const QJsonObject &services, const QString &dataFolder)
        : m_documents(living(services, "documents")),
          m_invitations(living(services, "invitations")),
          m_accounts(living(services, "accounts")),
          m_all(services.value(QLatin1String("documents")).toObject()),
          m_store(QDir(dataFolder).filePath(QStringLiteral("registrations")), RecordStore::Use::LookOnly),
          m_registrations(m_store, &QDateTime::currentDateTimeUtc)
    {
        m_accounts.removeIf([](const auto &one) { return one->value(QLatin1String("number")).toString().isEmpty(); });
        m_registrations.load();
        const auto known = m_registrations.summaries();
        expect(known.size() == 1, QStringLiteral("%1 registrations on disk").arg(known.size()));
        if (!known.isEmpty())
            m_record = m_registrations.find(known.first().id);
    }

    QStringList asSigned()
    {
        expect(m_documents.size() == 1, QStringLiteral("%1 live documents").arg(m_documents.size()));
        expect(m_invitations.size() == 1, QStringLiteral("%1 live invitations").arg(m_invitations.size()));
        expect(m_accounts.size() == 1, QStringLiteral("%1 accounts").arg(m_accounts.size()));
        nothingLeft(1);
        if (!m_wrong.isEmpty() || !m_record)
            return m_wrong;
        const auto account = m_accounts.cbegin();
        const Draft &draft = m_record->draft;
        expect(m_documents.cbegin()->value(QLatin1String("status")) == QLatin1String("signed"),
               QStringLiteral("not signed"));
        expect(draft.isSigned && draft.finished.isValid(), QStringLiteral("the record does not say that it is done"));
        expect(m_record->signing.documentId == m_documents.cbegin().key(),
               QStringLiteral("the record has another document"));
        expect(m_record->signing.invitationId == m_invitations.cbegin().key(),
               QStringLiteral("the record has another invitation"));
        expect(draft.registrationId == account.key(), QStringLiteral("the account is another registration's"));
        return m_wrong;
    }

    QStringList asGivenUp()
    {
        expect(m_documents.isEmpty(), QStringLiteral("%1 live documents").arg(m_documents.size()));
        expect(m_invitations.isEmpty(), QStringLiteral("%1 live invitations").arg(m_invitations.size()));
        expect(m_accounts.size() <= 1, QStringLiteral("%1 accounts").arg(m_accounts.size()));
        nothingLeft(0);
        const bool isForgotten = m_record && m_record->signing == SigningRecord() && !m_record->draft.isSigned;
        expect(isForgotten, QStringLiteral("the record still has a signing"));
        return m_wrong;
    }

private:
    void nothingLeft(qsizetype documents)
    {
        expect(m_all.size() <= documents, QStringLiteral("cancelled documents that are not deleted"));
        expect(m_registrations.withdrawals().isEmpty(), QStringLiteral("something is still to be taken back"));
        expect(m_registrations.problems().isEmpty(), QStringLiteral("a damaged record"));
    }

    void expect(bool isSo, const QString &otherwise)
    {
        if (!isSo)
            m_wrong += otherwise;
    }

    QHash<QString, QJsonObject> m_documents, m_invitations, m_accounts;
    QJsonObject m_all;
    RecordStore m_store;
    Registrations m_registrations;
    const Record *m_record = nullptr;
    QStringList m_wrong;
};

} // namespace

bool isAnythingSigned(const QJsonObject &services)
{
    const auto documents = living(services, "documents");
    return std::any_of(documents.begin(), documents.end(), [](const QJsonObject &document) {
        return document.value(QLatin1String("status")) == QLatin1String("signed");
    });
}

QStringList verdictOn(const QJsonObject &services, const QString &dataFolder, bool mayBeGivenUp)
{
    End end(services, dataFolder);
    return mayBeGivenUp && !isAnythingSigned(services) ? end.asGivenUp() : end.asSigned();
}
