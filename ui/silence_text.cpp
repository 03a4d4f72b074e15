#include "silence_text.h"

#include "error_text.h"
#include "source_text.h"

#include <QCoreApplication>

namespace {

struct SilenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SilenceText)
};

QString silenceLine(const SilentSource &source)
{
    const ErrorText text = errorText(source.error);
    //: a register, what happened, and a code to quote
    return SilenceWords::tr("%1: %2 (%3)").arg(sourceName(source.id), text.sentence, text.code);
}

} // namespace

QStringList silenceLines(const QList<SilentSource> &sources)
{
    QStringList lines;
    for (const SilentSource &source : sources)
        lines.append(silenceLine(source));
    return lines;
}

QList<Error> errorsOf(const QList<SilentSource> &sources)
{
    QList<Error> errors;
    for (const SilentSource &source : sources)
        errors.append(source.error);
    return errors;
}

QString askingText(const QStringList &ids)
{
    return ids.isEmpty() ? SilenceWords::tr("Searching the registers…")
                         : SilenceWords::tr("Asking %1…").arg(sourceNames(ids));
}
