#pragma once

class QFileDialog;
class QWidget;

/// Asks for a file: the system's dialog; where it has none Qt's, in our languages, and with a label for each of its parts.
/// It is gone once it is closed.
QFileDialog *makeFileQuestion(QWidget *parent);
