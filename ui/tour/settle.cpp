#include "tour/settle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

// A layout in a layout asks the outer one anew, as often as there are layouts in one another.
void settle(QWidget &window)
{
    constexpr int kDeep = 10;
    for (const auto type : {QEvent::LanguageChange, QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange,
                            QEvent::PaletteChange, QEvent::PolishRequest})
        QCoreApplication::sendPostedEvents(nullptr, type);
    for (int i = 0; i < kDeep; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window.ensurePolished();
}
