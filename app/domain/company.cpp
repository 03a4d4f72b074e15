#include "domain/company.h"

#include "domain/contact.h"

QString Company::writtenPostcode() const
{
    const QString ours = id ? id->country() : QStringLiteral("SE");
    const QString &country = address.country.isEmpty() ? ours : address.country;
    const auto swedish = Postcode::parse(address.postcode);
    return swedish && country == QLatin1String("SE") ? swedish->display() : address.postcode;
}
