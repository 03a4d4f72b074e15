#include "widgets/banner.h"

#include "widgets/glyph.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_glyph(new Glyph), m_label(new TextLabel)
{
    m_row->setContentsMargins(16, 10, 12, 10);
    m_row->setSpacing(10);
    m_row->addWidget(m_glyph, 0, Qt::AlignTop);
    m_row->addWidget(m_label, 1);
    hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::say(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_glyph->setIcon(icon);
    m_glyph->setTone(tone);
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void Banner::addButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tintEdgeColour(palette(), m_tone));
    painter.setBrush(tintColour(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
