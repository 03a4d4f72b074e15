#pragma once

#include <QUrl>

/// The address of `path` below `base`, whether the base ends with a slash or not.
inline QUrl below(QUrl base, const QString &path)
{
    const QString folder = base.path();
    base.setPath(folder.endsWith(u'/') ? folder + path : folder + u'/' + path);
    return base;
}
