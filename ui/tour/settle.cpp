#include "tour/settle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

void settle(QWidget &window)
{
    for (const auto type : {QEvent::LanguageChange, QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange,
                            QEvent::PaletteChange, QEvent::PolishRequest, QEvent::LayoutRequest, QEvent::LayoutRequest})
        QCoreApplication::sendPostedEvents(nullptr, type);
    window.ensurePolished();
}
