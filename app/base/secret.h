#pragma once

#include <QByteArray>
#include <QDebug>

#include <iosfwd>
#include <utility>

class QDataStream;

constexpr qsizetype kLargestSecret = 2000; // bytes: what every system's keychain takes (K9)

/// Bytes that are never printed, logged or saved by accident, and are wiped when the last holder lets go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    ~Secret() { wipe(); }

    Secret &operator=(const Secret &other)
    {
        Secret copy(other);
        m_bytes.swap(copy.m_bytes); // the copy wipes what was here
        return *this;
    }

    Secret &operator=(Secret &&other) noexcept
    {
        Secret taken(std::move(other));
        m_bytes.swap(taken.m_bytes);
        return *this;
    }

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
