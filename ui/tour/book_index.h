#pragma once

#include <QString>
#include <QStringList>

/// The page that shows all pictures of a tour: by chapter, one language and one look at a time.
QString bookIndex(const QStringList &states);

/// NAME-LANGUAGE-LOOK.png; a look is a theme, or a theme and how large.
QString pictureName(const QString &state, const QString &language, const QString &look);
