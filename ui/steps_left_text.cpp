#include "steps_left_text.h"

#include <QCoreApplication>

namespace {

/// Not a promise: so long it takes who has the e-mail address and an eID at hand.
struct StepsLeftWords
{
    Q_DECLARE_TR_FUNCTIONS(StepsLeftText)
};

// Neither "2" nor "minutes" stands alone at the end of a line.
QString unbroken(QString text)
{
    constexpr QChar kNoBreak(0x00a0);
    for (int i = 1; i < text.size(); ++i)
        if (text[i] == u' ' && text[i - 1].isDigit())
            text[i] = kNoBreak;
    return text;
}

} // namespace

QString stepsLeftText(Step step)
{
    switch (step) {
    case Step::Lookup:
    case Step::Results:
    case Step::Manual: return unbroken(StepsLeftWords::tr("About 3 steps, 2 minutes"));
    case Step::Company: return unbroken(StepsLeftWords::tr("2 steps left, about a minute"));
    case Step::Sign:
    case Step::Waiting: return StepsLeftWords::tr("The last step");
    case Step::Existing:
    case Step::Done: return {};
    }
    Q_UNREACHABLE();
}
