#include "tour/page_audit.h"

#include "tour/keyboard_audit.h"
#include "tour/layout_audit.h"
#include "tour/spoken_audit.h"

QStringList pageFaults(QWidget &window, const QSize &screen)
{
    return spokenFaults(window) + keyboardFaults(window) + layoutFaults(window, screen);
}
