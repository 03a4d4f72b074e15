#pragma once

#include "support/flow_fixture.h"

/// The journey over three registers: one on this computer and the Peppol Directory know names and numbers, Bolagsverket
/// numbers only.
struct LookupFixture : FlowFixture
{
    LookupFixture()
    {
        std::vector<std::unique_ptr<CompanyRegister>> registers;
        nationwide = add(registers, {QStringLiteral("nationwide"), true, true, true, {QStringLiteral("SE")}});
        bolagsverket = add(registers, {QStringLiteral("bolagsverket"), true, false, true, {QStringLiteral("SE")}});
        peppol = add(registers, {QStringLiteral("peppol"),
                                 true,
                                 true,
                                 false,
                                 {QStringLiteral("SE"), QStringLiteral("NO"), QStringLiteral("FI")}});
        flow.reset();
        lookup = std::make_unique<CompanyLookup>(std::move(registers));
        startAnew();
    }

    void startAnew()
    {
        start();
        QObject::connect(flow.get(), &Onboarding::stepDone, flow.get(), [this](Step step) { done.append(step); });
    }

    void ask(const QString &text)
    {
        flow->setQuery(text);
        flow->search();
    }

    /// The list is shown, and the register on this computer has not answered yet.
    void toRows(const QList<Company> &rows)
    {
        ask(QStringLiteral("exempel"));
        peppol->found.answer(rows);
        flow->setCurrent(Step::Results);
    }

    /// As the Peppol Directory knows it.
    static Company onlyNamed(Company company)
    {
        company.form = {};
        company.address = {};
        company.status = {};
        company.source = {QStringLiteral("peppol"), {}};
        return company;
    }

    QStringList names() const
    {
        QStringList all;
        for (const Company &company : flow->draft().hits)
            all.append(company.name);
        return all;
    }

    FakeRegister *nationwide = nullptr;
    FakeRegister *bolagsverket = nullptr;
    FakeRegister *peppol = nullptr;
    QList<Step> done;

private:
    static FakeRegister *add(std::vector<std::unique_ptr<CompanyRegister>> &registers, const RegisterTraits &traits)
    {
        auto made = std::make_unique<FakeRegister>();
        made->known = traits;
        registers.push_back(std::move(made));
        return static_cast<FakeRegister *>(registers.back().get());
    }
};
