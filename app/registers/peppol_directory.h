#pragma once

#include "registers/open_register.h"

/// The Peppol Directory: companies that receive e-invoices and let it be known.
class PeppolDirectory final : public OpenRegister
{
public:
    using OpenRegister::OpenRegister;

    RegisterTraits traits() const override;

private:
    Pending findNumber(const CompanyId &id, Done<QList<Company>> done) override;
    Pending findName(const CompanyName &name, Done<QList<Company>> done) override;
};
