#pragma once

#include "net/raw_reply.h"

#include <functional>

constexpr qint64 kTakenBlock = qint64{1024} * 1024; // the largest

/// Takes the body of a good answer as it comes, where it is not to be kept in memory.
class BodyTaker
{
public:
    virtual ~BodyTaker() = default;

    virtual bool accepts(const RawReply &head) = 0; // by its headers; else it ends at once
    /// `taken` may come later, and says whether to go on. Nothing else is handed over before it.
    virtual void take(const QByteArray &block, std::function<void(bool goesOn)> taken) = 0;
};
