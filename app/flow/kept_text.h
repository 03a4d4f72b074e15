#pragma once

#include <QDate>
#include <QString>

/// The text when it has too few digits for a number; else nothing.
QString shortText(const QString &text);

/// What may lie on disk of a free text, as a name or an address: nothing when a person's number stands in it, or the day
/// that it begins with and more.
QString unlessNumbered(const QString &text);

/// What may lie on disk of a text that may be a number of that country: nothing when it is, or may become, a person's.
QString unlessPersonal(const QString &text, const QString &country, QDate today);
