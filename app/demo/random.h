#pragma once

#include <QByteArray>
#include <QString>

namespace demo {

QByteArray randomBytes(int count);
QString newUuid(); // without braces
QString newPassword(); // eight letters and digits
QString newToken(); // for a path: letters, digits, - and _

} // namespace demo
