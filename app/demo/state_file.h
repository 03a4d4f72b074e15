#pragma once

#include "base/result.h"
#include "demo/state.h"

namespace demo {

/// The state on disk: the whole of it, old or new, whenever the program is killed.
class StateFile
{
public:
    explicit StateFile(QString path) : m_path(std::move(path)) {} // empty: nothing is kept

    Result<State> load() const; // a fresh one when there is no file yet
    Result<void> save(const State &state) const;

private:
    QString m_path;
};

} // namespace demo
