#pragma once

#include <QStringList>

#include <optional>

/// A program on a disk of its own.
struct OnOwnDisk
{
    QString mountOptions; // of a tmpfs: "size=64k"
    QString folder; // where it is mounted; it is there
    QString script; // for sh: "$0" is the program, "$@" its arguments
    QString program;
    QStringList arguments;
};

/// The lines that it prints. Nothing where this machine allows no namespace of our own, which it says; a program that fails
/// there fails the test.
std::optional<QStringList> linesOf(const OnOwnDisk &run);
