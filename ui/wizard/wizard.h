#pragma once

#include "flow/onboarding.h"
#include "wizard/button_row.h"

#include <QPointer>
#include <QWizard>

class Attention;
class Banner;
class DonePage;
class LookupPage;
class Page;
class QMessageBox;
class RailTools;
class StepRail;

/// The journey as pages. It asks the step's page to submit and turns when the flow says that the step is done.
class Wizard final : public QWizard
{
    Q_OBJECT

public:
    explicit Wizard(Onboarding &flow, QWidget *parent = nullptr);
    ~Wizard() override;

    Step step() const { return static_cast<Step>(currentId()); }
    int nextId() const override;
    bool validateCurrentPage() override;
    enum class Standing { Production, Demo, TestServices };
    void setStanding(Standing standing); // a banner says so on every page
    void registerKeysChanged(); // what the registers said without them is old
    RailTools &tools() { return *m_tools; }
    bool isAsking() const { return !m_question.isNull(); } // a question is open
    void resume(); // after flow.resume(): turns to the step where the user was
    void browserFailed(const QUrl &address);
    LookupPage &lookupPage() const; // what they ask for is outside the window
    DonePage &donePage() const;
    void reject() override; // Esc and the window's close button: asks when something would be lost

Q_SIGNALS:
    void wantsKeys();
    void wantsSettings();
    void wantsNetworkSettings(); // from an error of the network
    void wantsRegisterSettings(); // from what a register does not say
    void wantsRegisterKeys(); // from what it needs
    void wantsPortal(); // the network wants the user to log in to it first
    void wantsLanguage(const QString &code);
    void openLink(const QUrl &link);
    void readDocument(); // before signing

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    void add(Step step, Page *page);
    void connectPages();
    void connectFlow();
    void turned(int id);
    void arrived(bool goingBack = false);
    void turnToManual();
    void askBeforeLeaving(const std::function<void()> &later); // what keeping it leads to
    void askUnkept();
    void askForLater();
    void cancelSigning();
    void setNarrow(bool narrow);
    void arrangeButtons();
    void align();
    void retranslate();
    Onboarding &m_flow;
    StepRail *m_rail;
    RailTools *m_tools;
    Attention *m_attention;
    ButtonRow m_buttons;
    QList<Banner *> m_banners;
    QPointer<QMessageBox> m_question;
    Standing m_standing = Standing::Production;
    bool m_isNarrow = false;
    int m_at = -1; // the page before a turn
    bool m_isSteering = false; // through steps that are done, to the one the user wants
};
