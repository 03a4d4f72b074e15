#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

/// The language of the running program; switching it sends every widget a LanguageChange.
class Language
{
public:
    static QStringList available(); // "en", "sv"
    /// The first of the system's languages (QLocale::uiLanguages()) that we speak, else English.
    static QString preferred(const QStringList &uiLanguages);

    /// False, and nothing changes, when there is no such language.
    bool use(const QString &code);
    QString current() const { return m_code; } // empty before the first use()

private:
    std::unique_ptr<QTranslator> m_translator;
    QString m_code;
};
