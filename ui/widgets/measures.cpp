#include "widgets/measures.h"

#include <QFontMetrics>

int lineWidth(const QFontMetrics &metrics)
{
    constexpr int kHeights = 36;
    return kHeights * metrics.height();
}
