#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

class QTextDocument;
struct Application;

/// Swedish, and the English that stands beside it in a quieter tone; empty: Swedish alone.
struct PageText
{
    QString sv;
    QString en;
};

/// A label and what stands beside it.
struct PageRow
{
    PageText label;
    QStringList lines;
};

/// What stands on the page, in order: plain text, ready to be laid out.
struct ApplicationPage
{
    QString operatorName;
    PageText title;
    PageText intro;
    QList<PageRow> company;
    PageText declarationLabel;
    PageText declaration;
    QList<PageRow> matter;
    PageText smallPrint;
};

/// Failure::DocumentFailed for a company without its number.
Result<ApplicationPage> applicationPage(const Application &application);
