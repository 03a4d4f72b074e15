#pragma once

#include <QDate>
#include <QString>

/// The text when it has too few digits for a number; else nothing.
QString shortText(const QString &text);

/// What may lie on disk of a text that may be a number of that country: nothing when it is, or may become, a person's.
QString unlessPersonal(const QString &text, const QString &country, QDate today);
