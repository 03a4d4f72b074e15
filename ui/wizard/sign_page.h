#pragma once

#include "wizard/page.h"

#include <QUrl>

#include <memory>

class ConditionList;
class MaskedNumberEntry;

namespace Ui {
class SignPage;
}

/// What is signed, by whom, and what leaves the computer; then a personal number and a promise.
class SignPage final : public Page
{
    Q_OBJECT

public:
    explicit SignPage(Onboarding &flow);
    ~SignPage() override;

    void submit() override;
    QString missing() const override;

Q_SIGNALS:
    void readDocument();
    void changeDetails(); // the step before
    void openLink(const QUrl &link);

protected:
    void retranslate() override;
    void render() override;
    QWidget *firstField() const override;

private:
    void connectLinks();
    void takeCompanyNumber();
    void forget();
    void showDocument();
    void showCompanyNumber();
    QStringList whatIsMissing() const;
    QString declaration() const;

    std::unique_ptr<Ui::SignPage> m_ui;
    MaskedNumberEntry *m_number;
    MaskedNumberEntry *m_companyNumber;
    ConditionList *m_conditions;
    bool m_asksCompanyNumber = false; // stays once it was asked, so that the field does not vanish under the last digit
};
