#pragma once

#include "support/flow_fixture.h"

#include "wizard/wizard.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

/// The whole wizard on the flow's fakes, met as a user meets it.
template<typename Fakes> struct WizardOn : Fakes
{
    WizardOn() { wizard.show(); }

    QAbstractButton &primary() { return *wizard.button(QWizard::NextButton); }
    QWidget &page() { return *wizard.currentPage(); }
    template<typename T> T &here(const char *name) { return child<T>(page(), name); }
    QString text(const char *label) { return here<QLabel>(label).text(); }
    void type(const char *field, const QString &text)
    {
        here<QLineEdit>(field).selectAll();
        QInputMethodEvent typed; // any letter, unlike QTest::keyClicks
        typed.setCommitString(text);
        QCoreApplication::sendEvent(&here<QLineEdit>(field), &typed);
    }
    void click(const char *button) { here<QPushButton>(button).click(); }
    [[nodiscard]] bool turnsTo(Step step)
    {
        return eventually([this, step] { return wizard.step() == step; });
    }
    QListView &hits() { return here<QListView>("hits"); }
    void clickRow(int row)
    {
        QTest::mouseClick(hits().viewport(), Qt::LeftButton, {},
                          hits().visualRect(hits().model()->index(row, 0)).center());
    }

    void searchFor(const QString &query)
    {
        type("query", query);
        primary().click();
    }
    Wizard wizard{*this->flow};
};

/// … over one register that knows everything.
struct WizardFixture : WizardOn<FlowFixture>
{
    [[nodiscard]] bool turnsToResults(const QList<Company> &found)
    {
        searchFor(QStringLiteral("exempel"));
        companies->found.answer(found);
        return turnsTo(Step::Results);
    }
    [[nodiscard]] bool turnsToCompany()
    {
        searchFor(bakery.name);
        companies->found.answer(QList{bakery});
        return turnsTo(Step::Company);
    }
};
