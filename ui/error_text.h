#pragma once

#include "base/result.h"

/// An error in words: a code to quote, what happened, and what to do next. Nothing of it comes from a service.
struct ErrorText
{
    QString code; // "NET-01"; stable, see docs/errors.md
    QString sentence;
    QString nextStep;
};

ErrorText errorText(const Error &error);

/// The three after each other: "What happened. What to do. (CODE)".
QString errorLine(const Error &error);

/// The code in such a line; empty: there is none.
QString codeIn(const QString &line);
