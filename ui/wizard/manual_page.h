#pragma once

#include "wizard/page.h"

#include <memory>

class MessageLine;

namespace Ui {
class ManualPage;
}

/// The company's details, typed by hand; needs no network.
class ManualPage final : public Page
{
    Q_OBJECT

public:
    explicit ManualPage(Onboarding &flow);
    ~ManualPage() override;

    void submit() override;
    QString missing() const override;

protected:
    void retranslate() override;
    void render() override;
    QWidget *firstField() const override;

private:
    void keep();
    void fillForms();
    void sayNumber();
    bool isSwedish() const; // the company
    QString fitsText(const CompanyId &number) const;
    void sayPostcode();

    std::unique_ptr<Ui::ManualPage> m_ui;
    bool m_judgesNumber = false; // what may still become right is judged only when its field is left (R-D2)
    bool m_judgesPostcode = false;
};
