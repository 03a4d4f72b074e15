#pragma once

#include "domain/company.h"

/// The rows that are shown, each in its place and with what is now known of it; new ones come after them. A number may
/// have several rows (a sole trader's names): the first stays the first.
QList<Company> keepingPlaces(QList<Company> shown, const QList<Company> &now);
