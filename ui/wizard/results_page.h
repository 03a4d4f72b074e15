#pragma once

#include "wizard/page.h"

#include <memory>

class CompanyList;

namespace Ui {
class ResultsPage;
}

/// The companies found. None is chosen beforehand.
class ResultsPage final : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(Onboarding &flow);
    ~ResultsPage() override;

    void submit() override;
    QString missing() const override;
    QString busyText() const override;
    void offerToSearchAgain(); // with keys that were not there

protected:
    void retranslate() override;
    void render() override;
    bool asksRegisters() const override { return true; }
    bool showsError() const override; // not what the lines of the registers tell

private:
    void dressList();
    void select();
    void showChosen();
    void sayHowMany();
    void sayNoneYet(const QString &query);
    void showHits();
    void saySilent();
    void sayWhatIsMore();
    bool isEmpty() const; // found nothing yet

    std::unique_ptr<Ui::ResultsPage> m_ui;
    CompanyList *m_companies;
    bool m_hasOtherKeys = false; // since the search
};
