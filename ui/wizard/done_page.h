#pragma once

#include "widgets/colours.h"
#include "wizard/page.h"

#include <QUrl>

#include <memory>

namespace Ui {
class DonePage;
}

/// The account is there: what happens next, and a receipt. Also for an account that is not signed yet, and for one that
/// is signed but not ready.
class DonePage final : public Page
{
    Q_OBJECT

public:
    explicit DonePage(Onboarding &flow);
    ~DonePage() override;

    bool offersLater() const override { return false; }

    void kept(const Result<QString> &path); // what was to be saved, and where it is

Q_SIGNALS:
    void openDocument(); // the signed one
    void saveDocument();
    void fetchDocument(); // it is not here
    void saveReceipt(const QString &text);
    void openLink(const QUrl &link);

protected:
    void retranslate() override;
    void render() override;

private:
    void say(Tone tone, const QString &text);
    void showState();
    void showDrawing();
    void showCopy();
    void showMail();
    void showReceipt();

    std::unique_ptr<Ui::DonePage> m_ui;
};
