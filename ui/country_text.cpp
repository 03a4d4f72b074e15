#include "country_text.h"

#include <QCoreApplication>

namespace {

struct CountryWords
{
    Q_DECLARE_TR_FUNCTIONS(CountryText)
};

} // namespace

QString countryName(const QString &code)
{
    if (code == QLatin1String("SE"))
        return CountryWords::tr("Sweden");
    if (code == QLatin1String("NO"))
        return CountryWords::tr("Norway");
    if (code == QLatin1String("FI"))
        return CountryWords::tr("Finland");
    return code;
}
