#pragma once

#include <QString>

/// What --help prints, in the current language.
QString helpText();

/// One line about an argument that was not understood.
QString wrongArgumentText(const QString &argument);
