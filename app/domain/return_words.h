#pragma once

#include <QString>

/// What the page says that waits where a signing page leads back to; in one language, plain text.
struct ReturnWords
{
    QString language; // "sv", "en"
    QString title;
    QString text;
};
