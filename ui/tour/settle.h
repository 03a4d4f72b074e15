#pragma once

class QWidget;

/// What a switch of language, colours or text size leaves to be done later is done now: the state may be over in a moment.
void settle(QWidget &window);
