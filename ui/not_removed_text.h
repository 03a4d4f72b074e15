#pragma once

#include <QString>

/// What was to be deleted is still on the disk: that, what to do, and the code to quote.
QString notRemovedText();
