#pragma once

#include <QString>

/// Palettes of our own for those who want another than the system's: "light", "dark", "contrast" (white on black),
/// "contrast-light" (black on white); "system" gives the system's back.
void useAppearance(const QString &name);
