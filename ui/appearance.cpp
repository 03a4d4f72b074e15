#include "appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include <initializer_list>

namespace {

using Role = QPalette::ColorRole;
using Colours = std::initializer_list<std::pair<Role, QRgb>>;

QPalette paletteOf(const Colours &active, const Colours &disabled = {})
{
    QPalette palette = QApplication::style()->standardPalette();
    for (const auto &[role, colour] : active) {
        palette.setColor(QPalette::Active, role, QColor(colour));
        palette.setColor(QPalette::Inactive, role, QColor(colour));
        palette.setColor(QPalette::Disabled, role, QColor(colour));
    }
    for (const auto &[role, colour] : disabled)
        palette.setColor(QPalette::Disabled, role, QColor(colour));
    return palette;
}

QPalette darkPalette()
{
    return paletteOf({{Role::Window, 0x2d2d2f},
                      {Role::WindowText, 0xf2f2f2},
                      {Role::Base, 0x1f1f21},
                      {Role::AlternateBase, 0x262628},
                      {Role::Text, 0xf2f2f2},
                      {Role::Button, 0x3a3a3d},
                      {Role::ButtonText, 0xf2f2f2},
                      {Role::Highlight, 0x3584e4},
                      {Role::HighlightedText, 0xffffff},
                      {Role::Link, 0x6cb2ff},
                      {Role::ToolTipBase, 0x2d2d2f},
                      {Role::ToolTipText, 0xf2f2f2},
                      {Role::PlaceholderText, 0x8a8a8d},
                      {Role::Light, 0x4a4a4e},
                      {Role::Midlight, 0x424246},
                      {Role::Mid, 0x222224},
                      {Role::Dark, 0x1a1a1c},
                      {Role::Shadow, 0x000000}},
                     {{Role::Base, 0x2d2d2f}, {Role::Button, 0x333336}});
}

QPalette contrastPalette()
{
    return paletteOf({{Role::Window, 0x000000},
                      {Role::WindowText, 0xffffff},
                      {Role::Base, 0x000000},
                      {Role::AlternateBase, 0x000000},
                      {Role::Text, 0xffffff},
                      {Role::Button, 0x000000},
                      {Role::ButtonText, 0xffffff},
                      {Role::Highlight, 0xffe000},
                      {Role::HighlightedText, 0x000000},
                      {Role::Link, 0x80d0ff},
                      {Role::ToolTipBase, 0x000000},
                      {Role::ToolTipText, 0xffffff},
                      {Role::PlaceholderText, 0xc0c0c0},
                      {Role::Light, 0xffffff},
                      {Role::Midlight, 0xc0c0c0},
                      {Role::Mid, 0xffffff},
                      {Role::Dark, 0x808080},
                      {Role::Shadow, 0xffffff}});
}

QPalette lightContrastPalette()
{
    return paletteOf({{Role::Window, 0xffffff},
                      {Role::WindowText, 0x000000},
                      {Role::Base, 0xffffff},
                      {Role::AlternateBase, 0xffffff},
                      {Role::Text, 0x000000},
                      {Role::Button, 0xffffff},
                      {Role::ButtonText, 0x000000},
                      {Role::Highlight, 0x0000c0},
                      {Role::HighlightedText, 0xffffff},
                      {Role::Link, 0x0000c0},
                      {Role::ToolTipBase, 0xffffff},
                      {Role::ToolTipText, 0x000000},
                      {Role::PlaceholderText, 0x404040},
                      {Role::Light, 0x000000},
                      {Role::Midlight, 0x404040},
                      {Role::Mid, 0x000000},
                      {Role::Dark, 0x808080},
                      {Role::Shadow, 0x000000}});
}

// Qt has the style polish only the palette that it makes itself.
void put(QPalette palette)
{
    QApplication::style()->polish(palette);
    QApplication::setPalette(palette);
}

} // namespace

void useAppearance(const QString &name)
{
    if (name == QLatin1String("dark"))
        put(darkPalette());
    else if (name == QLatin1String("contrast"))
        put(contrastPalette());
    else if (name == QLatin1String("contrast-light"))
        put(lightContrastPalette());
    else if (name == QLatin1String("light"))
        put(QApplication::style()->standardPalette());
    else
        QApplication::setPalette(QPalette()); // the system's
}
