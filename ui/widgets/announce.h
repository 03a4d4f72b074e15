#pragma once

#include <QString>

class QWidget;

/// Has a screen reader say `text` now, of the widget where it stands; what it is saying comes to its end first.
void announce(QWidget &where, const QString &text);
