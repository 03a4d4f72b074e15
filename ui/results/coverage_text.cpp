#include "results/coverage_text.h"

#include "flow/onboarding.h"
#include "source_text.h"

#include <QCoreApplication>

namespace {

struct CoverageWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageText)
};

// Few Swedish companies are there; no other register that is asked by name without keys has them all.
bool isOnlyPeppol(const QStringList &asked)
{
    return asked == QStringList{QStringLiteral("peppol")};
}

} // namespace

QString coverageText(const Onboarding &flow)
{
    const QStringList asked = flow.typedQuery().registersAsked();
    if (asked.isEmpty())
        return CoverageWords::tr("No register that could be asked is on, so nothing was sent. Turn one on, or fill in "
                                 "the details yourself.");
    const Draft &draft = flow.draft();
    QStringList sentences;
    if (!draft.nameless.isEmpty() && draft.hits.isEmpty())
        sentences +=
            CoverageWords::tr("%1 knows the number, but does not tell whose it is. Fill in the details yourself; "
                              "the number is there already.")
                .arg(sourceNames(draft.nameless));
    if (!draft.withoutKeys.isEmpty())
        sentences += CoverageWords::tr("%1 was not asked: it takes keys of your own, which are free.")
                         .arg(sourceNames(draft.withoutKeys));
    if (!flow.typedQuery().number() && isOnlyPeppol(asked))
        sentences += CoverageWords::tr("By name only companies in the %1 are found. Search for others by their "
                                       "organisation number, best with your own access to %2.")
                         .arg(sourceName(asked.first()), sourceName(QStringLiteral("bolagsverket")));
    return sentences.join(u' ');
}
