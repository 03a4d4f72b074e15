#pragma once

#include "domain/company_register.h"

/// A register in words: what it is, by what it can be asked, and what is sent to it and how.
struct RegisterText
{
    QString what; // empty: it is none of those we know
    QString asked;
    QString sent;
};

RegisterText registerText(const RegisterTraits &traits);
