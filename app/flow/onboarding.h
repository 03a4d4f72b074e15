#pragma once

#include "domain/operator_profile.h"
#include "domain/personal_number.h"
#include "flow/draft.h"
#include "flow/waiting.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <set>

class AccountService;
class CompanyLookup;
class Registrations;
class SigningRun;
class SigningService;

/// The journey of design.md section 1, with no widget in sight: pages show it and hand it answers.
class Onboarding : public QObject
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
    };

    explicit Onboarding(Services services, QObject *parent = nullptr);
    ~Onboarding() override;

    const Draft &draft() const { return m_draft; }
    const OperatorProfile &profile() const { return m_services.profile; }
    const std::optional<Error> &error() const { return m_error; } // of the step the user is on
    bool isBusy() const { return m_busy; }                        // a request of this step is under way: offer cancel
    bool isDone(Step step) const { return m_done.contains(step); }

    void edit(Step step); // an answer of that step changes: it and all after it are open again, its request is dropped
    void cancelRequest(); // the user does not want to wait for this step's request; what was typed stays

    // Lookup and Results
    void setQuery(const QString &text);
    bool mustAskFirst() const; // the query is a person's number: say to whom it goes, then agreeToSend()
    void agreeToSend();
    void search();
    void select(qsizetype row);
    void choose(); // the selected row
    void fillInByHand(); // from Lookup, Results or Company (prefilled); Manual is next

    // Manual
    void setManual(const ManualEntry &entry);
    void submitManual(); // needs a name, a right number, a postcode and a town

    // Company
    void setContact(const QString &email, const QString &telephone);
    void confirm(); // needs a right e-mail; asks the operator's hint

    // Sign
    bool isNumberMissing() const; // a sole trader's, after a restart
    void setOrganisationNumber(const OrganisationNumber &number); // for isNumberMissing()
    void setAccepted(const QString &condition, bool accepted);
    /// `declaration`: the exact words beside the check box, in `language`; kept with the attempt.
    void sign(PersonalNumber signatory, const QString &declaration, const QString &language);

    /// Signera senare. Before Company it keeps a draft; from Company on with a right e-mail `openUnsigned` has the
    /// account created now. Ends with `leftForLater()`, or error() when it could not be created.
    bool canOpenUnsigned() const;
    void signLater(bool openUnsigned);

    // Waiting
    Waiting waiting() const;
    const SigningRun &signingRun() const { return *m_run; }
    SigningRun &signingRun() { return *m_run; }

    void startOver();                       // "Registrera ett företag till"
    bool resume(const QString &registrationId); // from the store; then resumeStep() tells where
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

    Services m_services;
    Draft m_draft;
    std::optional<Error> m_error;
    std::set<Step> m_done;
    Step m_resumeStep = Step::Lookup;
    bool m_busy = false;
    std::unique_ptr<SigningRun> m_run;
};
