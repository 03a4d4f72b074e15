#pragma once

#include "domain/company_register.h"

#include <memory>
#include <vector>

/// A source that did not answer a search.
struct SilentSource
{
    QString id;
    Error error;
};

/// What the registers know, and which of them said nothing.
struct LookupAnswer
{
    QList<Company> companies; // merged by number, the better source's details first
    QList<SilentSource> silent; // one failing source never hides the others
};

/// Asks the right registers: a number one after the other in their order until one knows it, a name all side by side.
class CompanyLookup
{
public:
    explicit CompanyLookup(std::vector<std::unique_ptr<CompanyRegister>> inOrder);

    /// Fails only when no source answered: then with the first source's error. A source whose keys are missing is passed
    /// over in silence, unless there is no other for that question: then Failure::KeysMissing.
    Pending find(const CompanyQuery &query, Done<LookupAnswer> done);

    /// To whom a person's number would go (register ids), for the question before it is sent.
    QStringList personalNumberGoesTo() const;

private:
    std::vector<std::unique_ptr<CompanyRegister>> m_registers;
};
