#pragma once

#include <QStringList>

class QWidget;

/// What a screen reader would stumble over in a window: a control without a name or a role, a field without a label, a
/// button whose name has signs in it, a list whose rows say nothing, two controls with one Alt key.
QStringList spokenFaults(QWidget &window);
