#pragma once

#include "demo/demo_keys.h"
#include "demo/demo_services.h"
#include "dialogs/reminder_dialog.h"
#include "domain/service_addresses.h"
#include "flow/backend.h"
#include "flow/registrations.h"
#include "i18n/language.h"
#include "secrets/memory_store.h"
#include "settings/settings.h"
#include "shell.h"

#include "support/browser.h"
#include "support/qt_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

/// The finished program in process: real window, real HTTP, the demo's servers, a real folder. The language is the
/// parameter. Things are found and used as a person does it: typed, clicked, read.
struct JourneyFixture : testing::TestWithParam<const char *>
{
    JourneyFixture() { start(); }
    ~JourneyFixture() override { stop(); }

    /// As starting the program anew on the same disk and the same services.
    void start()
    {
        build();
        shell->start();
        QCoreApplication::processEvents();
    }

    /// All of it, up to the moment before the first window.
    void build()
    {
        stop();
        if (demo) // else they are down
            addresses = *ServiceAddresses::parse(demo->servicesFile());
        QFile file(QStringLiteral(":/operators/demo.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        OperatorProfile profile = addresses.applied(*OperatorProfile::parse(file.readAll()));
        auto secrets = std::make_unique<MemoryStore>();
        keychain = secrets.get();
        for (const SecretName &name : Backend::keysOf(profile) + Backend::registerKeys(addresses))
            for (const DemoKey &key : DemoServices::keys())
                if (key.name == name.name)
                    secrets->put(name, Secret(key.value));
        using namespace std::chrono_literals;
        HttpLimits limits;
        limits.silence = limits.total = limits.createTotal = 3s;
        limits.firstPause = 10ms;
        backend = std::make_unique<Backend>(Backend::Options{
            profile, addresses, folder.path(), std::move(secrets), limits, {50ms, 50ms, 100ms, 1min}, networkPause});
        backend->read();
        language = std::make_unique<Language>();
        EXPECT_TRUE(language->use(QLatin1String(GetParam())));
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings")));
        shell = std::make_unique<Shell>(*backend, *language, *settings, Wizard::Standing::Demo);
        browser.follow();
    }

    void stop()
    {
        shell.reset();
        settings.reset();
        language.reset();
        backend.reset();
    }

    Wizard &wizard() { return shell->wizard(); }
    Onboarding &flow() { return backend->flow(); }

    template<typename T> T &find(const char *name) { return child<T>(*wizard().currentPage(), name); }

    QAbstractButton &primary()
    {
        auto *finish = wizard().button(QWizard::FinishButton);
        return finish->isVisible() ? *finish : *wizard().button(QWizard::NextButton);
    }

    void type(const char *field, const QString &text)
    {
        auto &edit = find<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        edit.del(); // QTest's keys are ASCII, the user's are not
        for (const QChar letter : text) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&edit, &key);
        }
    }

    /// The dialog of that kind that is open; nothing: none is.
    template<typename T> static T *shown()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
                return found;
        return nullptr;
    }

    static ReminderDialog *reminder() { return shown<ReminderDialog>(); }

    void press(const char *button) // on the page, or in the row below it
    {
        auto *below = wizard().findChild<QAbstractButton *>(QLatin1String(button));
        auto *here = wizard().currentPage()->findChild<QAbstractButton *>(QLatin1String(button));
        (here ? *here : below ? *below : find<QAbstractButton>(button)).click();
    }

    [[nodiscard]] bool on(Step step)
    {
        return QTest::qWaitFor([this, step] { return wizard().step() == step; }, 8000);
    }

    [[nodiscard]] bool in(Waiting state)
    {
        return QTest::qWaitFor([this, state] { return flow().waiting() == state; }, 8000);
    }

    void search(const QString &text)
    {
        type("query", text);
        primary().click();
    }

    void toCompany(const QString &number = QStringLiteral("408840-3888"))
    {
        search(number);
        ASSERT_TRUE(on(Step::Company));
    }

    void toSign(const QString &number = QStringLiteral("408840-3888"))
    {
        toCompany(number);
        type("email", QStringLiteral("info@bageri.example"));
        primary().click();
        ASSERT_TRUE(on(Step::Sign));
    }

    void sign(const QString &number = QStringLiteral("191212121212"))
    {
        type("number", number);
        auto &authority = find<QAbstractButton>("authority");
        if (!authority.isChecked())
            authority.click();
        ASSERT_TRUE(primary().isEnabled());
        primary().click();
    }

    void toWaiting(const QString &number = QStringLiteral("408840-3888"))
    {
        toSign(number);
        sign();
        ASSERT_TRUE(on(Step::Waiting));
        ASSERT_TRUE(in(Waiting::WaitingForBrowser));
    }

    /// Every word that can be read on the page now.
    QString words()
    {
        QStringList all;
        for (const auto *label : wizard().currentPage()->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }

    std::chrono::milliseconds networkPause = std::chrono::seconds(5);
    QTemporaryDir folder;
    ServiceAddresses addresses;
    MemoryStore *keychain = nullptr; // the program's; changed as if by another one
    std::unique_ptr<DemoServices> demo = std::move(*DemoServices::start({0, {}, {}, std::chrono::milliseconds(1500)}));
    Browser browser;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<Language> language;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Shell> shell;
};
