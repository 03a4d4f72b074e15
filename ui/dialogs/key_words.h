#pragma once

#include <QStringList>

/// What a form of keys says of its own ones.
struct KeyWords
{
    QStringList fields; // with mnemonics
    QString refused; // the service does not accept them
    QString afterRemoval; // what follows
};
