#pragma once

#include <QRect>
#include <QString>
#include <QWidgetList>

/// What the audits of a window share: its parts that are shown now, and what to call them in a fault.
QWidgetList shownParts(const QWidget &window);
QString calledIn(const QWidget &window, const QWidget &part); // its name, or its kind and its words
QString wordsOf(const QWidget &part); // that it shows: of a label, a button, a field, a choice
bool isInside(const QWidget &part, const char *kind); // itself, or one it lies in
QRect placeIn(const QWidget &window, const QWidget &part); // of what is seen of it; empty: nothing
