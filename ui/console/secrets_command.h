#pragma once

#include "base/secret.h"
#include "flow/backend.h"

#include <QObject>
#include <QTextStream>

/// `anslut secrets set|remove|list`: what the keychain holds for this operator and the registers. Values are read from
/// standard input and never shown.
class SecretsCommand final : public QObject
{
    Q_OBJECT

public:
    SecretsCommand(SecretStore &store, QList<SecretName> known, QTextStream &out);

    void set(const QString &name, const Secret &value);
    void remove(const QString &name);
    void list();

Q_SIGNALS:
    void finished(int exitCode); // 0 done, 1 the keychain failed, 2 no such name

private:
    const SecretName *find(const QString &name);
    void listNext(qsizetype row);
    void tell(const Result<void> &result, const QString &done);

    SecretStore &m_store;
    QList<SecretName> m_known;
    QTextStream &m_out;
    Pending m_pending;
};
