#pragma once

#include "flow/stored_status.h"

#include <QByteArray>

/// What `anslut status` prints for people, in the current language.
QString statusText(const StoredStatus &status);

/// … and for programs: one JSON object in one line. Its names and words are English and stay as they are (anslut(1)).
QByteArray statusJson(const StoredStatus &status, const QString &operatorId);

/// What `anslut remind` prints when it shows nothing.
QString nothingToRemindText(const StoredStatus &status);

/// `--company -` with something else than a number or an id on standard input; it is not repeated.
QString noCompanyOnInputText();

/// To whom types the number: it is not shown.
QString typeTheNumberText();
