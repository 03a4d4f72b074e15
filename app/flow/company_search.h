#pragma once

#include "flow/typed_query.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// How long is waited for registers when there is something to go on with already.
struct LookupPatience
{
    std::chrono::milliseconds grace{500}; // for the others, when the first answer is the very name and nothing else
    std::chrono::milliseconds details{5000}; // for what is missing of the chosen company
    std::chrono::milliseconds refresh{2000}; // … when nothing is, but what is known is a copy's
};

/// The registers are asked for rows, or for one company, and the draft says what they answered. Where the journey goes
/// from there is the flow's.
class CompanySearch final : public QObject
{
    Q_OBJECT

public:
    CompanySearch(CompanyLookup &companies, const TypedQuery &typed, Draft &draft, LookupPatience patience);

    bool isAsking() const { return m_asking != Asking::Nothing; }
    bool isBusy() const; // asking, with nothing to go on with meanwhile
    bool isCompleting() const { return m_asking == Asking::Details; }
    QStringList awaited() const; // ids of those that are being asked, for whatever reason
    bool canAskAgain() const; // about the draft's company; a person's number only as far as the user agreed

    void start(bool isListShown); // what is typed; rows that are shown stay
    void complete(const Company &chosen); // asks by number for what it does not say; known() comes whatever they answer
    void askAgain(); // about the draft's company, which is renewed in place
    void drop(); // what is asked

Q_SIGNALS:
    void changed();
    void listed(); // from then on the user chooses, and no page turns by itself
    void known(const Company &company);
    void renewed();
    void failed(const Error &error);

private:
    enum class Asking { Nothing, Rows, MoreRows, Details, Again }; // MoreRows: some are shown
    using Heard = void (CompanySearch::*)(const LookupAnswer &);

    void ask(const QStringList &asked, const CompanyQuery &query, Done<LookupAnswer> done, Heard soFar);
    QStringList whoKnowsMore(const CompanyId &id) const;
    QStringList toBeAskedAbout(const Company &chosen) const;
    void note(const LookupAnswer &answer);
    void foundSoFar(const LookupAnswer &answer);
    void found(const Result<LookupAnswer> &answer);
    void showList();
    void detailsSoFar(const LookupAnswer &answer);
    void details(const LookupAnswer &answer);
    void noDetails(const Error &error);
    void detailsTooLate();
    void again(const Result<LookupAnswer> &answer);

    CompanyLookup &m_companies;
    const TypedQuery &m_typed;
    Draft &m_draft;
    Asking m_asking = Asking::Nothing;
    std::optional<Company> m_chosen; // while its details are asked for
    LookupAnswer m_detailsSoFar;
    Pending m_question;
    LookupPatience m_limits;
    QTimer m_grace;
    QTimer m_patience;
};
