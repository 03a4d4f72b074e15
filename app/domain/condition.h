#pragma once

#include "domain/local_text.h"

/// Something the user must agree to before signing (a check box with a link).
struct Condition
{
    QString id;
    LocalText text;
    LocalText link;

    bool operator==(const Condition &) const = default;
};
