#pragma once

/// From then on a screen reader meets the rail as a list of items, and a step that leads back as a button.
void tellRailToScreenReaders();
