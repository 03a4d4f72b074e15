#pragma once

#include <QStyleOptionButton>

class QPainter;
class QStyle;

/// How LookStyle draws what stands in a button, and how large it is: on one line, or on more where the window has no room
/// for one.
bool isPrimary(const QWidget *widget);
void drawPrimary(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget);
void drawWords(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget); // flat
QSize sizeOfWords(const QStyleOptionButton &button, const QWidget *widget);

bool isWrapped(const QStyleOptionButton &button);
void drawWrapped(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget);
QSize wrapped(const QSize &onOneLine, const QStyleOptionButton *button, const QWidget *widget);
