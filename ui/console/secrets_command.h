#pragma once

#include "base/secret.h"
#include "flow/key_trial.h"

#include <QList>
#include <QObject>
#include <QTextStream>

#include <functional>

/// `anslut secrets set|remove|list`: what the keychain holds for this operator and the registers. Values are read from
/// standard input, never shown, and tried when they are saved.
class SecretsCommand final : public QObject
{
    Q_OBJECT

public:
    /// Whether the service of this key accepts it; KeysMissing: another key of it is not there yet.
    using Trial = std::function<Pending(const SecretName &, Done<void>)>;
    struct Keys
    {
        SecretStore &store;
        QList<SecretName> known;
        Trial trial;
    };

    SecretsCommand(Keys keys, QTextStream &out, QTextStream &errors);

    /// Where a key comes from; a person who types it is told so.
    struct Input
    {
        bool isTyped;
        std::function<Secret()> read;
    };

    /// `action` is set, remove or list.
    void run(const QString &action, const QString &name, const Input &input);

Q_SIGNALS:
    void finished(int exitCode); // 0 done, 1 it failed or the service refused the key, 2 no such name or no value

private:
    void set(const SecretName &name, const Secret &value);
    void remove(const SecretName &name);
    const SecretName *find(const QString &name);
    void wrote(const SecretName &name, const Result<void> &result);
    void tried(const QString &name, const Result<void> &result);
    void listNext(qsizetype row);
    void say(const QString &text);
    void complain(const QString &text, int exitCode);

    Keys m_keys;
    QTextStream &m_out;
    QTextStream &m_errors;
    Pending m_pending;
};
