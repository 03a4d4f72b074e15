#pragma once

#include "flow/signing_run.h"
#include "widgets/colours.h"
#include "wizard/page.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace Ui {
class WaitingPage;
}

/// The signature is made in the user's browser or phone; here stands how far it is. A browser opens only on a click.
class WaitingPage final : public Page
{
    Q_OBJECT

public:
    explicit WaitingPage(Onboarding &flow);
    ~WaitingPage() override;

    void setDemo(bool demo); // then the code works on this computer only
    void browserFailed(const QUrl &address); // it could not be opened: the address is shown instead

    bool offersLater() const override;
    QString laterText() const override;
    bool offersCancel() const override;

Q_SIGNALS:
    void openLink(const QUrl &link);
    void signAgain(); // back to the Sign step: a personal number is needed

protected:
    void retranslate() override;
    void render() override;
    bool isFilled() const override { return false; } // the run turns the page
    bool showsError() const override;
    QWidget *firstField() const override;

private:
    void connectWays();
    void connectActions();
    void follow();
    void ask(SigningWays::Way way);
    void take(SigningWays::Way way, const QUrl &address);
    void tryAgain();
    void showTime();
    void showDrawing();
    void showTrouble();
    void sayOfReminder(Tone tone, const QString &text);
    void sayOfLink(Tone tone, const QString &text, const QList<Error> &errors = {});
    void showActions();
    void showWays();
    void showMethods();
    void showWho();
    void tellReturnWords();
    void forgetLink();

    std::unique_ptr<Ui::WaitingPage> m_ui;
    QPointer<SigningRun> m_run; // the one that is followed
    bool m_isDemo = false;
    bool m_wasOpened = false;
};
