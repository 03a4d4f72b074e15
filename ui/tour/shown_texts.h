#pragma once

#include <QMap>
#include <QString>

class QWidget;

/// Everything that a window says, each part's under its own name: its words, and what is only heard or comes under the
/// pointer. Figures are left out, which time changes.
using ShownTexts = QMap<QString, QString>;
ShownTexts textsOf(const QWidget &window);

/// What one says otherwise than the other, of the parts that both have.
QStringList differences(const ShownTexts &one, const ShownTexts &other);
