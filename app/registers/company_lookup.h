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
    QList<Company> companies = {}; // merged by number as lookup_merge.h says; each has a name
    QList<SilentSource> silent = {}; // one failing source never hides the others
    QStringList waiting = {}; // ids of the sources that have been asked and have not said anything yet
    QStringList nameless = {}; // ids of the sources that know the number, but do not tell whose it is
    QStringList withoutKeys = {}; // ids of the sources passed over because the user has given them no keys
};

/// Asks the right registers: those that are on, know the country, and may be asked for it if it is a person's number. A
/// number one after the other in their order until one tells whose it is, a name all side by side.
class CompanyLookup
{
public:
    using SoFar = std::function<void(const LookupAnswer &)>;

    explicit CompanyLookup(std::vector<std::unique_ptr<CompanyRegister>> inOrder);

    bool isOn(const QString &id) const { return !m_off.contains(id); }
    void setOff(const QStringList &ids); // registers that the user does not want to be asked, from now on
    QList<RegisterTraits> all() const; // in their order, also those that are off
    RegisterTraits traitsOf(const QString &id) const; // one that we do not know has none
    QStringList countries() const; // that one of them names as its own, also of those that are off

    /// Fails only when no source answered: then with the first source's error. A source whose keys are missing is passed
    /// over in silence, unless there is no other for that question: then Failure::KeysMissing.
    ///
    /// `soFar` is called each time that a source has said something and others are still being asked, and
    /// once more before it fails: an error names no source. Never after `done`.
    /// A row that it was given stays where it is among the others, there and in `done`; it may be completed, or told by
    /// a better source. New rows come after all of those, each time in order of use among themselves. So only an answer
    /// before which no row was given is in order of use as a whole.
    Pending find(const CompanyQuery &query, Done<LookupAnswer> done, SoFar soFar = {});
    /// The same, to those of them alone.
    Pending findAmong(const QStringList &ids, const CompanyQuery &query, Done<LookupAnswer> done, SoFar soFar = {});

    int shortestName(const QString &country) const; // that some register there looks for
    QStringList whoIsAsked(const CompanyQuery &query) const; // ids of those that such a question goes to

    /// To whom a person's number would go (register ids), for the question before it is sent.
    QStringList personalNumberGoesTo() const;

    /// Lets go of remembered answers and tokens: keys have changed, or what comes next must be fresh.
    void forget();

private:
    bool mayAsk(const CompanyRegister &source, const CompanyQuery &query) const;

    std::vector<std::unique_ptr<CompanyRegister>> m_registers;
    QStringList m_off;
};
