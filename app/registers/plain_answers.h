#pragma once

#include "domain/company_register.h"

#include <utility>

/// Nobody was asked: there is nothing to be found in this way.
inline Pending foundNothing(Done<QList<Company>> done)
{
    return later<QList<Company>>(QList<Company>{}, std::move(done));
}

/// Nobody was asked: the register must not be. `why` is for the log.
inline Pending refusedToAsk(const QString &why, Done<QList<Company>> done)
{
    return later<QList<Company>>(fail(Failure::AddressRefused, why), std::move(done));
}

/// A 404 or 410 to the question for one company says that nobody knows it, which is no failure.
inline Done<QList<Company>> noneWhenUnknown(Done<QList<Company>> done)
{
    return [done = std::move(done)](Result<QList<Company>> found) {
        const bool isUnknown = !found && found.error().what == Failure::NotFound;
        done(isUnknown ? QList<Company>{} : std::move(found));
    };
}

/// Passes on what a search for one number found of that number.
inline Done<QList<Company>> onlyAbout(const CompanyId &id, Done<QList<Company>> done)
{
    return [id, done = std::move(done)](Result<QList<Company>> found) {
        if (found)
            found->removeIf([&id](const Company &company) { return company.id != id; });
        done(std::move(found));
    };
}
