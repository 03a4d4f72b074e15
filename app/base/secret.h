#pragma once

#include <QByteArray>
#include <QDebug>

#include <iosfwd>

class QDataStream;

/// Bytes that are never printed, logged or saved by accident, and are wiped when the last holder lets go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const Secret &) const = default;

    /// For the wire and the keychain only; each use is one to look at.
    const QByteArray &reveal() const { return m_bytes; }

private:
    void wipe()
    {
        if (m_bytes.isDetached()) // shared with another Secret: that one wipes
            m_bytes.fill('\0');
    }

    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;
QDataStream &operator<<(QDataStream &, const Secret &) = delete;
std::ostream &operator<<(std::ostream &, const Secret &) = delete;
