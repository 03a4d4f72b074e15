#pragma once

#include <QList>
#include <QUrl>

#include <utility>

/// The address of `path` below `base`, whether the base ends with a slash or not.
inline QUrl below(QUrl base, const QString &path)
{
    const QString folder = base.path();
    base.setPath(folder.endsWith(u'/') ? folder + path : folder + u'/' + path);
    return base;
}

/// The same address with these terms. By hand: QUrlQuery leaves a plus sign as it is, and servers read a blank.
inline QUrl withTerms(QUrl url, const QList<std::pair<QByteArray, QString>> &terms)
{
    QByteArray query;
    for (const auto &[name, value] : terms)
        query += (query.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}
