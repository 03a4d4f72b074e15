#include "signing/method_choice.h"

#include <algorithm>

namespace {

bool saysBankId(const SigningMethod &method)
{
    const QLatin1String word("bankid");
    return method.identifier.contains(word, Qt::CaseInsensitive) || method.name.contains(word, Qt::CaseInsensitive);
}

} // namespace

Result<SigningMethod> chosenMethod(const QList<SigningMethod> &offered, const QString &preferred)
{
    const auto named = std::find_if(offered.begin(), offered.end(),
                                    [&](const SigningMethod &method) { return method.identifier == preferred; });
    if (named != offered.end())
        return *named;
    const auto first = std::find_if(offered.begin(), offered.end(), saysBankId);
    if (first == offered.end() || std::any_of(first + 1, offered.end(), saysBankId))
        return fail(Failure::NoSigningMethod);
    return *first;
}
