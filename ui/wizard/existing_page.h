#pragma once

#include "wizard/page.h"

#include <QUrl>

#include <memory>

namespace Ui {
class ExistingPage;
}

/// The company has an account already: why that usually is so, and who can find out. Or all is done and verified.
class ExistingPage final : public Page
{
    Q_OBJECT

public:
    explicit ExistingPage(Onboarding &flow);
    ~ExistingPage() override;

    bool offersLater() const override { return false; }

Q_SIGNALS:
    void openLink(const QUrl &link);

protected:
    void retranslate() override;
    void render() override;

private:
    void showHelp();

    std::unique_ptr<Ui::ExistingPage> m_ui;
};
