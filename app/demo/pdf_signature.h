#pragma once

#include <QByteArray>
#include <QDateTime>

namespace demo {

/// The PDF with one more signature field, as an update after its end: what was there stays byte for byte. The signature is
/// made up, says so, and proves nothing. A file whose table of objects cannot be read gets one of its own.
QByteArray withSignature(const QByteArray &pdf, const QByteArray &id, const QDateTime &when);

} // namespace demo
