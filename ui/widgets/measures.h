#pragma once

class QFontMetrics;

/// The unit of every distance between things (look.md); what follows the text is measured in its lines.
inline constexpr int kUnit = 8;

/// The widest line that reads well: 70 to 90 characters, whatever the font. A font's own average width says too little.
int lineWidth(const QFontMetrics &metrics);
