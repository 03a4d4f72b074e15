#pragma once

#include "domain/operator_profile.h"

#include <QString>
#include <QUrl>

/// The language of the window, for texts that the operator gives in both: "sv" or "en".
QString windowLanguage();

/// The operator's link in that language; invalid when there is none.
QUrl linkOf(const LocalText &link);
