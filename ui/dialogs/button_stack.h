#pragma once

class QBoxLayout;
class QWidget;

/// A row of buttons stands side by side where the screen has room for it, else one below the other.
void stackOnSmallScreen(QBoxLayout &row, const QWidget &dialog);
