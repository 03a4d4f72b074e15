#pragma once

#include "registers/company_lookup.h"

#include <QObject>

#include <optional>

/// One question to several sources, and what they have said to it so far. Destroying it drops what is under way.
class Question : public QObject
{
public:
    using IsWanted = std::function<bool(const CompanyRegister &)>;

    /// `isWanted` is asked before each source is: it may have been switched off since.
    Question(const QList<CompanyRegister *> &sources, CompanyQuery query, IsWanted isWanted, Done<LookupAnswer> done,
             CompanyLookup::SoFar soFar);

    void ask(); // a name: all sources at once; a number: one after the other until one tells whose it is

private:
    using Companies = Result<QList<Company>>;

    struct Source
    {
        CompanyRegister *asked = nullptr;
        bool isAsked = false;
        Pending pending = {};
        std::optional<Companies> said = {};
    };

    bool isName() const { return std::holds_alternative<CompanyName>(m_query); }
    void askOne(std::size_t source);
    std::size_t nextWanted(std::size_t after) const; // the number of sources: none is left
    void take(std::size_t source, const Companies &companies);
    bool isAnswered() const; // by all that were asked
    void tellSoFar();
    LookupAnswer answerSoFar();
    Result<LookupAnswer> wholeAnswer();

    std::vector<Source> m_sources;
    CompanyQuery m_query;
    IsWanted m_isWanted;
    Done<LookupAnswer> m_done;
    CompanyLookup::SoFar m_soFar;
    QList<Company> m_shown; // the rows that were given already, in their order
};
