#pragma once

#include "base/pending.h"

#include <QObject>
#include <QPointer>

class Backend;
class Language;
class Settings;
class SettingsDialog;
class QWidget;
struct OperatorKeys;

/// The settings dialog, and what it changes: language, appearance, the operator's keys.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    Preferences(Backend &backend, Language &language, Settings &settings);

    void open(QWidget *parent, bool hasKeys); // the demo has none to enter
    bool isOpen() const;
    void use(const QString &language);

Q_SIGNALS:
    void keysSaved(); // or tried and refused: ask anew what is there

private:
    void saveKeys(const OperatorKeys &keys);

    Backend &m_backend;
    Language &m_language;
    Settings &m_settings;
    QPointer<SettingsDialog> m_dialog;
    Pending m_saving;
};
