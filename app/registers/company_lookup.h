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

/// What the registers know, which of them said nothing, and which are still being asked.
struct LookupAnswer
{
    QList<Company> companies = {}; // merged by number; what the better source does not say is filled from the others
    QList<SilentSource> silent = {}; // one failing source never hides the others
    QStringList waiting = {}; // ids of the sources that have not said anything yet
    QStringList nameless = {}; // ids of the sources that know the number, but do not tell whose it is
    QStringList withoutKeys = {}; // ids of the sources passed over because the user has given them no keys
};

/// Asks the right registers: a number one after the other in their order until one knows its name, a name all side by side.
class CompanyLookup
{
public:
    using SoFar = std::function<void(const LookupAnswer &)>;

    explicit CompanyLookup(std::vector<std::unique_ptr<CompanyRegister>> inOrder);

    void setOff(const QStringList &ids); // registers that the user does not want to be asked
    QList<RegisterTraits> all() const; // in their order, also those that are off
    void forget(); // keys have changed: what is remembered is asked anew

    /// Fails only when no source answered: then with the first source's error. A source whose keys are missing is passed
    /// over in silence, unless there is no other for that question: then Failure::KeysMissing.
    /// `soFar` is called each time that a source has said something and others are still being asked.
    Pending find(const CompanyQuery &query, Done<LookupAnswer> done, SoFar soFar = {});

    /// To whom a person's number would go (register ids), for the question before it is sent.
    QStringList personalNumberGoesTo() const;

private:
    std::vector<std::unique_ptr<CompanyRegister>> m_registers;
    QStringList m_off;
};
