#pragma once

#include <QString>

/// Whether a register of our version lies at `path`, by its first bytes alone: SQLite's head with our marks in it.
bool isRegister(const QString &path);
