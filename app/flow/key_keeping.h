#pragma once

#include "flow/kept_keys.h"
#include "secrets/session_store.h"

#include <QObject>

class KeyTrial;

/// One saving of keys: what was left empty is completed by what is kept, the whole is tried, and only what is not refused
/// is kept. So a wrong key never takes the place of a right one.
class KeyKeeping final : public QObject
{
public:
    using Where = KeepWhere;
    using MakeTrial = std::function<std::unique_ptr<KeyTrial>(SecretStore &)>;
    using Try = Pending (KeyTrial::*)(Done<void>);
    struct Work
    {
        QList<SecretName> names;
        QList<Secret> keys; // in their order; empty: as it is
        Where where;
        Try tryThem;
    };

    KeyKeeping(SessionStore &store, Work work, const MakeTrial &makeTrial, Done<KeptKeys> done);
    ~KeyKeeping() override;

    void start() { complete(0); }

private:
    void complete(qsizetype index);
    void tried(const Result<void> &accepted);
    void keep();
    void end(const Result<KeptKeys> &result);

    SessionStore &m_store;
    Work m_work;
    Done<KeptKeys> m_done;
    MemoryStore m_whole; // what is tried
    std::unique_ptr<KeyTrial> m_trial;
    KeptKeys m_kept;
    Pending m_step;
};
