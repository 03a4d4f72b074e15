#pragma once

#include "flow/nationwide.h"
#include "flow/waiting.h"
#include "i18n/language.h"
#include "shell.h"
#include "tour/tour_world.h"

#include <QTemporaryDir>
#include <QUrl>

class Backend;
class LoginReminder;
class Settings;

/// The program as the tour uses it: typed into and clicked like by a person, or asked through its flow.
class Stage final : public QObject
{
    Q_OBJECT

public:
    explicit Stage(TourWorld &world);
    ~Stage() override;

    using Keys = TourWorld::Keys;
    void open(Keys keys = Keys::All); // on an empty disk
    void openAgain(); // the same disk: as the next start of the program
    void close();

    Wizard &wizard() { return m_shell->wizard(); }
    Onboarding &flow();
    Language &language() { return m_language; }
    QWidget *front() const; // the dialog on top, else the window

    void type(const char *field, const QString &text); // in place of what was there
    void scrollTo(const char *name); // in the dialog on top
    void press(const char *button); // on the dialog on top, else on the page
    void pressPrimary();
    void setFault(const char *name) { m_world.setFault(QLatin1String(name)); }
    void endInvitations() { m_world.endInvitations(); }
    void visit(TourWorld::Visit what) { m_world.visit(m_opened, what); }

    bool isOn(Step step);
    bool isIn(Waiting state);
    bool isWaitShown(); // "one moment" with its way out
    bool isWaitOver(); // and its line is gone
    bool isDialogShown(const char *name); // a control of it
    bool hasError();
    const RegisterKeeper::State &nationwide() const; // the register on this computer
    bool wasOpened() const { return m_opened.isValid(); } // in the browser

Q_SIGNALS:
    void moved(); // something may have changed

private:
    Q_SLOT void browse(const QUrl &address); // in place of the user's browser
    void start();
    bool isWaitLineThere();
    bool isWaiting();
    template<typename T> T *find(const char *name) const;

    TourWorld &m_world;
    Keys m_keys = Keys::All;
    Language m_language;
    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LoginReminder> m_login;
    std::unique_ptr<Shell> m_shell;
    QUrl m_opened;
};
