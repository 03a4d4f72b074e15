#pragma once

#include "wizard/page.h"

#include <memory>

namespace Ui {
class CompanyPage;
}

/// The chosen company to look over, and how the operator reaches it.
class CompanyPage final : public Page
{
    Q_OBJECT

public:
    explicit CompanyPage(Onboarding &flow);
    ~CompanyPage() override;

    void submit() override;
    QString missing() const override;
    QString busyText() const override;

protected:
    void retranslate() override;
    void render() override;
    bool isFilled() const override;
    QWidget *firstField() const override;

private:
    void keepContact();
    void showFacts(const Company &company);
    void showNumbers(const Company &company);
    void showWarning(const Company &company);
    QString closedText() const; // that and why the operator does not take the company; empty: it does
    void saySilence();
    void sayAge(const Source &source);
    void showEmailMessage();
    void copy(const std::optional<QString> &text, const QString &copied);

    std::unique_ptr<Ui::CompanyPage> m_ui;
    QPushButton *m_renewRegister;
    bool m_judgesEmail = false; // an error is shown only once the field was left (R-D2)
};
