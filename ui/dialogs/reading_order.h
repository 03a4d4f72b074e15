#pragma once

class QWidget;

/// Tab goes through a window as it is read, by its layouts, whatever was made first. What is added later is not in it.
void followReadingOrder(QWidget *window);
