#include "source_text.h"

#include "base/wall_clock.h"
#include "nationwide_text.h"

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

// It was not fetched just now: it is as old as the register.
QString copyText(const Source &source)
{
    if (!source.fetched.isValid())
        return SourceWords::tr("From %1.").arg(sourceName(source));
    if (!source.also.isEmpty())
        return SourceWords::tr("From %1, as of %2.").arg(sourceName(source), registerDayText(source.fetched));
    return SourceWords::tr("From Sweden's company register on this computer, as of %1.")
        .arg(registerDayText(source.fetched));
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

QString sourceTag(const Source &source)
{
    const bool isHere = source.id == QLatin1String("nationwide") && source.also.isEmpty();
    //: where a company was found
    return isHere ? SourceWords::tr("this computer") : sourceName(source);
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
    if (source.id == QLatin1String("nationwide"))
        return copyText(source);
    const QDateTime local = source.fetched.toLocalTime();
    const QString name = sourceName(source);
    if (!local.isValid())
        return SourceWords::tr("Fetched from %1.").arg(name);
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == WallClock::today())
        return SourceWords::tr("Fetched from %1 today at %2.").arg(name, time);
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    return SourceWords::tr("Fetched from %1 on %2 at %3.").arg(name, day, time);
}
