#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What one start may say to the running program: come forward, or remind of a registration. Nothing else is understood.
struct InstanceMessage
{
    QString remindOf; // a registration's id; empty: only come forward

    QByteArray line() const;
    static std::optional<InstanceMessage> parse(const QByteArray &line);
    bool operator==(const InstanceMessage &) const = default;

    static constexpr qsizetype kLongest = 64;
};
