#pragma once

#include <QStringList>

/// What a tour makes of each state. In each plan every state is looked at in both languages.
struct TourPlan
{
    QString language; // it begins in
    QStringList themes; // looked at and taken
    QString mark; // of its pictures: "-200" at that scale
    bool takesAll = true; // else only the pictures in Swedish and light, which the documents show
    bool enlarges = false; // also at 300 % text on a small screen, and in words nearly half as long again
    bool movesScreens = false; // also dragged to each other screen, which has another scale, and back
    bool isPart = false; // of another tour, which makes the book of both

    static TourPlan plain();
    static TourPlan scaled();
    TourPlan withoutPictures() const; // an audit
    static QStringList languages();
    static QStringList palettes();
    QStringList thereAndBack() const; // the other languages, and at last the one it began in
};
