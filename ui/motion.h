#pragma once

/// Whether nothing is to move by itself, from now on.
void setStill(bool still);
