#pragma once

#include <QList>

#include <functional>

/// One state of one page: how to get there from the stop before, and how to tell that it is there.
struct Stop
{
    const char *name; // "waiting-opened": the step, then the state; empty: no picture, only on the way
    std::function<void()> act;
    std::function<bool()> isThere;
    bool isBrief = false; // soon over by itself: the picture is taken at once, without letting things settle
};

/// Stops that build on one another; each chapter begins with a start of the program of its own.
using Chapter = QList<Stop>;
