#include "demo/state_file.h"

#include "demo/state_json.h"

#include <QFile>
#include <QSaveFile>

namespace demo {

Result<State> StateFile::load() const
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return State::fresh();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::StoreDamaged, QStringLiteral("the demo's state cannot be read"));
    const auto state = stateFrom(file.readAll());
    if (!state)
        return fail(Failure::StoreDamaged, QStringLiteral("not a state file of this demo"));
    return *state;
}

Result<void> StateFile::save(const State &state) const
{
    if (m_path.isEmpty())
        return {};
    QSaveFile file(m_path); // synced before it takes the old one's place
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(state)) < 0 || !file.commit())
        return fail(Failure::NotSaved, QStringLiteral("the demo's state cannot be written"));
    return {};
}

} // namespace demo
