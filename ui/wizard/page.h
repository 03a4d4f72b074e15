#pragma once

#include "flow/onboarding.h"

#include <QWizardPage>

#include <optional>

class Banner;
class PageFrame;
class QBoxLayout;
class QPushButton;
class Remedies;

/// A page shows the flow and hands it answers; where to go next is never its business. Its form is set up in body(), with
/// windowTitle as title and accessibleDescription as the sentence below. retranslate() is called before it is first seen.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    explicit Page(Onboarding &flow);

    void goOn(); // the primary button, when the step is not done yet
    virtual void submit() {} // what that asks the flow to do
    virtual QString missing() const { return {}; } // "Left to do: …"; empty: nothing
    virtual bool offersLater() const { return true; }
    virtual QString laterText() const; // of the button that leaves: "Sign later"
    virtual bool offersCancel() const { return false; } // of the signing
    virtual QString busyText() const; // while a request is under way

    bool isComplete() const final; // not busy, and isFilled()
    void initializePage() final;
    void announceMissing(); // what is left to do here, to who wants to go on all the same
    void arrive(); // the wizard has turned to this page: focus to the first useful control, the title is announced

    Banner *addBanner();
    void setNarrow(bool narrow);
    void sayKeychainIsSlow(); // it may be asking for its password: said with what is waited for
    QPushButton *later() const; // "Sign later" when narrow

Q_SIGNALS:
    void refreshed(); // what the wizard shows round the page may be another
    void wantsNetworkSettings();
    void wantsRegisterSettings();
    void wantsRegisterKeys();
    void wantsPortal(); // the network wants the user to log in to it first
    void goesOn(); // or tries again: what the user declined before may be asked anew

protected:
    virtual void retranslate() = 0; // all fixed text
    virtual void render() {} // all text and state that comes from the flow or from what is typed
    virtual bool isFilled() const { return missing().isEmpty(); }
    virtual QWidget *firstField() const; // where the focus begins
    virtual bool showsError() const { return true; } // false: the page has its own place and words for errors

    void refresh(); // after an answer changed: render(), and everything round the body
    void setHeading(const QString &title);
    void setSentence(const QString &sentence);
    void bringIntoView(const QList<QWidget *> &widgets); // what is new may stand below the fold
    void placeError(QBoxLayout *place); // the error line next to its cause
    void heed(const Remedies &remedies) const; // what is pressed there is wanted
    virtual bool asksRegisters() const { return false; } // else it is the operator whose keys an error is about

    QWidget *body() const;
    Onboarding &flow() const { return m_flow; }
    bool isNarrow() const;

    void changeEvent(QEvent *event) final;
    void showEvent(QShowEvent *event) override;

private:
    bool isCurrent() const;
    bool isWaiting() const;
    bool isTold() const; // that it is complete or not, to the wizard's buttons
    QString heldUpText();
    void restate();
    void focusFirst();
    void keepFocus(const QWidget *held);
    void showError();

    Onboarding &m_flow;
    PageFrame *m_frame;
    std::optional<QStringList> m_heldUp; // whom we asked when the keychain fell silent
};
