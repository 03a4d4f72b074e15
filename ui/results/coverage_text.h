#pragma once

#include <QString>

class Onboarding;

/// What the search could not have found, and what would find it: the registers that are off, want keys or keep silent
/// about names. Empty: nothing that we know of.
QString coverageText(const Onboarding &flow);
