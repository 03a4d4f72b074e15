#pragma once

#include "base/pending.h"
#include "domain/company.h"

#include <QObject>

class CompanyLookup;
class NationalRegister;
class TypedQuery;
struct Draft;

/// A company that may be the one that is being typed.
struct Suggestion
{
    Company company;
    QString otherName; // that it is registered under as well, when that one is what was typed

    bool operator==(const Suggestion &) const = default;
};

/// What the register on this computer finds while a Swedish company is being typed. Nothing leaves the computer.
class Suggestions final : public QObject
{
    Q_OBJECT

public:
    /// Without a register there are never any.
    Suggestions(NationalRegister *source, const CompanyLookup &companies, const TypedQuery &typed, const Draft &draft);

    bool isOn() const; // there is a register, it may be asked, and it knows the country
    bool isLacking() const; // there would be, with a register
    QDateTime made() const; // when the register was, UTC; of one that was opened
    const QList<Suggestion> &all() const { return m_all; } // for what is typed now, the best first
    bool areMore() const; // … than these

    void follow(); // what is typed may be another
    void forget(); // … and what was found

Q_SIGNALS:
    void changed();

private:
    bool isWanted() const;
    void show(const QList<Suggestion> &suggestions);

    NationalRegister *m_source;
    const CompanyLookup &m_companies;
    const TypedQuery &m_typed;
    const Draft &m_draft; // the flow's
    QString m_asked;
    QList<Suggestion> m_all;
    Pending m_question; // the newest one
};
