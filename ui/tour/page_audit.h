#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

/// What no page may have, for eyes, ears and fingers, as it is shown now.
QStringList pageFaults(QWidget &window, const QSize &screen = {});
