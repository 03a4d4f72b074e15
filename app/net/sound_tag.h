#pragma once

#include <QByteArray>

/// An ETag as RFC 9110 has it; it goes into a header of ours, where nothing else may follow it (N17).
bool isSoundTag(const QByteArray &tag);
