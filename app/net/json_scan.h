#pragma once

#include <QByteArray>

/// An object anywhere in the text names a member twice: Qt would silently take the last (J2). Escapes are undone before
/// comparing. Total: any bytes give an answer, of broken JSON up to where it breaks.
bool hasDuplicateKeys(const QByteArray &json);

/// How deep objects and arrays nest, brackets in strings not counted (J1). Total as well.
int nestingOf(const QByteArray &json);
