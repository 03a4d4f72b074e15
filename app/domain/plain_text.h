#pragma once

#include <QString>

/// Text from outside made safe to show (U1-U4): control, bidi and zero-width characters dropped, runs of white space
/// made one blank, trimmed, at most `most` characters. Never cuts a surrogate pair; at most three combining marks
/// in a row.
QString plainText(QStringView text, qsizetype most = 200);

/// The same, set apart from the text around it (U+2068 … U+2069), for a name inside one of our sentences (U3).
QString isolated(const QString &plain);
