#pragma once

#include "accounts/account_service.h"
#include "flow/onboarding.h"
#include "flow/registrations.h"
#include "registers/company_lookup.h"
#include "signing/signing_service.h"
#include "storage/record_store.h"

#include "support/qt_test.h"

#include <QTemporaryDir>

/// Answers when the test says so, and keeps what it was asked. Letting go of a question silences it.
template<typename T> struct Question
{
    Pending ask(Done<T> done)
    {
        ++asked;
        auto scope = std::make_unique<QObject>();
        QObject::connect(scope.get(), &QObject::destroyed, scope.get(),
                         [this, mine = asked, here = std::weak_ptr(alive)] {
                             if (here.lock() && asked == mine) // else a newer question has taken its place
                                 answerNow = {};
                         });
        answerNow = std::move(done);
        return Pending(std::move(scope));
    }

    bool isOpen() const { return static_cast<bool>(answerNow); }
    void answer(Result<T> result)
    {
        const auto call = std::exchange(answerNow, {});
        call(std::move(result));
    }

    int asked = 0;
    Done<T> answerNow;
    std::shared_ptr<int> alive = std::make_shared<int>();
};

struct FakeRegister final : CompanyRegister
{
    RegisterTraits traits() const override { return known; }
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override
    {
        queries.append(query);
        return found.ask(std::move(done));
    }

    RegisterTraits known = {QStringLiteral("bolagsverket"), true, true, true};
    QList<CompanyQuery> queries;
    Question<QList<Company>> found;
};

struct FakeAccounts final : AccountService
{
    Pending mayExist(const Company &, Done<bool> done) override { return hint.ask(std::move(done)); }
    Pending open(const Registration &registration, Done<Registered> done) override
    {
        sent.append(registration);
        return opened.ask(std::move(done));
    }
    Pending status(const QString &, Done<AccountStatus> done) override { return progress.ask(std::move(done)); }
    void forgetKeys() override {}

    QList<Registration> sent;
    Question<bool> hint;
    Question<Registered> opened;
    Question<AccountStatus> progress;
};

struct FakeSigning final : SigningService
{
    Pending createDocument(const QString &name, QDate, Done<QString> done) override
    {
        names.append(name);
        return created.ask(std::move(done));
    }
    Pending addFile(const QString &, const QByteArray &, Done<void> done) override { return file.ask(std::move(done)); }
    Pending invite(const QString &, const SigningInvitation &invitation, Done<InvitationRef> done) override
    {
        otherEmails.append(invitation.otherEmail);
        return invited.ask(std::move(done));
    }
    Pending methods(Done<QList<SigningMethod>> done) override { return methodList.ask(std::move(done)); }
    Pending signatureUrl(const SigningStart &start, Done<QUrl> done) override
    {
        addresses.append(start.ownReturn);
        methodsAsked.append(start.method.identifier);
        return address.ask(std::move(done));
    }
    Pending status(const QString &, Done<SigningDocument> done) override { return state.ask(std::move(done)); }
    Pending findDocument(const QString &, Done<std::optional<SigningDocument>> done) override
    {
        return foundDocument.ask(std::move(done));
    }
    Pending signedFile(const QString &, Done<QByteArray> done) override { return copy.ask(std::move(done)); }
    Pending remind(const QString &, Done<void> done) override { return reminded.ask(std::move(done)); }
    Pending cancel(const QString &, Done<void> done) override { return cancelled.ask(std::move(done)); }
    Pending remove(const QString &, Done<void> done) override { return removed.ask(std::move(done)); }

    QStringList names;
    QStringList otherEmails;
    QList<QUrl> addresses; // where each was to lead back to
    QStringList methodsAsked;
    Question<QString> created;
    Question<void> file;
    Question<InvitationRef> invited;
    Question<QList<SigningMethod>> methodList;
    Question<QUrl> address;
    Question<SigningDocument> state;
    Question<std::optional<SigningDocument>> foundDocument;
    Question<QByteArray> copy;
    Question<void> reminded;
    Question<void> cancelled;
    Question<void> removed;
};

inline OrganisationNumber orgNumber(QStringView text)
{
    return *OrganisationNumber::parse(text, QDate(2026, 3, 1));
}

inline Company companyCalled(const QString &name, QStringView number)
{
    Company company;
    company.id = CompanyId(orgNumber(number));
    company.name = name;
    company.form.code = company.id->isPersonal() ? QStringLiteral("E") : QStringLiteral("AB");
    company.address = {QStringLiteral("Storgatan 1"), {}, QStringLiteral("21134"), QStringLiteral("Malmö"), {}};
    company.status.kind = CompanyStatus::Kind::Active;
    company.source.id = QStringLiteral("bolagsverket");
    return company;
}

/// The journey on fakes of our own interfaces and a real folder.
struct FlowFixture : testing::Test
{
    FlowFixture()
    {
        auto made = std::make_unique<FakeRegister>();
        companies = made.get();
        std::vector<std::unique_ptr<CompanyRegister>> registers;
        registers.push_back(std::move(made));
        lookup = std::make_unique<CompanyLookup>(std::move(registers));
        profile.countries = {QStringLiteral("SE")};
        profile.name = QStringLiteral("Operatören");
        profile.document.declaration.sv = QStringLiteral("Jag bekräftar");
        profile.waitMinutes = 10;
        start();
    }

    /// As a new start of the program on the same disk.
    void start()
    {
        flow.reset();
        registrations.reset();
        store.reset();
        store = std::make_unique<RecordStore>(folder.filePath(QStringLiteral("registrations")));
        registrations = std::make_unique<Registrations>(*store, [this] { return now; });
        registrations->load();
        const Pace hurried{std::chrono::milliseconds(1), std::chrono::milliseconds(1), std::chrono::milliseconds(5),
                           std::chrono::seconds(60)};
        flow = std::make_unique<Onboarding>(Onboarding::Services{*lookup, accounts, signing, *registrations, profile,
                                                                 [this] { return now; }, hurried, patience});
        flow->setLanguage(QStringLiteral("sv"));
    }

    PersonalNumber tolvan() const { return std::move(*PersonalNumber::parse(u"191212121212", now.date())); }

    void toCompany(const Company &company)
    {
        flow->setQuery(company.name);
        flow->search();
        companies->found.answer(QList{company});
        flow->setCurrent(Step::Company);
    }

    void toSign(const Company &company)
    {
        toCompany(company);
        flow->setContact(QStringLiteral("info@exemplet.example"), {});
        flow->confirm();
        if (accounts.hint.isOpen())
            accounts.hint.answer(false);
        flow->setCurrent(Step::Sign);
    }

    const Company bakery = companyCalled(QStringLiteral("Bageri Exemplet AB"), u"4020011013");
    const Company smithy = companyCalled(QStringLiteral("Smedjan Exempel AB"), u"5599990016");
    QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QTemporaryDir folder;
    OperatorProfile profile;
    LookupPatience patience;
    FakeRegister *companies = nullptr;
    FakeAccounts accounts;
    FakeSigning signing;
    std::unique_ptr<CompanyLookup> lookup;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<Registrations> registrations;
    std::unique_ptr<Onboarding> flow;
};
