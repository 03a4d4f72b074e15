#pragma once

#include "domain/operator_profile.h"
#include "flow/company_search.h"
#include "flow/connection.h"
#include "flow/outbox.h"
#include "flow/record.h"
#include "flow/signed_elsewhere.h"
#include "flow/signing_run.h"
#include "flow/suggestions.h"
#include "flow/withdrawals.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>

class Registrations;

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
        Connection *connection = nullptr; // whether there is a network; nobody's: its own
        NationalRegister *nationwide = nullptr; // for suggestions
    };

    explicit Onboarding(Services services, QObject *parent = nullptr);
    ~Onboarding() override;

    const Draft &draft() const { return m_record.draft; }
    const OperatorProfile &profile() const { return m_services.profile; }
    const std::optional<Error> &error() const { return m_error; } // of the step the user is on
    bool isBusy() const { return m_busy || m_search.isBusy(); } // a request of this step is under way: offer cancel
    bool isAwaitingNetwork() const { return m_isAwaitingNetwork; } // once it is there, who was not reached is asked
    bool isOfflineSaid(const Error &error) const; // that there is no network says it already
    bool isDone(Step step) const { return m_done.contains(step); }

    void setLanguage(const QString &language) { m_record.language = language; } // "sv", "en"
    void setCurrent(Step step); // where the user is now
    void edit(Step step); // an answer of that step changes: it and all after it are open again, its request is dropped
    void cancelRequest(); // the user does not want to wait for this step's request; what was typed stays

    // Lookup and Results
    const TypedQuery &typedQuery() const { return m_typedQuery; }
    const CompanySearch &companySearch() const { return m_search; } // unless busy, one may go on meanwhile
    const Suggestions &suggestions() const { return m_suggestions; } // while one types
    void chooseSuggested(qsizetype row); // as one that was found and chosen
    bool wasSuggested() const { return m_wasSuggested; } // the company chosen last
    void setCountry(const QString &country); // one of typedQuery().countries()
    void setQuery(const QString &text);
    void agreeToSend(); // a person's number, to those that typedQuery() names
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
    void askAgain(); // about the company: its details are renewed in place
    void confirm(); // needs a right e-mail; asks the operator's hint

    // Sign
    bool isNumberMissing() const; // a sole trader's, after a restart
    void setOrganisationNumber(const OrganisationNumber &number);
    void setAccepted(const QString &condition, bool accepted);
    bool isAllAccepted() const;
    void setOtherEmail(const QString &email); // of a second signatory; empty: one is enough
    /// `declaration`: the exact words beside the check box, in `language`; kept with the attempt.
    void sign(PersonalNumber signatory, const QString &declaration, const QString &language);

    /// The page that will be signed, to read first; needs a company and a right e-mail.
    Pending makePreview(const QString &declaration, Done<QByteArray> done) const;

    /// Signera senare. Ends with leftForLater(), with the Done step when the account was opened, or with error().
    bool canOpenUnsigned() const; // from Company on, with a right e-mail, and not opened yet
    void signLater(bool openUnsigned);
    bool hasAnything() const; // something would be lost by leaving without saving

    // On this computer
    void keepNothing(bool on); // also of this registration, unless it may have been sent; off: saved at once
    bool keepsNothing() const;
    bool isKept() const; // this registration outlives the program
    void keepAllTheSame(); // this one

    const Connection &connection() const { return m_connection; }
    Outbox &outbox() { return m_outbox; }
    Withdrawals &withdrawals() { return m_withdrawals; }
    SigningRun &signingRun() { return *m_run; }
    const SigningRun &signingRun() const { return *m_run; }
    Waiting waiting() const { return m_run->state(); }

    void saveNow(); // what was changed and is not on its way to disk: before the program ends, or anything is sent
    bool cannotKeep() const; // it would be kept on this computer, but could not be the last time
    void keepAgain(); // perhaps it can now
    void leaveUnkept(); // what is on disk of it stays; a signing that no later start would know of is taken back
    const std::optional<Failure> &unkept() const { return m_unkept; } // why what is typed is not on disk now
    void startOver(); // "Registrera ett företag till"
    void discard(); // forgets this registration
    /// Deletes everything about a registration, this one or another: on this computer, and at the signing service what
    /// can still be signed there. What the user has signed stays, and so does the operator's account.
    void forget(const QString &registrationId);
    void forgetOld(); // at a start: what has been kept long enough
    bool resume(const QString &registrationId); // then the wizard turns to resumeStep()
    Step resumeStep() const { return m_resumeStep; }
    const QString &resumeFocus() const { return m_resumeFocus; } // the name of the field that had the keyboard there
    void noteFocus(const QString &field);

Q_SIGNALS:
    void changed();
    void stepDone(Step step);
    void unkeptChanged();
    void wentByHand(); // fillInByHand() from a later page: the wizard turns to Manual
    void leftForLater();
    void startedOver();

private:
    void finish(Step step);
    void stop(const Error &error);
    void prefill();
    void take(const Company &company);
    void sendAgain();
    void begin(Record record);
    void renewRun();
    void takeSignature(const QString &registrationId);
    void lookElsewhere();
    void takeElsewhere(Elsewhere found);
    void openAccount(Done<Registered> done);
    void openUnsignedNow();
    void queue(bool mayHaveArrived);
    void noteSent(const QString &id, Registered answer);
    void searchFailed(const Error &error);
    void awaitTheRest();
    void followTyping();
    bool isAnsweredHere() const;
    void searchOnceThere();
    bool isReadyToSign() const;
    void saveAndSign();
    void openAndSign();
    void signAfterOpening();
    Registration registration() const;
    Pending save(Done<void> done);
    Pending saveOfRun(Done<void> done);
    void stopUnsaved(const Error &why);
    void saveInPassing(); // nobody waits for it
    void noteKept(const Result<void> &saved);
    void noteChange(); // it is saved in a moment: no crash takes more than that
    void saveTyped();

    Services m_services;
    Connection m_ownConnection; // without one of the services'
    Connection &m_connection;
    Outbox m_outbox;
    Withdrawals m_withdrawals;
    Record m_record;
    TypedQuery m_typedQuery;
    CompanySearch m_search;
    Suggestions m_suggestions;
    std::optional<Error> m_error;
    std::set<Step> m_done;
    Step m_current = Step::Lookup;
    Step m_resumeStep = Step::Lookup;
    QString m_resumeFocus;
    bool m_busy = false;
    std::optional<Failure> m_unkept;
    bool m_isSaveRefused = false; // the last one
    bool m_isAwaitingNetwork = false;
    bool m_wasSuggested = false;
    bool m_isUnsavedTold = false; // that the disk would not know of the signing
    bool m_goesUnsaved = false; // … and the user goes on, this once
    std::optional<PersonalNumber> m_signatory; // between Signera and the run
    std::unique_ptr<SigningRun> m_run;
    Pending m_pending;
    Pending m_elsewhere;
    Pending m_save;
    QTimer m_typed;
};
