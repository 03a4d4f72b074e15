#include "tour/contrast_audit.h"

#include "results/company_delegate.h"
#include "tour/window_parts.h"
#include "widgets/colours.h"
#include "widgets/countdown.h"
#include "widgets/glyph.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace {

constexpr double kWords = 4.5;
constexpr double kParts = 3;
constexpr int kInside = 4; // past a frame and its corners
constexpr double kNothingDrawn = 1.02;
constexpr int kCaret = 12; // past the caret of an empty field

struct Spot
{
    QRect place; // in the window
    double least;
    QString what = {};
    bool mayBeEmpty = false;
};

// An edge, with what lies on both sides of it.
Spot edgeOf(const QRect &frame)
{
    return {QRect(frame.left() + 2 * kInside, frame.top() - 2, frame.width() - 4 * kInside, 5), kParts,
            QStringLiteral(" outline")};
}

QRect inner(const QRect &frame)
{
    return frame.adjusted(kInside, kInside, -kInside, -kInside);
}

// What stands in the margin of a label is drawn there by what it lies in: a step's figure and its ring.
QList<Spot> labelSpots(const QLabel &label, const QRect &place)
{
    QList<Spot> spots;
    if (const int margin = label.contentsMargins().left(); margin > 2 * kInside)
        spots.append(
            {QRect(place.left(), place.top(), margin - kInside, place.height()), kParts, QStringLiteral(" mark")});
    if (!label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        spots.append({label.contentsRect().translated(place.topLeft()), label.text().isEmpty() ? kParts : kWords});
    return spots;
}

QList<Spot> checkSpots(const QAbstractButton &button, const QRect &place)
{
    const int mark = button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
    return {{QRect(place.left(), place.top(), mark, place.height()), kParts, QStringLiteral(" mark")},
            {place.adjusted(mark + kInside, 0, 0, 0), kWords}};
}

QList<Spot> buttonSpots(const QAbstractButton &button, const QRect &place)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button))
        return checkSpots(button, place);
    if (button.text().isEmpty())
        return {{place, kParts, QStringLiteral(" icon")}};
    if (!push || !push->isFlat())
        return {{inner(place), kWords}, edgeOf(place)};
    const int icon = button.icon().isNull() ? 0 : button.fontMetrics().height();
    QList<Spot> spots{{place.adjusted(icon + (icon ? kInside : 0), 0, 0, 0), kWords}};
    if (icon)
        spots.append({QRect(place.left(), place.top(), icon, place.height()), kParts, QStringLiteral(" icon")});
    return spots;
}

QList<Spot> fieldSpots(const QLineEdit &field, const QRect &place)
{
    QList<Spot> spots;
    if (field.hasFrame() && !isInside(*field.parentWidget(), "QComboBox"))
        spots.append(edgeOf(place));
    if (!wordsOf(field).isEmpty())
        spots.append({inner(place).adjusted(field.text().isEmpty() ? kCaret : 0, 0, 0, 0), kWords});
    return spots;
}

// Line by line, and left and right apart: each may have a colour of its own.
QList<Spot> rowSpots(const QAbstractItemView &view, const QWidget &window)
{
    QList<Spot> spots;
    const QWidget *paper = view.viewport();
    const QPoint corner = paper->mapTo(&window, QPoint(0, 0));
    const QRect seen = placeIn(window, *paper);
    for (int i = 0; view.model() && i < view.model()->rowCount(); ++i) {
        const QRect row = view.visualRect(view.model()->index(i, 0)).translated(corner);
        if (!seen.contains(row))
            break;
        const int lines = row.height() > 2 * view.fontMetrics().height() ? 2 : 1;
        const QSize part(row.width() / 2, row.height() / lines);
        for (int at = 0; at < 2 * lines; ++at)
            spots.append({QRect(row.topLeft() + QPoint(at % 2 * part.width(), at / 2 * part.height()), part)
                              .adjusted(kInside, 0, -kInside, -2),
                          kWords, QStringLiteral(" row %1").arg(i + 1), true});
    }
    return spots;
}

QList<Spot> tabSpots(const QTabBar &tabs, const QRect &place)
{
    QList<Spot> spots;
    for (int i = 0; i < tabs.count(); ++i)
        spots.append(
            {inner(tabs.tabRect(i).translated(place.topLeft())), kWords, QStringLiteral(" tab %1").arg(i + 1)});
    return spots;
}

QList<Spot> spotsOf(const QWidget &window, const QWidget &part)
{
    const QRect place = placeIn(window, part);
    if (place.height() < part.height()) // cut by the edge of what it scrolls in
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return labelSpots(*label, place);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return buttonSpots(*button, place);
    if (const auto *field = qobject_cast<const QLineEdit *>(&part))
        return fieldSpots(*field, place);
    if (qobject_cast<const QComboBox *>(&part))
        return {edgeOf(place), {inner(place), kWords}};
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        return tabSpots(*tabs, place);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&part))
        return rowSpots(*view, window);
    if (qobject_cast<const Glyph *>(&part))
        return {{place, kParts}};
    return qobject_cast<const Countdown *>(&part) ? QList<Spot>{{place, kWords}} : QList<Spot>{};
}

QImage cutOut(const QImage &picture, const QRect &place)
{
    const qreal scale = picture.devicePixelRatio();
    return picture.copy(QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)
                            .toRect()
                            .intersected(picture.rect()));
}

// The outline of what cannot be used says nothing that its words do not.
bool isMeasured(const QWidget &part, const Spot &spot, double ratio)
{
    const bool isDrawn = ratio > kNothingDrawn || !spot.mayBeEmpty;
    return isDrawn && (part.isEnabled() || spot.least >= kWords);
}

} // namespace

double drawnContrast(const QImage &picture)
{
    constexpr int kFew = 3;
    QHash<QRgb, int> colours;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++colours[line[x]];
    }
    QRgb ground = 0;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one)
        if (one.value() > colours.value(ground))
            ground = one.key();
    QList<std::pair<double, int>> drawn;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one)
        drawn.append({contrast(QColor(one.key()), QColor(ground)), one.value()});
    std::sort(drawn.begin(), drawn.end(), std::greater<>());
    int pixels = 0;
    for (const auto &[ratio, count] : std::as_const(drawn))
        if ((pixels += count) >= kFew)
            return ratio;
    return 1;
}

QList<Contrast> contrastsIn(const QWidget &window, const QImage &picture)
{
    QList<Contrast> all;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    for (const QWidget *part : shownParts(window))
        for (const Spot &spot : spotsOf(window, *part)) {
            const double ratio = drawnContrast(cutOut(plain, spot.place));
            if (isMeasured(*part, spot, ratio))
                all.append({calledIn(window, *part) + spot.what, ratio, spot.least});
        }
    return all;
}
