#pragma once

#include "base/result.h"

/// What is always said of a kind of failure, in English; ErrorText's translations are its own.
struct ErrorRow
{
    const char *code;
    const char *sentence;
    const char *nextStep;
};

const ErrorRow &errorRowOf(Failure what);
