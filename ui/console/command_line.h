#pragma once

#include "flow/stored_status.h"

#include <QString>
#include <QStringList>

/// What was asked for on the command line (design.md section 5). Nothing is done yet.
struct CommandLine
{
    enum class Verb { Wizard, Status, Remind, Demo, Secrets, Register, Tour, Version, Help, Wrong };
    enum class Mistake {
        NotUnderstood,
        NothingAfter, // a value is missing
        DoesNotGo, // with the rest
        KeyGiven, // where everyone can read it: `wrong` does not repeat it
        PersonGiven, // a personal number, likewise: nothing of it is repeated
        NoCompany, // neither a number nor an id; it may be a mistyped personal number, so it is not repeated either
        PersonSearched, // in the register, where there are none; likewise
        NumberGiven, // where none belongs; likewise
    };

    Verb verb = Verb::Wizard;
    bool inDemo = false; // --demo
    bool isReminder = false; // --reminder
    QString fault;
    QString language; // "sv", "en"; empty: as set or as the system says
    QString operatorFile;
    QString servicesFile;
    QString stateFile;
    quint16 port = 0;
    QString action; // of secrets: set, remove, list; of register: update, import, search, remove, info
    QString secret;
    QString file; // of register import
    QString statistics; // … --scb
    QString text; // of register search
    int limit = 20; // … --limit
    bool asJson = false; // --json
    StatusQuestion question; // of status and remind: --company
    bool asksInput = false; // … of which standard input tells
    QString remindOf = {}; // the registration that remind has found to be unsigned
    QString page; // of help: a code or a topic of the handbook; empty: the list of commands
    QString folder; // of the tour
    QString only; // of the tour: states whose names begin so
    bool isAudit = false; // of the tour: --audit
    Mistake mistake = Mistake::NotUnderstood; // of Verb::Wrong
    QString wrong; // the argument it is about

    /// Of the arguments without the program's name.
    static CommandLine parse(const QStringList &arguments);
    static QStringList verbs();
    static QStringList options();
};
