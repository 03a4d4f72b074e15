#include "widgets/illustration.h"

#include "widgets/colours.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

#include <cmath>
#include <numbers>

namespace {

using namespace std::chrono_literals;

// The tones that the files are drawn in, so that they can be looked at as they are.
constexpr auto kLine = "#222222";
constexpr auto kTint = "#dde6ee";
constexpr auto kAccent = "#2a7ab8";

constexpr auto kStep = 150ms; // six or seven a second: a breath needs no more, and costs next to nothing
constexpr int kSteps = 20; // a breath of three seconds
constexpr double kLeast = 0.8; // of its height: less is a speck
constexpr double kPalest = 0.35; // share of the accent at its end

/// Nothing to be met.
class AccessibleDrawing final : public QAccessibleWidget
{
public:
    explicit AccessibleDrawing(QWidget *drawing) : QAccessibleWidget(drawing, QAccessible::Graphic) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = true;
        return state;
    }
};

QAccessibleInterface *accessibleDrawingOf(const QString &, QObject *object)
{
    auto *drawing = qobject_cast<Illustration *>(object);
    return drawing ? new AccessibleDrawing(drawing) : nullptr;
}

QByteArray recoloured(const QString &name, const QPalette &palette, double accentShare)
{
    QFile file(QStringLiteral(":/drawings/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QColor paper = palette.color(QPalette::Base);
    const bool onlyLines = isHighContrast(palette);
    const QColor line = onlyLines ? palette.color(QPalette::Text) : quietColour(palette, paper);
    const QColor tint = tintColour(palette, Tone::Neutral);
    const QColor accent = mixed(paper, accentColour(palette, paper, 3), accentShare);
    QByteArray svg = file.readAll();
    svg.replace(kLine, line.name().toLatin1());
    svg.replace(kTint, tint.name().toLatin1());
    svg.replace(kAccent, accent.name().toLatin1());
    return svg;
}

} // namespace

Illustration::Illustration(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(accessibleDrawingOf); // a second time changes nothing
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_breath.setInterval(kStep);
    connect(&m_breath, &QTimer::timeout, this, &Illustration::breathe);
}

void Illustration::setDrawing(const QString &name)
{
    if (name == m_drawing)
        return;
    m_drawing = name;
    update();
}

void Illustration::setAlive(bool alive)
{
    m_isAlive = alive;
    follow();
}

void Illustration::follow()
{
    const bool mayMove = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool moves = m_isAlive && mayMove && isVisible();
    if (moves == m_breath.isActive())
        return;
    moves ? m_breath.start() : m_breath.stop();
    m_step = 0;
    update();
}

void Illustration::breathe()
{
    if (window()->isMinimized())
        return;
    m_step = (m_step + 1) % kSteps;
    update();
}

QSize Illustration::fullSize() const
{
    const int line = fontMetrics().height();
    return {7 * line, 5 * line};
}

// A scroll area makes room for what its parts would like: who gives way likes nothing, and takes what is over.
QSize Illustration::sizeHint() const
{
    return m_givesWay ? QSize(fullSize().width(), 0) : fullSize();
}

void Illustration::setGivesWay(bool gives)
{
    m_givesWay = gives;
    QSizePolicy policy(QSizePolicy::Fixed, gives ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    policy.setVerticalStretch(gives ? 1 : 0); // before a spacer
    setSizePolicy(policy);
    setMaximumHeight(gives ? fullSize().height() : QWIDGETSIZE_MAX);
}

void Illustration::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setGivesWay(m_givesWay);
}

void Illustration::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void Illustration::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    follow();
}

void Illustration::paintEvent(QPaintEvent *)
{
    if (height() < kLeast * fullSize().height())
        return;
    const double swing = (1 + std::cos(2 * std::numbers::pi * m_step / kSteps)) / 2;
    const double share = kPalest + (1 - kPalest) * swing;
    QSvgRenderer drawing(recoloured(m_drawing, palette(), share));
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, rect());
}
