#include "signing/method_choice.h"

#include <algorithm>
#include <utility>

namespace {

bool saysBankId(const SigningMethod &method)
{
    const QLatin1String word("bankid");
    return method.identifier.contains(word, Qt::CaseInsensitive) || method.name.contains(word, Qt::CaseInsensitive);
}

auto methodCalled(const QString &identifier, const QList<SigningMethod> &list)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const SigningMethod &method) { return method.identifier == identifier; });
}

auto preferredIn(const QList<SigningMethod> &list, const QString &named)
{
    if (const auto it = methodCalled(named, list); it != list.end())
        return it;
    const auto first = std::find_if(list.begin(), list.end(), saysBankId);
    const bool isOnly = first != list.end() && std::none_of(first + 1, list.end(), saysBankId);
    return isOnly ? first : list.end();
}

} // namespace

OfferedMethods offeredMethods(QList<SigningMethod> list, const QString &named)
{
    const auto preferred = preferredIn(std::as_const(list), named) - list.cbegin();
    if (preferred == list.size())
        return {std::move(list), false};
    list.move(preferred, 0);
    return {std::move(list), true};
}

Result<SigningMethod> chosenMethod(const OfferedMethods &offered, const QString &identifier)
{
    if (identifier.isEmpty() && offered.isFirstPreferred)
        return offered.list.first();
    const auto called = methodCalled(identifier, offered.list);
    if (identifier.isEmpty() || called == offered.list.end())
        return fail(Failure::NoSigningMethod);
    return *called;
}
