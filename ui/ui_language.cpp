#include "ui_language.h"

#include <QLocale>

QString uiLanguage()
{
    return QLocale().language() == QLocale::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
}

QUrl linkOf(const LocalText &link)
{
    return QUrl(link.in(uiLanguage()), QUrl::StrictMode);
}
