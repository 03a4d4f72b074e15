#pragma once

#include "registers/company_lookup.h"

#include <QObject>

#include <optional>

/// One question to several sources, and what they have said to it so far. Destroying it drops what is under way.
class Question : public QObject
{
public:
    Question(const QList<CompanyRegister *> &sources, CompanyQuery query, Done<LookupAnswer> done);

    void ask(); // a name: all sources at once; a number: one after the other until one knows it

private:
    using Companies = Result<QList<Company>>;

    struct Source
    {
        CompanyRegister *asked = nullptr;
        Pending pending = {};
        std::optional<Companies> said = {};
    };

    bool isName() const { return std::holds_alternative<CompanyName>(m_query); }
    void askOne(std::size_t source);
    void take(std::size_t source, const Companies &companies);
    bool isAnswered() const;
    Result<LookupAnswer> answer() const;

    std::vector<Source> m_sources;
    CompanyQuery m_query;
    Done<LookupAnswer> m_done;
};
