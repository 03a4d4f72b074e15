#pragma once

#include <QByteArray>

namespace demo {

class Companies;

/// Bolagsverket's weekly file of the demo's companies (registers.md 2.2), zipped; persons are in it as in the real one.
QByteArray bulkText(const Companies &companies);
QByteArray bulkZip(const Companies &companies); // the same bytes each time

} // namespace demo
