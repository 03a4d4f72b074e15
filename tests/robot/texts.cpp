#include "robot/texts.h"

#include "robot/screen.h"

namespace {

Field field(const char *name, const char *shown, std::initializer_list<const char *> texts)
{
    Field made{QLatin1String(name), QLatin1String(shown), {}};
    for (const char *text : texts)
        made.texts += QString::fromUtf8(text);
    return made;
}

} // namespace

QList<Field> fieldsOf(int page)
{
    switch (page) {
    case Screen::Lookup:
        return {field("query", "query", {"bageri", "Åsa Östlund", "408840-3888", "Demo kafé & co", kSoleTrader})};
    case Screen::Manual:
        return {
            field("name", "manual.name", {"Bageri Exemplet AB", "Ärlig Måleri", "Två Systrar i Örebro HB", kSignatory}),
            field("number", "manual.number", {"408840-3888", "4452445192", kSoleTrader}),
            field("street", "manual.street", {"Storgatan 1", "Ängsvägen 12 B"}),
            field("careOf", "manual.careOf", {"c/o Exempel", "Demo"}),
            field("postcode", "manual.postcode", {"211 34", "75320"}),
            field("town", "manual.town", {"Malmö", "Uppsala", "Åre"})};
    case Screen::Company:
        return {field("email", "email", {"a@b.example", "info@bageri.example", "anna.ek+faktura@exempel.example"}),
                field("phone", "phone", {"010-000 00 00", "+46 10 000 00 01"})};
    case Screen::Sign: return {field("number", "signatory", {kSignatory})};
    default: return {};
    }
}
