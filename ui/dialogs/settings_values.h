#pragma once

#include "dialogs/general_section.h"
#include "domain/company_register.h"
#include "domain/operator_profile.h"
#include "domain/proxy.h"

/// What the settings are about: given once.
struct SettingsSetup
{
    OperatorProfile profile;
    QString profileFile = {}; // empty: one of ours
    QList<RegisterTraits> registers = {};
    bool isDemo = false; // which has keys of its own
};

/// What can be chosen in the settings, but for the keys, which are never values here.
struct SettingsValues
{
    QString language; // "sv", "en"
    GeneralSection::Appearance appearance = GeneralSection::Appearance::System;
    QStringList registersOff = {};
    ProxyChoice proxy = {};
    bool keepsNothing = false;
    GeneralSection::Reminders reminders = {};
    bool renewsRegister = false;
    bool reducesMotion = false;

    bool operator==(const SettingsValues &) const = default;
};

/// What the administrator has decided can be seen, but not changed.
struct SettingsLocked
{
    bool language = false;
    bool appearance = false;
    bool registers = false;
    bool proxy = false;
    bool keeping = false;
    bool reminders = false;
    bool renewing = false; // of the national register
    bool motion = false;
};
