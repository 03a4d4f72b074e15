#include "window_language.h"

#include <QLocale>

QString windowLanguage()
{
    return QLocale().language() == QLocale::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
}

QUrl linkOf(const LocalText &link)
{
    return QUrl(link.in(windowLanguage()), QUrl::StrictMode);
}
