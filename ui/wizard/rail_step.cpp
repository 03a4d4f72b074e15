#include "wizard/rail_step.h"

#include "widgets/colours.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QPainter>

namespace {

constexpr int kMarkGap = kUnit + kUnit / 2; // between mark and name
constexpr int kTitleFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr double kLineWidth = 1.5;
constexpr int kAir = 4; // between a mark and its lines

QColor accentOf(const QPalette &palette)
{
    return accentColour(palette, palette.color(QPalette::Window));
}

QColor quietOf(const QPalette &palette)
{
    return quietColour(palette, palette.color(QPalette::Window));
}

} // namespace

RailStep::RailStep(int index, int count) : m_index(index), m_count(count)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("step%1").arg(index + 1));
    setState(State::ToCome, false);
}

int RailStep::markSide(const QWidget &widget, bool compact)
{
    return widget.fontMetrics().height() * (compact ? 5 : 6) / 4;
}

void RailStep::setTitle(const QString &title)
{
    m_title = title;
    tell();
    updateGeometry();
}

void RailStep::setState(State state, bool leadsBack)
{
    m_state = state;
    m_leadsBack = leadsBack;
    setFocusPolicy(leadsBack ? Qt::StrongFocus : Qt::NoFocus);
    tell();
    updateGeometry();
}

void RailStep::setCompact(bool compact)
{
    m_isCompact = compact;
    tell();
    updateGeometry();
}

void RailStep::tell()
{
    const QString state = m_state == State::Done      ? tr("done")
                          : m_state == State::Current ? tr("current step")
                                                      : tr("not yet");
    setAccessibleName(
        tr("Step %1 of %2: %3, %4").arg(QString::number(m_index + 1), QString::number(m_count), m_title, state));
    setAccessibleDescription(m_leadsBack ? tr("Leads back to this step") : QString());
    setToolTip(m_isCompact ? m_title : QString());
    update();
}

QFont RailStep::titleFont() const
{
    QFont own = font();
    own.setWeight(m_state == State::Current ? QFont::DemiBold : QFont::Normal);
    own.setUnderline(m_leadsBack && underMouse());
    return own;
}

QRect RailStep::titleRect(int width, int height) const
{
    const int left = markSide(*this, m_isCompact) + kMarkGap;
    return {left, 0, qMax(1, width - left), height};
}

int RailStep::heightForWidth(int width) const
{
    const int ofMark = markSide(*this, m_isCompact) + (m_isCompact ? 2 : 3) * kUnit;
    if (m_isCompact)
        return ofMark;
    const QRect title = titleRect(width, QWIDGETSIZE_MAX);
    return qMax(ofMark, QFontMetrics(titleFont()).boundingRect(title, kTitleFlags, m_title).height() + 2 * kUnit);
}

QSize RailStep::sizeHint() const
{
    const int side = markSide(*this, m_isCompact);
    return {side, heightForWidth(m_isCompact ? side : qMax(side, width()))};
}

QRectF RailStep::mark() const
{
    const int side = markSide(*this, m_isCompact);
    const int top = (height() - side) / 2;
    return {0.5, top + 0.5, side - 1.0, side - 1.0};
}

void RailStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    paintMark(painter);
    if (m_isCompact)
        return;
    painter.setFont(titleFont());
    painter.setPen(m_state == State::ToCome ? quietOf(palette()) : palette().color(QPalette::WindowText));
    painter.drawText(titleRect(width(), height()), kTitleFlags, m_title);
}

// Half the way to each neighbour.
void RailStep::paintLines(QPainter &painter) const
{
    const QRectF around = mark();
    const double x = around.center().x();
    const auto line = [&](bool isWalked, double from, double to) {
        painter.setPen(QPen(isWalked ? accentOf(palette()) : edgeColour(palette()), kLineWidth));
        painter.drawLine(QPointF(x, from), QPointF(x, to));
    };
    if (m_index > 0)
        line(m_state != State::ToCome, 0, around.top() - kAir);
    if (m_index < m_count - 1)
        line(m_state == State::Done, around.bottom() + kAir, height());
}

void RailStep::paintMark(QPainter &painter) const
{
    const QColor accent = accentOf(palette());
    painter.setPen(QPen(m_state == State::ToCome ? quietOf(palette()) : accent, kLineWidth));
    painter.setBrush(m_state == State::Current ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(mark());
    if (m_state == State::Done) {
        const QSize size = (mark().size() * 0.7).toSize();
        painter.drawPixmap(mark().center() - QPointF(size.width() / 2.0, size.height() / 2.0),
                           iconPixmap(QStringLiteral("check"), accent, size, devicePixelRatioF()));
        return;
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_state == State::Current ? readable(palette().color(QPalette::HighlightedText), accent)
                                             : quietOf(palette()));
    painter.drawText(mark(), Qt::AlignCenter, QString::number(m_index + 1));
}
