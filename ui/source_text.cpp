#include "source_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

// Names, not words: the same in every language.
const QHash<QString, QString> &registerNames()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("bolagsverket"), QStringLiteral("Bolagsverket")},
        {QStringLiteral("peppol"), QStringLiteral("Peppol Directory")},
        {QStringLiteral("vies"), QStringLiteral("VIES")},
        {QStringLiteral("brreg"), QStringLiteral("Brønnøysundregistrene")},
        {QStringLiteral("prh"), QStringLiteral("PRH")},
    };
    return names;
}

} // namespace

QString sourceName(const QString &id)
{
    if (id == QLatin1String("manual"))
        //: sv: ifyllt för hand
        return SourceWords::tr("typed by hand");
    if (id == QLatin1String("nationwide"))
        return SourceWords::tr("the register on this computer");
    return registerNames().value(id, id);
}

QString sourceName(const Source &source)
{
    return sourceNames(QStringList{source.id} + source.also);
}

QString sourceNames(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(sourceName(id));
    return QLocale().createSeparatedList(names);
}

QString fetchedText(const Source &source)
{
    if (source.id == QLatin1String("manual"))
        return SourceWords::tr("Typed by hand. The details are checked afterwards.");
    const QDateTime local = source.fetched.toLocalTime();
    const QString name = sourceName(source);
    if (!local.isValid())
        return SourceWords::tr("Fetched from %1.").arg(name);
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return SourceWords::tr("Fetched from %1 today at %2.").arg(name, time);
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    return SourceWords::tr("Fetched from %1 on %2 at %3.").arg(name, day, time);
}
