#pragma once

#include "base/result.h"

namespace QKeychain {
class Job;
}

/// The job itself when it went well, else which of our failures its error is.
Result<QKeychain::Job *> keychainResult(QKeychain::Job *job);
