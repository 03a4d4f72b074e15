#pragma once

#include "base/result.h"

/// What asking again can mend, and so is asked again by itself; anything else is the service's no.
bool isContactLost(Failure what);
