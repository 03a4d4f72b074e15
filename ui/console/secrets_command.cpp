#include "console/secrets_command.h"

#include "error_text.h"

#include <algorithm>
#include <utility>

SecretsCommand::SecretsCommand(Keys keys, QTextStream &out, QTextStream &errors)
    : m_keys(std::move(keys)), m_out(out), m_errors(errors)
{
}

void SecretsCommand::run(const QString &action, const QString &name, const Input &input)
{
    if (action == QLatin1String("list"))
        return listNext(0);
    const SecretName *known = find(name);
    if (!known)
        return;
    if (action == QLatin1String("remove"))
        return remove(*known);
    if (input.isTyped)
        m_errors << tr("Type or paste the key %1, then press Enter. It is not shown.").arg(name) << Qt::endl;
    set(*known, input.read());
}

const SecretName *SecretsCommand::find(const QString &name)
{
    const QList<SecretName> &known = m_keys.known;
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const auto &one) { return one.name == name; });
    if (found != known.cend())
        return &*found;
    QStringList names;
    for (const SecretName &one : known)
        names.append(one.name);
    complain(tr("There is no key called \"%1\". These are used: %2").arg(name, names.join(QStringLiteral(", "))), 2);
    return nullptr;
}

void SecretsCommand::set(const SecretName &name, const Secret &value)
{
    if (value.isEmpty())
        return complain(tr("Nothing came on standard input, so nothing is changed."), 2);
    if (value.reveal().size() > kLargestSecret)
        return complain(tr("What came on standard input is too long for a key, so nothing is changed."), 2);
    m_pending = m_keys.store.write(name, value, [this, name](const Result<void> &result) { wrote(name, result); });
}

void SecretsCommand::wrote(const SecretName &name, const Result<void> &result)
{
    if (!result)
        return complain(errorLine(result.error()), 1);
    m_pending = m_keys.trial(name, [this, name](const Result<void> &accepted) { tried(name.name, accepted); });
}

void SecretsCommand::tried(const QString &name, const Result<void> &result)
{
    if (result)
        return say(tr("The key %1 is kept in the keychain, and the service accepts it.").arg(name));
    if (result.error().what == Failure::KeysMissing)
        return say(tr("The key %1 is kept in the keychain. It is tested when the service's other key is there too.")
                       .arg(name));
    if (result.error().what == Failure::KeyRefused)
        return complain(tr("The key %1 is kept in the keychain. %2").arg(name, errorLine(result.error())), 1);
    complain(tr("The key %1 is kept in the keychain, but could not be tested. %2").arg(name, errorLine(result.error())),
             1);
}

void SecretsCommand::remove(const SecretName &name)
{
    m_pending = m_keys.store.remove(name, [this, key = name.name](const Result<void> &result) {
        result ? say(tr("The key %1 is removed.").arg(key)) : complain(errorLine(result.error()), 1);
    });
}

void SecretsCommand::listNext(qsizetype row)
{
    if (row == m_keys.known.size())
        return Q_EMIT finished(0);
    const SecretName &name = m_keys.known.at(row);
    m_pending = m_keys.store.read(name, [this, row, name](const Result<Secret> &secret) {
        if (!secret && secret.error().what != Failure::NotFound)
            return complain(errorLine(secret.error()), 1);
        m_out << QStringLiteral("%1 (%2): %3").arg(name.name, name.host, secret ? tr("set") : tr("not found"))
              << Qt::endl;
        listNext(row + 1);
    });
}

void SecretsCommand::say(const QString &text)
{
    m_out << text << Qt::endl;
    Q_EMIT finished(0);
}

void SecretsCommand::complain(const QString &text, int exitCode)
{
    m_errors << text << Qt::endl;
    Q_EMIT finished(exitCode);
}
