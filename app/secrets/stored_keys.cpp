#include "secrets/stored_keys.h"

#include <QObject>

#include <utility>

namespace {

class Reading : public QObject
{
public:
    Reading(SecretStore &store, QList<SecretName> names, Done<QList<Secret>> done)
        : m_store(store), m_names(std::move(names)), m_done(std::move(done))
    {
    }

    void next()
    {
        m_step = m_store.read(m_names.at(m_keys.size()), [this](const Result<Secret> &key) { take(key); });
    }

private:
    void take(const Result<Secret> &key)
    {
        const Secret trimmed = key ? Secret(key->reveal().trimmed()) : Secret();
        if (key ? trimmed.isEmpty() : key.error().what == Failure::NotFound)
            return end(fail(Failure::KeysMissing));
        if (!key)
            return end(tl::unexpected(key.error()));
        m_keys.append(trimmed);
        if (m_keys.size() == m_names.size())
            return end(m_keys);
        next();
    }

    void end(const Result<QList<Secret>> &keys)
    {
        const auto done = std::move(m_done); // it may destroy this
        done(keys);
    }

    SecretStore &m_store;
    QList<SecretName> m_names;
    Done<QList<Secret>> m_done;
    QList<Secret> m_keys;
    Pending m_step;
};

} // namespace

Pending readKeys(SecretStore &store, const QList<SecretName> &names, Done<QList<Secret>> done)
{
    auto reading = std::make_unique<Reading>(store, names, std::move(done));
    reading->next();
    return Pending(std::move(reading));
}
