#pragma once

#include <QObject>

class LanguageMenu;
class QPushButton;
class StepRail;

/// At the foot of the rail: the registrations on this computer, language, settings, help.
class RailTools final : public QObject
{
    Q_OBJECT

public:
    RailTools(StepRail &rail, QObject *parent);

    LanguageMenu *language() const { return m_language; }
    void setCompact(bool compact);
    void retranslate();
    void setOthers(bool any); // whether there are other registrations to go to

Q_SIGNALS:
    void wantsRegistrations();
    void wantsSettings();
    void wantsHelp();

private:
    void say(QPushButton *tool, const QString &name) const;

    LanguageMenu *m_language;
    QPushButton *m_registrations;
    QPushButton *m_settings;
    QPushButton *m_help;
    bool m_isCompact = false;
};
