#pragma once

#include "page_line.h"

#include <QDateTime>

/// After a start: a quiet line that what was filled in is still here, until the page is turned.
void welcomeBack(PageLine &line, const QDateTime &leftAt);
