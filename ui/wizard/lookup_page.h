#pragma once

#include "wizard/page.h"

#include <QTimer>

#include <memory>

class SuggestionList;

namespace Ui {
class LookupPage;
}

/// The first page: one field for a name or a number.
class LookupPage final : public Page
{
    Q_OBJECT

public:
    explicit LookupPage(Onboarding &flow);
    ~LookupPage() override;

    void submit() override;
    QString missing() const override;
    QString busyText() const override;
    void setKeysMissing(bool missing); // of the operator: says so, and what can be done without them
    void lockKeeping(bool locked); // by the administrator
    void offerRegister(bool on); // to fetch it to this computer, as long as there is none

Q_SIGNALS:
    void wantsKeys();
    void wantsDemo();
    void wantsToKeepNothing(bool on);
    void wantsNoRegister(); // nor to be asked

protected:
    void retranslate() override;
    void render() override;
    QWidget *firstField() const override;
    bool asksRegisters() const override { return true; }

private:
    void addNoticeButtons();
    void addQuestionButtons();
    void addRegisterButtons();
    void dressSuggestions();
    void ask();
    void fillIn();
    void fillCountries();
    void renderCountry();
    void renderQuestion();
    void renderNotice();
    void renderKeeping();
    void renderDrawing();
    void renderRegister();
    void renderSuggestions();
    void placeSuggestions();
    QString suggestionsText() const;
    void sayWhatIsTyped();
    void judgeNumber();
    bool isSwedishNumberAbroad() const;

    std::unique_ptr<Ui::LookupPage> m_ui;
    SuggestionList *m_suggestions;
    QTimer m_typingRests; // a screen reader is told only then how many there are
    QString m_sentence; // when narrow, how long it takes is said here, for the rail has no room
    bool m_offersRegister = false;
    bool m_keysMissing = false;
    bool m_asks = false; // whether a person's number may be sent
};
