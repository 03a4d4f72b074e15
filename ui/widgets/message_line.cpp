#include "widgets/message_line.h"

#include "widgets/announce.h"
#include "widgets/glyph.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QStringLiteral("info");
    case Tone::Success: return QStringLiteral("check-circle");
    case Tone::Warning: return QStringLiteral("warning");
    case Tone::Error: return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageLine::MessageLine(QWidget *parent) : QWidget(parent), m_glyph(new Glyph), m_label(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    say(Tone::Neutral, {});
}

QString MessageLine::text() const
{
    return m_label->text();
}

void MessageLine::setAlignment(Qt::Alignment alignment)
{
    m_label->setAlignment(alignment);
}

void MessageLine::say(Tone tone, const QString &text)
{
    const bool isNews = (text != m_label->text() || tone != m_tone) && !text.isEmpty();
    m_tone = tone;
    m_glyph->setIcon(iconOf(tone));
    m_glyph->setTone(tone);
    m_glyph->setVisible(tone != Tone::Neutral && !text.isEmpty());
    m_label->setText(text);
    follow();
    if (m_field)
        m_field->setAccessibleDescription(text);
    m_isDue = m_isDue && !text.isEmpty() && tone != Tone::Neutral;
    if (isNews && tone != Tone::Neutral)
        announceSoon();
}

void MessageLine::describe(QWidget &field)
{
    m_field = &field;
    field.setAccessibleDescription(text());
}

// Several things may be said before anybody can see one, and a line may be said that is not shown.
void MessageLine::announceSoon()
{
    m_isDue = true;
    QTimer::singleShot(0, this, [this] {
        if (m_isDue && isVisible())
            announce();
    });
}

void MessageLine::announce()
{
    m_isDue = false;
    ::announce(*m_label, m_label->text());
    Q_EMIT announced();
}

bool MessageLine::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        follow();
    const bool isShownAgain = event->type() == QEvent::ShowToParent && m_tone != Tone::Neutral && !text().isEmpty();
    if (isShownAgain || (event->type() == QEvent::Show && m_isDue))
        announceSoon();
    return QWidget::event(event);
}

void MessageLine::follow()
{
    m_label->setPalette(toneText(QApplication::palette(), m_tone));
}
