#pragma once

#include "registers/open_register.h"

/// Norway's Enhetsregisteret: its companies by number and by name, free for all. Its address ends in
/// "/enhetsregisteret/api".
class Brreg final : public OpenRegister
{
public:
    using OpenRegister::OpenRegister;

    RegisterTraits traits() const override;

private:
    Pending findNumber(const CompanyId &id, Done<QList<Company>> done) override;
    Pending findName(const CompanyName &name, Done<QList<Company>> done) override;
};
