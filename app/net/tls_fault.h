#pragma once

#include "base/result.h"

#include <QList>
#include <QSslError>

/// What Qt found wrong with a service's certificate, in the one word that helps most: who does not know the issuer need
/// not hear that the date is wrong too. Nothing found, and yet no connection: Other.
TlsFault tlsFaultOf(const QList<QSslError> &errors);
