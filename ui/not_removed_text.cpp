#include "not_removed_text.h"

#include "error_text.h"

#include <QCoreApplication>

namespace {

struct NotRemovedWords
{
    Q_DECLARE_TR_FUNCTIONS(NotRemovedText)
};

} // namespace

QString notRemovedText()
{
    const ErrorText text = errorText(Error{.what = Failure::NotSaved});
    //: what to do next, and a code to quote
    return NotRemovedWords::tr("It could not be deleted, and is still on this computer. %1 (%2)")
        .arg(text.nextStep, text.code);
}
