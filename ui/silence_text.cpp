#include "silence_text.h"

#include "error_text.h"
#include "source_text.h"

#include <QCoreApplication>

#include <algorithm>

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

QString allSilentText(const QList<SilentSource> &sources)
{
    const Error &first = sources.first().error;
    if (sources.size() == 1) //: a register, and what happened with what to do next
        return SilenceWords::tr("%1: %2").arg(sourceName(sources.first().id), errorLine(first));
    const bool isOneReason = std::all_of(sources.begin(), sources.end(),
                                         [&first](const SilentSource &one) { return one.error.what == first.what; });
    const QString nextStep = isOneReason ? errorText(first).nextStep
                                         : SilenceWords::tr("Try again in a moment, or fill in the details yourself.");
    //: what to do next; a line for each register follows
    return SilenceWords::tr("No register answered. %1").arg(nextStep) + u'\n' + silenceLines(sources).join(u'\n');
}

bool isToldBy(const QList<SilentSource> &sources, const Error &error)
{
    return std::any_of(sources.begin(), sources.end(),
                       [&error](const SilentSource &source) { return source.error == error; });
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
