#pragma once

#include "base/result.h"

#include <atomic>

/// Brings a big file to the disk, a part at a time so that who cancels is heard. False: cancelled. Failure::NotSaved.
Result<bool> syncSlowly(const QString &path, const std::atomic<bool> &isCancelled);
