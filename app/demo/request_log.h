#pragma once

#include "demo/exchange.h"

#include <QByteArrayList>

namespace demo {

/// What was asked and what came of it, a JSON line each; the oldest are let go.
class RequestLog
{
public:
    void add(const Call &call, const Answer &answer);
    QByteArray lines() const { return m_lines.join('\n') + (m_lines.isEmpty() ? "" : "\n"); }

private:
    QByteArrayList m_lines;
};

} // namespace demo
