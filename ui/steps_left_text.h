#pragma once

#include "flow/step.h"

#include <QString>

/// How much is left from a step on, in steps that a person sees and in time; empty: nothing.
QString stepsLeftText(Step step);
