#pragma once

#include <QByteArray>
#include <QString>

namespace demo {

/// From here on this thread's ids and tokens are the same each time: of a demo that is shown in pictures.
void repeatRandom(quint32 seed);

QByteArray randomBytes(int count);
QString newUuid(); // without braces
QString newPassword(); // eight letters and digits
QString newToken(); // for a path: letters, digits, - and _

} // namespace demo
