#include "widgets/banner.h"

#include "widgets/announce.h"
#include "widgets/glyph.h"
#include "widgets/measures.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int kCorner = 6;
constexpr QMargins kLoudMargins(2 * kUnit, kUnit + 2, kUnit + kUnit / 2, kUnit + 2);

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_buttons(new QHBoxLayout), m_glyph(new Glyph), m_label(new TextLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(kUnit + 2);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_label);
    words->addLayout(m_buttons);
    row->addLayout(words, 1);
    m_buttons->setObjectName(QStringLiteral("stacksButtons")); // see PageFrame
    m_buttons->setSpacing(3 * kUnit);
    m_buttons->addStretch(); // an empty layout would hold the words to their narrowest
    row->setContentsMargins(kLoudMargins);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would be that of its widest form
    hide();
}

void Banner::say(Tone tone, const QString &icon, const QString &text)
{
    setQuiet(false);
    put(tone, icon, text);
}

void Banner::sayQuietly(const QString &text)
{
    setQuiet(true);
    put(Tone::Neutral, QStringLiteral("info"), text);
}

void Banner::put(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_glyph->setIcon(icon);
    m_glyph->setTone(tone);
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

// Pages say the same again at every key, which must not have everything laid out anew.
void Banner::setQuiet(bool isQuiet)
{
    if (m_isQuiet == isQuiet)
        return;
    m_isQuiet = isQuiet;
    m_glyph->setVisible(!isQuiet);
    m_label->setKind(isQuiet ? TextLabel::Kind::Quiet : TextLabel::Kind::Body);
    if (isQuiet)
        layout()->setContentsMargins({});
    else
        layout()->setContentsMargins(kLoudMargins);
}

void Banner::announce()
{
    ::announce(*m_label, m_label->text());
    Q_EMIT announced();
}

void Banner::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignLeft);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    if (m_isQuiet)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tintEdgeColour(palette(), m_tone));
    painter.setBrush(tintColour(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}
