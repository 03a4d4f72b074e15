#pragma once

#include "registers/open_register.h"

/// Finland's PRH and its business information system: its companies by number and by name, free for all. Its address ends
/// in "/opendata-ytj-api/v3".
class Prh final : public OpenRegister
{
public:
    using OpenRegister::OpenRegister;

    RegisterTraits traits() const override;

private:
    Pending findNumber(const CompanyId &id, Done<QList<Company>> done) override;
    Pending findName(const CompanyName &name, Done<QList<Company>> done) override;
};
