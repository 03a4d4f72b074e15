#pragma once

#include <QString>
#include <QStringList>

namespace demo {

/// What a request is for.
enum class Place { Token, Bolagsverket, Vies, Peppol, Brreg, Prh, Nationwide, Inexchange, Visma, SigningPage, Info };

Place placeOf(const QString &path);
bool isService(Place place); // else it is a page, never slow or broken

QString sourceAt(Place place); // the register's name in a fault ("vies"); empty: no register
QStringList sources(); // all such names

} // namespace demo
