#include "register_text.h"

#include <QCoreApplication>

#include <array>

namespace {

struct RegisterWords
{
    const char *id;
    const char *what;
    const char *sent;
};

/// All of them, so that they can be read side by side.
struct RegisterRows
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)

public:
    static constexpr std::array<RegisterWords, 5> kAll{{
        {"bolagsverket", QT_TR_NOOP("The national register of Swedish companies."),
         QT_TR_NOOP(
             "Is sent the number, inside an encrypted request, with keys of your own. A sole trader's number only "
             "after you have said yes.")},
        {"vies", QT_TR_NOOP("The European Union's register of VAT numbers."),
         QT_TR_NOOP(
             "Is sent the VAT number, inside an encrypted request. A sole trader's only after you have said yes.")},
        {"peppol", QT_TR_NOOP("The list of those who can receive e-invoices, as they describe themselves."),
         QT_TR_NOOP("Is sent the name or the number, in the address of an encrypted request. Never a sole trader's.")},
        {"brreg", QT_TR_NOOP("Norway's register of companies."),
         QT_TR_NOOP("Is sent the name or the number, in the address of an encrypted request.")},
        {"prh", QT_TR_NOOP("Finland's register of companies."),
         QT_TR_NOOP("Is sent the name or the number, in the address of an encrypted request.")},
    }};
};

QString askedBy(const RegisterTraits &traits)
{
    if (traits.needsKeys)
        return RegisterRows::tr("By number, with keys of your own.");
    if (traits.findsNames && traits.findsNumbers)
        return RegisterRows::tr("By name and number.");
    return traits.findsNames ? RegisterRows::tr("By name.") : RegisterRows::tr("By number.");
}

} // namespace

RegisterText registerText(const RegisterTraits &traits)
{
    for (const RegisterWords &row : RegisterRows::kAll) {
        if (traits.id == QLatin1String(row.id))
            return {RegisterRows::tr(row.what), askedBy(traits), RegisterRows::tr(row.sent)};
    }
    return {{}, askedBy(traits), {}};
}
