#include "console/secrets_command.h"

#include "error_text.h"

#include <algorithm>

SecretsCommand::SecretsCommand(SecretStore &store, QList<SecretName> known, QTextStream &out)
    : m_store(store), m_known(std::move(known)), m_out(out)
{
}

const SecretName *SecretsCommand::find(const QString &name)
{
    const auto found =
        std::find_if(m_known.cbegin(), m_known.cend(), [&name](const auto &known) { return known.name == name; });
    if (found != m_known.cend())
        return &*found;
    QStringList names;
    for (const SecretName &known : std::as_const(m_known))
        names.append(known.name);
    m_out << tr("There is no key called \"%1\". These are used: %2").arg(name, names.join(QStringLiteral(", ")))
          << Qt::endl;
    Q_EMIT finished(2);
    return nullptr;
}

void SecretsCommand::set(const QString &name, const Secret &value)
{
    if (const SecretName *known = find(name))
        m_pending = m_store.write(*known, value, [this, name](const Result<void> &result) {
            tell(result, tr("The key %1 is kept in the keychain.").arg(name));
        });
}

void SecretsCommand::remove(const QString &name)
{
    if (const SecretName *known = find(name))
        m_pending = m_store.remove(
            *known, [this, name](const Result<void> &result) { tell(result, tr("The key %1 is removed.").arg(name)); });
}

void SecretsCommand::list()
{
    listNext(0);
}

void SecretsCommand::listNext(qsizetype row)
{
    if (row == m_known.size())
        return Q_EMIT finished(0);
    const SecretName &name = m_known.at(row);
    m_pending = m_store.read(name, [this, row, name](const Result<Secret> &secret) {
        const bool isSet = secret.has_value();
        if (!isSet && secret.error().what != Failure::NotFound)
            return tell(tl::unexpected(secret.error()), {});
        m_out << QStringLiteral("%1 (%2): %3").arg(name.name, name.host, isSet ? tr("set") : tr("not found"))
              << Qt::endl;
        listNext(row + 1);
    });
}

void SecretsCommand::tell(const Result<void> &result, const QString &done)
{
    if (result) {
        m_out << done << Qt::endl;
        return Q_EMIT finished(0);
    }
    const ErrorText text = errorText(result.error());
    m_out << QStringLiteral("%1 %2 (%3)").arg(text.sentence, text.nextStep, text.code) << Qt::endl;
    Q_EMIT finished(1);
}
