#include "status_unknown_text.h"

#include "silence_text.h"
#include "source_text.h"

#include <QCoreApplication>

namespace {

struct StatusUnknownWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusUnknownText)
};

bool isUnknown(const Draft &draft)
{
    return draft.company && !draft.company->isByHand() && draft.company->status.kind == CompanyStatus::Kind::Unknown;
}

} // namespace

bool mayBeToldLater(const Draft &draft)
{
    return isUnknown(draft) && (draft.company->source.partial || !draft.silentOnCompany.isEmpty());
}

QStringList statusUnknownLines(const Draft &draft)
{
    if (!isUnknown(draft))
        return {};
    const Source &source = draft.company->source;
    if (!draft.silentOnCompany.isEmpty())
        return QStringList{StatusUnknownWords::tr("The company's status is not known, because not every register "
                                                  "answered.")}
               + silenceLines(draft.silentOnCompany);
    if (source.partial)
        return {StatusUnknownWords::tr("The company's status is not known, because a part of %1 did not answer.")
                    .arg(sourceName(source.id))};
    QString line =
        StatusUnknownWords::tr("The company's status is not known: %1 does not tell whether it is active, in "
                               "bankruptcy or deregistered.")
            .arg(sourceName(source));
    if (!draft.withoutKeysOnCompany.isEmpty())
        line += u' '
                + StatusUnknownWords::tr("%1 does. It takes keys of your own, which are free.")
                      .arg(sourceNames(draft.withoutKeysOnCompany));
    return {line};
}
