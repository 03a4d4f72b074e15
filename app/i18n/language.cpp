#include "i18n/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace {

constexpr QLatin1String kFolder(":/i18n");
constexpr QLatin1String kPrefix("anslut_");
constexpr QLatin1String kSuffix(".qm");

QString languageOf(const QString &tag) // "sv-Latn-SE", "sv_SE"
{
    return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

} // namespace

QStringList Language::available()
{
    QStringList codes;
    for (const QString &file : QDir(kFolder).entryList({kPrefix + u'*' + kSuffix}))
        codes.append(file.mid(kPrefix.size()).chopped(kSuffix.size()));
    return codes;
}

QString Language::preferred(const QStringList &uiLanguages)
{
    const QStringList codes = available();
    for (const QString &tag : uiLanguages) {
        if (codes.contains(languageOf(tag)))
            return languageOf(tag);
    }
    return QStringLiteral("en");
}

bool Language::use(const QString &code)
{
    auto next = std::make_unique<QTranslator>();
    if (!available().contains(code) || !next->load(kPrefix + code, kFolder)
        || !QCoreApplication::installTranslator(next.get()))
        return false;

    // The old one goes last, so that no text is ever without a translator.
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::move(next);
    m_code = code;
    QLocale::setDefault(QLocale(code));
    return true;
}
