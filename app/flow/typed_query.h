#pragma once

#include "flow/draft.h"

#include <functional>

/// What is typed to look a company up: a number of which country or a name, who is asked with it, and whether a person's
/// number may go to them.
class TypedQuery
{
public:
    TypedQuery(const CompanyLookup &companies, const Draft &draft, std::function<QDateTime()> now)
        : m_companies(companies), m_draft(draft), m_now(std::move(now))
    {
    }

    QStringList countries() const; // that companies can be looked for in (ISO 3166-1 alpha-2), the most usual first
    bool isNumber() const; // six digits, or digits alone, are meant as a number, right or wrong
    std::optional<CompanyId> number() const; // when it is a right one of that country
    int shortestName() const; // characters of a name that some register looks for
    bool isSearchable() const; // a right number, or at least two characters that cannot be a (wrong) number
    CompanyQuery query() const;
    QStringList registersAsked() const; // ids of those that it goes to
    QString shown() const; // as typed; a person's number is masked

    bool mustAskFirst() const; // it is a person's number: say to whom it goes, then agreeToSend()
    QStringList personalNumberGoesTo() const; // register ids
    void agreeToSend() { m_agreedTo = personalNumberGoesTo(); }
    bool hasAgreed() const; // to all that it goes to now
    void forgetConsent() { m_agreedTo.clear(); } // another query is typed

private:
    const CompanyLookup &m_companies;
    const Draft &m_draft; // the flow's
    std::function<QDateTime()> m_now;
    QStringList m_agreedTo; // register ids that this person's number may go to
};
