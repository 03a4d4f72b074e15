#pragma once

#include "domain/operator_profile.h"
#include "flow/record.h"
#include "flow/signing_run.h"
#include "flow/withdrawals.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>

class CompanyLookup;
class Registrations;

/// How long is waited for registers when there is something to go on with already.
struct LookupPatience
{
    std::chrono::milliseconds grace{500}; // for the others, when the first answer is the very name and nothing else
    std::chrono::milliseconds details{5000}; // for what is missing of the chosen company
};

/// The journey of design.md section 1, with no widget in sight: pages show it and hand it answers.
class Onboarding final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        CompanyLookup &companies;
        AccountService &accounts;
        SigningService &signing;
        Registrations &registrations;
        const OperatorProfile &profile;
        std::function<QDateTime()> now;
        Pace pace = {};
        LookupPatience patience = {};
    };

    explicit Onboarding(Services services, QObject *parent = nullptr);
    ~Onboarding() override;

    const Draft &draft() const { return m_record.draft; }
    const OperatorProfile &profile() const { return m_services.profile; }
    const std::optional<Error> &error() const { return m_error; } // of the step the user is on
    bool isBusy() const { return m_busy; } // a request of this step is under way: offer cancel
    bool isAsking() const { return m_asking != Asking::Nothing; } // registers: unless busy, one may go on meanwhile
    QStringList awaited() const; // ids of those that are being asked, for whatever reason
    bool isDone(Step step) const { return m_done.contains(step); }

    void setLanguage(const QString &language) { m_record.language = language; } // "sv", "en"
    void setCurrent(Step step); // where the user is now
    void edit(Step step); // an answer of that step changes: it and all after it are open again, its request is dropped
    void cancelRequest(); // the user does not want to wait for this step's request; what was typed stays

    // Lookup and Results
    QStringList countries() const; // that companies can be looked for in (ISO 3166-1 alpha-2), the most usual first
    void setCountry(const QString &country); // one of them
    void setQuery(const QString &text);
    bool isNumberTyped() const; // six digits, or digits alone, are meant as a number, right or wrong
    std::optional<CompanyId> numberAsked() const; // the query when it is a right number of that country
    int shortestName() const; // characters of a name that some register looks for
    bool isSearchable() const; // a right number, or at least two characters that cannot be a (wrong) number
    QStringList registersAsked() const; // ids of those that the query goes to
    QString shownQuery() const; // as typed; a person's number is masked
    bool mustAskFirst() const; // the query is a person's number: say to whom it goes, then agreeToSend()
    QStringList personalNumberGoesTo() const; // register ids
    void agreeToSend(); // to those
    void registersChanged(); // others may be asked now, or with other keys: the same question is worth asking again
    void search(); // from the results: asks again, and the rows stay
    void select(qsizetype row);
    void choose(); // asks by number for what the row does not say, then goes on whatever comes of it
    void fillInByHand(); // from Lookup, Results or Company (prefilled); Manual is next

    // Manual and Company
    void setManual(const ManualEntry &entry);
    void submitManual(); // needs a name, a right number, a postcode and a town
    void setContact(const QString &email, const QString &telephone);
    bool isCountryOpen() const; // the operator registers companies of that country
    bool canAskAgain() const; // about the chosen company; a person's number only as far as the user agreed
    void askAgain(); // its details are renewed in place
    void confirm(); // needs a right e-mail; asks the operator's hint

    // Sign
    bool isNumberMissing() const; // a sole trader's, after a restart
    void setOrganisationNumber(const OrganisationNumber &number);
    void setAccepted(const QString &condition, bool accepted);
    bool isAllAccepted() const;
    /// `declaration`: the exact words beside the check box, in `language`; kept with the attempt.
    void sign(PersonalNumber signatory, const QString &declaration, const QString &language);

    /// The page that will be signed, to read first; needs a company and a right e-mail.
    Pending makePreview(const QString &declaration, Done<QByteArray> done) const;

    /// Signera senare. Ends with leftForLater(), with the Done step when the account was opened, or with error().
    bool canOpenUnsigned() const; // from Company on, with a right e-mail, and not opened yet
    void signLater(bool openUnsigned);
    bool hasAnything() const; // something would be lost by leaving without saving

    Withdrawals &withdrawals() { return m_withdrawals; }
    SigningRun &signingRun() { return *m_run; }
    const SigningRun &signingRun() const { return *m_run; }
    Waiting waiting() const { return m_run->state(); }

    void startOver(); // "Registrera ett företag till"
    void discard(); // forgets this registration, here only
    bool resume(const QString &registrationId); // then the wizard turns to resumeStep()
    Step resumeStep() const { return m_resumeStep; }

Q_SIGNALS:
    void changed();
    void stepDone(Step step);
    void wentByHand(); // fillInByHand() from a later page: the wizard turns to Manual
    void leftForLater();
    void startedOver();

private:
    void finish(Step step);
    void stop(const Error &error);
    CompanyQuery query() const;
    void ask(const CompanyQuery &query, Done<LookupAnswer> done, void (Onboarding::*soFar)(const LookupAnswer &));
    void drop(); // what the registers are asked
    bool hasAgreed() const;
    void note(const LookupAnswer &answer);
    void foundSoFar(const LookupAnswer &answer);
    void found(const Result<LookupAnswer> &answer);
    void showList();
    void goOnWith(const Company &company);
    void detailsSoFar(const LookupAnswer &answer);
    void details(const LookupAnswer &answer);
    void noDetails(const Error &error);
    void detailsTooLate();
    void renewed(const Result<LookupAnswer> &answer);
    void prefill();
    void take(const Company &company);
    void begin(Record record);
    void forkWhenOpened();
    bool adoptKnown();
    void openAccount(Done<Registered> done);
    void opened(Registered answer);
    void signAfterOpening();
    Registration registration() const;
    Company companyTyped() const;
    QDate today() const { return m_services.now().date(); }
    Pending save(Done<void> done);
    void saveInPassing(); // nobody waits for it; a failure is told
    void saveTyped(); // a moment after the last key: no crash takes more than that

    Services m_services;
    Withdrawals m_withdrawals;
    Record m_record;
    std::optional<Error> m_error;
    std::set<Step> m_done;
    Step m_current = Step::Lookup;
    Step m_resumeStep = Step::Lookup;
    bool m_busy = false;
    QStringList m_agreedTo; // register ids that this person's number may go to
    enum class Asking { Nothing, Search, Details, Again } m_asking = Asking::Nothing;
    bool m_isListShown = false; // from then on the user chooses, and no page turns by itself
    std::optional<Company> m_chosen; // while its details are asked for
    LookupAnswer m_detailsSoFar;
    std::optional<PersonalNumber> m_signatory; // between Signera and the run
    std::unique_ptr<SigningRun> m_run;
    Pending m_pending;
    Pending m_question; // to the registers
    Pending m_save;
    QTimer m_typed;
    QTimer m_grace;
    QTimer m_patience;
};
