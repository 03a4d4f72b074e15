#include "fault_text.h"

#include <QCoreApplication>

namespace {

struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultText)
};

QString tooFew(int digits, const QString &country)
{
    if (country == QLatin1String("NO"))
        return FaultWords::tr("%n digits so far. A Norwegian number has nine.", nullptr, digits);
    if (country == QLatin1String("FI"))
        return FaultWords::tr("%n digits so far. A Finnish number has eight.", nullptr, digits);
    return FaultWords::tr("%n digits so far. It takes ten or twelve.", nullptr, digits);
}

QString tooMany(int digits, const QString &country)
{
    if (country == QLatin1String("NO"))
        return FaultWords::tr("%n digits are too many. A Norwegian number has nine.", nullptr, digits);
    if (country == QLatin1String("FI"))
        return FaultWords::tr("%n digits are too many. A Finnish number has eight.", nullptr, digits);
    return FaultWords::tr("%n digits are too many. It takes ten or twelve.", nullptr, digits);
}

} // namespace

QString faultText(const NumberFault &fault, const QString &country)
{
    switch (fault.part) {
    case NumberFault::Part::Empty: return FaultWords::tr("The number is missing.");
    case NumberFault::Part::Incomplete: return tooFew(fault.digits, country);
    case NumberFault::Part::TooLong: return tooMany(fault.digits, country);
    case NumberFault::Part::NotDigits: return FaultWords::tr("There is something in the number that is not a digit.");
    case NumberFault::Part::Century:
        return FaultWords::tr("The first two digits fit no number. Twelve digits begin with 16, 18, 19 or 20.");
    case NumberFault::Part::Date: return FaultWords::tr("The first digits are no date. Check year, month and day.");
    case NumberFault::Part::Future: return FaultWords::tr("The date is in the future. Check year, month and day.");
    case NumberFault::Part::CheckDigit:
        return FaultWords::tr("The last digit does not fit the others. Check each digit.");
    case NumberFault::Part::Interim:
        return FaultWords::tr("A number with a letter cannot be used here. It takes the final number.");
    case NumberFault::Part::NotCompany:
        return FaultWords::tr("The third digit fits no organisation number. Check the first digits.");
    case NumberFault::Part::NotPerson:
        return FaultWords::tr("That is an organisation number. Here it takes a person's number.");
    }
    Q_UNREACHABLE();
}

QString faultText(EmailFault fault)
{
    switch (fault) {
    case EmailFault::Empty: return FaultWords::tr("The e-mail address is missing.");
    case EmailFault::NoAt: return FaultWords::tr("The @ is missing in the e-mail address.");
    case EmailFault::NoName: return FaultWords::tr("There is nothing before the @.");
    case EmailFault::NoDomain: return FaultWords::tr("There is nothing after the @.");
    case EmailFault::BadDomain: return FaultWords::tr("What follows the @ is not a whole address, like “company.se”.");
    case EmailFault::BadCharacter:
        return FaultWords::tr("There is a blank or a character that e-mail addresses do not have.");
    case EmailFault::TooLong: return FaultWords::tr("The e-mail address is too long.");
    }
    Q_UNREACHABLE();
}

QString faultText(PostcodeFault fault)
{
    switch (fault) {
    case PostcodeFault::Empty: return FaultWords::tr("The postcode is missing.");
    case PostcodeFault::Incomplete: return FaultWords::tr("A postcode has five digits.");
    case PostcodeFault::NotDigits: return FaultWords::tr("A postcode has digits only.");
    case PostcodeFault::TooLong: return FaultWords::tr("The postcode has too many digits. It takes five.");
    }
    Q_UNREACHABLE();
}
