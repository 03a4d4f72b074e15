#pragma once

#include "base/result.h"

#include <QObject>

#include <functional>
#include <memory>

template<typename T> using Done = std::function<void(Result<T>)>;

/// Work in flight. Destroying or replacing it silences it: its callback never runs. What only reads is also cancelled;
/// a create (see net/http.h) goes on to its end on the wire, because it cannot be unsent.
class [[nodiscard]] Pending
{
public:
    Pending() = default;
    explicit Pending(std::unique_ptr<QObject> scope) : m_scope(std::move(scope)) {}

    explicit operator bool() const { return m_scope != nullptr; }

private:
    std::unique_ptr<QObject> m_scope;
};
