#pragma once

#include <QList>
#include <QStringList>

// Skatteverket's test numbers: what must be nowhere but in memory.
constexpr const char *kSignatory = "191212121212";
constexpr const char *kSoleTrader = "198101052382";

/// A field of a page: its name there, its name among those of all pages, and what a person could type; the first is
/// right.
struct Field
{
    QString name;
    QString shown;
    QStringList texts;
};

QList<Field> fieldsOf(int page); // in their order
