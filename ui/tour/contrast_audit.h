#pragma once

#include <QImage>
#include <QString>

class QWidget;

/// How far the colours of one part are from one another, as they are drawn: its words from what they lie on (4.5 at
/// least), or its outline, mark or icon from what is round it (3 at least, where it can be used).
struct Contrast
{
    QString part;
    double ratio = 0;
    double least = 0;

    bool isEnough() const { return ratio >= least; }
};

/// Of everything that is seen in a picture of the window.
QList<Contrast> contrastsIn(const QWidget &window, const QImage &picture);

/// The contrast of what is drawn in a picture to its commonest colour. One pixel is no drawing; a few are.
double drawnContrast(const QImage &picture);
