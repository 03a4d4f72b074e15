#pragma once

#include "widgets/look_style.h"

/// Whether nothing is to move by itself, from now on.
void setStill(bool still);

/// What the program's style is made of, from now on.
void setStyleBase(LookStyle::Base base);
