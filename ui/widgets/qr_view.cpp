#include "widgets/qr_view.h"

#include <QPainter>

#include <qrcodegen.hpp>

namespace {

constexpr int kQuiet = 4; // modules of white the standard asks for
constexpr int kUsualModules = 41; // of an address about 120 characters long

QImage codeOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        const int modules = code.getSize() + 2 * kQuiet;
        QImage image(modules, modules, QImage::Format_RGB32);
        for (int y = 0; y < modules; ++y)
            for (int x = 0; x < modules; ++x) // outside the code getModule() says white
                image.setPixelColor(x, y, code.getModule(x - kQuiet, y - kQuiet) ? Qt::black : Qt::white);
        return image;
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
}

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = codeOf(text);
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int modules = isBlank() ? kUsualModules : m_code.width();
    const int side = modules * qMax(3, fontMetrics().height() / 5);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (isBlank())
        return;
    const int side = m_code.width() * qMax(1, qMin(width(), height()) / m_code.width());
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}
