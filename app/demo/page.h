#pragma once

#include "demo/exchange.h"

namespace demo {

using PageValues = QHash<QString, QString>;

/// One of many that a page lists.
struct PageRow
{
    QString language;
    PageValues values;
};

/// A web page from resources/demo: TEMPLATE.html in layout.html, its {{words}} from words.json in that language, unless
/// `values` has them. Everything put in is escaped.
Answer page(const QString &name, const QString &language, const PageValues &values, const char *kind);

/// The page that says one thing: {{TOPIC.title}} and {{TOPIC.text}} of words.json.
Answer messagePage(const QString &topic, const QString &language, const PageValues &values, const char *kind);

/// The page with one NAME-row.html for each of `rows`, in its own language.
Answer listPage(const QString &name, const QString &language, const QList<PageRow> &rows);

/// What the browser asks for when nobody has chosen: "sv" or "en".
QString languageOf(const Call &call);

QString word(const QString &name, const QString &language);

} // namespace demo
