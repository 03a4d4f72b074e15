#include "widgets/text_label.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QEvent>

namespace {

double scaleOf(TextLabel::Kind kind)
{
    switch (kind) {
    case TextLabel::Kind::Body:
    case TextLabel::Kind::Quiet: return 1;
    case TextLabel::Kind::Heading: return 1.1;
    case TextLabel::Kind::Title: return 1.6;
    }
    Q_UNREACHABLE();
}

bool isStrong(TextLabel::Kind kind)
{
    return kind == TextLabel::Kind::Heading || kind == TextLabel::Kind::Title;
}

} // namespace

TextLabel::TextLabel(QWidget *parent) : TextLabel(Kind::Body, parent) {}

TextLabel::TextLabel(Kind kind, QWidget *parent) : QLabel(parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText); // what it shows may come from outside (U1)
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (parent)
        parent->installEventFilter(this);
    follow();
}

void TextLabel::setKind(Kind kind)
{
    m_kind = kind;
    follow();
}

int TextLabel::heightForWidth(int width) const
{
    constexpr qsizetype kKept = 4; // widths that a layout tries
    for (const Measured &one : std::as_const(m_measured))
        if (one.width == width && one.margins == contentsMargins() && one.text == text() && one.font == font())
            return one.height;
    if (m_measured.size() == kKept)
        m_measured.removeFirst();
    m_measured.append({width, QLabel::heightForWidth(width), contentsMargins(), text(), font()});
    return m_measured.last().height;
}

bool TextLabel::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange
        || type == QEvent::PaletteChange)
        follow();
    if (type == QEvent::ParentAboutToChange && parentWidget())
        parentWidget()->removeEventFilter(this);
    if (type == QEvent::ParentChange && parentWidget()) {
        parentWidget()->installEventFilter(this);
        follow();
    }
    return QLabel::event(event);
}

// A font of one's own is not told of another one for all.
bool TextLabel::eventFilter(QObject *parent, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        follow();
    return QLabel::eventFilter(parent, event);
}

// A font or colour once set on a widget is pinned, so both are made anew from the application's.
void TextLabel::follow()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scaleOf(m_kind));
    else
        font.setPixelSize(qRound(font.pixelSize() * scaleOf(m_kind)));
    if (isStrong(m_kind))
        font.setWeight(QFont::DemiBold);
    if (font != this->font())
        setFont(font);

    const QPalette wanted = m_kind == Kind::Quiet ? quietText(QApplication::palette()) : QPalette();
    if (wanted.color(QPalette::Text) != palette().color(QPalette::Text))
        setPalette(wanted);
}
