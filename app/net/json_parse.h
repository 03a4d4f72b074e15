#pragma once

#include <QByteArray>
#include <QJsonDocument>

#include <optional>

/// One whole JSON object or array of at most 32 levels, valid UTF-8 (a BOM is dropped) without a raw NUL, and if asked
/// without a key twice. Everything that comes in is read by this (J1, J2, J4).
std::optional<QJsonDocument> parseJson(QByteArray text, bool refuseDuplicates = false);
